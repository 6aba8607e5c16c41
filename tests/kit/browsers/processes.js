import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const exit = new AbortController();
process.on('exit', () => {
  exit.abort();
  running.forEach(end);
});

/** Aborts when we exit. Puppeteer ends its browser at exit too, but of two in one process it forgets the second. */
export const atExit = exit.signal;

/**
 * Starts a helper in a group of its own, which ends with us.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function start(command, args, { cwd, env = process.env, stdio = 'ignore' } = {}) {
  const child = spawn(command, args, { cwd, env, stdio, detached: true });
  child.unref();
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
}

/**
 * Ends a helper and all that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function end(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
