import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Built } from './build.js';

/** The file that says what `site` wrote into a folder. */
export const manifestFile = 'site.json';

/** What was written by its path in the folder, each with a sum of what was in it. */
export type Manifest = ReadonlyMap<string, string>;

const about = 'What “exercise-elements site” wrote here: with --force it removes of these what a pack no longer has.';

const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 16);

/** What is to be written into a folder, without what was in it before. */
export const manifestOf = (files: Built): Manifest =>
  new Map([...files].map(([path, content]) => [path, sumOf(content)]));

export const writeManifest = (files: Manifest): string =>
  `${JSON.stringify({ about, files: Object.fromEntries(files) }, null, 2)}\n`;

/** What an earlier run wrote into a folder; nothing where there is no such file, or one that is not ours. */
export async function readManifest(root: string): Promise<Manifest> {
  try {
    const { files } = JSON.parse(await readFile(resolve(root, manifestFile), 'utf8')) as { files: object };
    return new Map(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

export interface Cleared {
  readonly removed: readonly string[];
  /** Ours once, and changed since by somebody else. */
  readonly left: readonly string[];
}

/**
 * Removes from a folder what an earlier run wrote and this one did not: only files that are still as they were written,
 * and the folders that are empty without them.
 * @param now the paths of all that was written this time
 */
export async function clearStale(root: string, before: Manifest, now: Iterable<string>): Promise<Cleared> {
  // Many disks take “Squat” and “squat” for the same file.
  const kept = new Set([...now].map((path) => path.toLowerCase()));
  const removed: string[] = [];
  const left: string[] = [];
  for (const [path, sum] of before) {
    const file = resolve(root, path);
    if (kept.has(path.toLowerCase()) || !file.startsWith(root + sep)) continue;
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) continue;
    if (sumOf(content) !== sum) left.push(path);
    else {
      await rm(file);
      await removeEmpty(dirname(file), root);
      removed.push(path);
    }
  }
  return { removed, left };
}

/** Removes a folder and those around it, up to the one of the site, as long as nothing is in them. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let one = folder; one.startsWith(root + sep); one = dirname(one)) {
    try {
      await rmdir(one);
    } catch {
      return;
    }
  }
}
