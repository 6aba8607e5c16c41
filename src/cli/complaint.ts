/** What stops a command, as a sentence for the person who typed it. */
export class Complaint extends Error {
  /**
   * @param status what the process ends with: 1 where the input is wrong, 2 where the call is (a word, an option, a
   *   file that is not there, a file that is in the way)
   */
  constructor(
    message: string,
    readonly status: 1 | 2 = 2,
  ) {
    super(message);
  }
}

/** What the file system says, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be changed',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** The code of an error of the system, such as ENOENT. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Why the file system refused, in words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
