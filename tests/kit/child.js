import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {[NodeJS.Signals, number][]} */
const endings = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

/**
 * Runs a command at the project's root to its end. A signal to us ends it first, then us, so that no browser stays.
 * @param {string} command
 * @param {string[]} args
 * @param {{ capture?: boolean, shell?: boolean, onMessage?: (message: unknown) => void }} [options]
 *   `capture` keeps what it prints as well as showing it; `onMessage` opens a channel for messages
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runChild(command, args, { capture = false, shell = false, onMessage } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    shell,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit', ...(onMessage ? [/** @type {const} */ ('ipc')] : [])],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  if (onMessage) child.on('message', onMessage);
  const forget = passSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      forget();
      resolve({ status: status ?? 1, output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
  const removers = endings.map(([signal, status]) => {
    const pass = () => {
      child.once('close', () => process.exit(status));
      child.kill(signal);
    };
    process.on(signal, pass);
    return () => process.off(signal, pass);
  });
  return () => removers.forEach((remove) => remove());
}
