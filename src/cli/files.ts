import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Complaint, reasonOf } from './complaint.js';
import type { Options, Typed } from './options.js';
import { count, Progress } from './terminal.js';

/** How a file is called in messages; `-` is what comes in by the pipe. */
export const nameOf = (file: string): string => (file === '-' ? '<stdin>' : file);

/**
 * The text of a file, without the mark that some editors put in front of it; `-` reads what is piped in.
 * @throws Complaint where it cannot be read, or is no text
 */
export async function readText(file: string): Promise<string> {
  let found: Buffer;
  try {
    found = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new Complaint(`${nameOf(file)} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    return decoded(found);
  } catch {
    throw new Complaint(`${nameOf(file)} is no text in UTF-8: save it as that, or name another file.`);
  }
}

/** Text in UTF-8, or in UTF-16 as the shell of Windows writes what is sent to a file. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** What is to be written, by its path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all of these files or none: looks first whether one is in the way, and puts back what was there when the disk
 * refuses halfway.
 * @throws Complaint that names the files in the way, or says why the disk refused
 */
export async function writeFiles(files: Files, options: { readonly force: boolean }): Promise<void> {
  const there = await existing([...files.keys()]);
  if (there.length > 0 && !options.force) throw new Complaint(inTheWay(there));
  const kept = new Set(there);
  const undo: (() => Promise<void>)[] = [];
  const progress = new Progress('Writing', files.size);
  let at = '';
  try {
    for (const [path, content] of files) {
      at = path;
      await mkdir(dirname(path), { recursive: true });
      undo.push(await undoing(path, kept.has(path)));
      await writeFile(path, content);
      progress.at(undo.length);
    }
  } catch (error) {
    for (const back of undo.reverse()) await back();
    throw new Complaint(`Nothing was written: ${reasonOf(error)} (${shown(at)}).`);
  } finally {
    progress.end();
  }
}

/** How a path becomes again what it is now. What is no file, such as /dev/stdout, cannot be looked at beforehand. */
async function undoing(path: string, isThere: boolean): Promise<() => Promise<void>> {
  if (!isThere) return () => rm(path, { force: true });
  if (!(await stat(path)).isFile()) return () => Promise.resolve();
  const before = await readFile(path);
  return () => writeFile(path, before);
}

/** Puts what a command made where the caller wants it: into the file behind `--out`, or on the terminal. */
export async function deliver(content: string, { flag, text: value }: Typed): Promise<void> {
  const out = value('out');
  if (out === undefined) process.stdout.write(content);
  else await writeFiles(new Map([[out, content]]), { force: flag('force') });
}

/** The options that `deliver` takes. */
export const delivery: Options = {
  out: { type: 'string', short: 'o', value: 'file', help: 'Write to this file and not to the terminal.' },
  force: { type: 'boolean', help: 'Write over a file that is there.' },
};

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      try {
        await access(path);
        return [path];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}

/** Nobody reads a list of hundreds of files. */
const most = 8;

function inTheWay(paths: readonly string[]): string {
  const listed = paths.slice(0, most).map((path) => `  ${shown(path)}`);
  const rest = paths.length - listed.length;
  return [
    `Nothing was written, since ${paths.length === 1 ? 'this file is' : 'these files are'} there already:`,
    ...listed,
    ...(rest > 0 ? [`  and ${count(rest, 'more', 'more')}`] : []),
    `Add --force to write over ${paths.length === 1 ? 'it' : 'them'}.`,
  ].join('\n');
}

/** A path as short as it can be said from here. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}
