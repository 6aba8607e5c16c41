import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The project's root, as a URL with a slash at its end. */
export const root = new URL('../../', import.meta.url);

/**
 * @param {string} path from the root
 * @returns {string}
 */
export function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

/** @param {string} path from the root */
export function exists(path) {
  return existsSync(new URL(path, root));
}

/**
 * Every file below a folder, as paths from the root with forward slashes, in order. A folder that is absent is empty.
 * @param {string} folder
 * @param {RegExp} [name] what the path must match
 * @returns {string[]}
 */
export function filesIn(folder, name = /./) {
  const entries = list(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
  return entries.filter((path) => name.test(path)).sort();
}

/**
 * The names of the folders in a folder.
 * @param {string} folder
 * @returns {string[]}
 */
export function foldersIn(folder) {
  return list(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(new URL(folder, root), { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
