import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * What the finders may ask of the machine. Tests hand in a made-up one.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {string} home
 * @property {(file: string) => boolean} runnable whether this file is there and may be run
 * @property {(folder: string) => string[]} list names in a folder, none when there is no such folder
 */

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
  runnable: (file) => succeeds(() => accessSync(file, constants.X_OK)),
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** @param {() => void} attempt */
function succeeds(attempt) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/**
 * Joins with the separator of the machine asked about, which in a test is not always this one.
 * @param {Machine} machine
 * @param {...string} parts
 */
export function join(machine, ...parts) {
  return (machine.platform === 'win32' ? win32 : posix).join(...parts);
}

/**
 * The first of these commands that PATH knows.
 * @param {Machine} machine
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function onPath(machine, names) {
  const folders = (machine.env['PATH'] ?? '').split(machine.platform === 'win32' ? ';' : ':').filter(Boolean);
  const endings = machine.platform === 'win32' ? ['.exe'] : [''];
  const files = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(machine, folder, name + ending))),
  );
  return files.find(machine.runnable);
}

/**
 * A path a person set by hand: followed or refused, never silently passed over.
 * @param {Machine} machine
 * @param {string} variable
 * @returns {string | undefined}
 */
export function fromVariable(machine, variable) {
  const file = machine.env[variable];
  if (!file) return undefined;
  if (machine.runnable(file)) return file;
  throw new Error(`${variable} says ${file}, but there is no program to run there.`);
}
