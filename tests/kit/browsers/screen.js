import { once } from 'node:events';
import { connect } from 'node:net';
import { start } from './processes.js';

/**
 * A screen for a machine that has none.
 * @param {string} xvfb
 * @returns {Promise<{ display: string, child: import('node:child_process').ChildProcess }>}
 */
export function startScreen(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  return new Promise((resolve, reject) => {
    let text = '';
    child.on('error', reject);
    child.on('close', () => reject(new Error('Xvfb ended before it had a screen.')));
    pipe.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve({ display: text.trim(), child });
    });
  });
}

/**
 * Gives the keyboard to the window on a screen, and takes the mouse out of its way. A screen without a window manager
 * never does: the page would believe that it is in the background, and no `:focus` would match.
 * @param {string} display the number of the screen
 */
export async function focusWindow(display) {
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  await once(socket, 'connect');
  const read = reader(socket);
  const root = await hello(socket, read);
  const window = await topWindow(socket, read, root);
  socket.write(words(42 | (3 << 16), window, 0));
  socket.write(words(41 | (6 << 16), 0, root, 0, 0, 0x7fff_7fff));
  // An answer to any question says that the requests before it are done.
  await children(socket, read, root);
  socket.destroy();
}

/** @typedef {import('node:net').Socket} Socket */
/** @typedef {(bytes: number) => Promise<Buffer>} Read */

/** @param {...number} values */
function words(...values) {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}

/**
 * @param {Socket} socket
 * @returns {Read}
 */
function reader(socket) {
  return async (bytes) => {
    for (;;) {
      const chunk = /** @type {Buffer | null} */ (bytes === 0 ? Buffer.alloc(0) : socket.read(bytes));
      if (chunk) return chunk;
      await once(socket, 'readable', { signal: AbortSignal.timeout(5000) });
    }
  };
}

/**
 * The X11 handshake.
 * @param {Socket} socket
 * @param {Read} read
 * @returns {Promise<number>} the root window
 */
async function hello(socket, read) {
  socket.write(words(0x6c | (11 << 16), 0, 0));
  const head = await read(8);
  const body = await read(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error('The screen does not let us in.');
  const vendor = Math.ceil(body.readUInt16LE(16) / 4) * 4;
  const formats = body.readUInt8(21) * 8;
  return body.readUInt32LE(32 + vendor + formats);
}

/**
 * @param {Read} read
 * @returns {Promise<Buffer>} the next reply; events and errors carry none and are passed over
 */
async function reply(read) {
  const head = await read(32);
  if (head[0] !== 1) return reply(read);
  return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
}

/**
 * @param {Socket} socket
 * @param {Read} read
 * @param {number} window
 * @returns {Promise<number[]>} its children, the topmost last
 */
async function children(socket, read, window) {
  socket.write(words(15 | (2 << 16), window));
  const answer = await reply(read);
  return Array.from({ length: answer.readUInt16LE(16) }, (_, index) => answer.readUInt32LE(32 + index * 4));
}

/**
 * @param {Socket} socket
 * @param {Read} read
 * @param {number} root
 * @returns {Promise<number>} the topmost window that is shown
 */
async function topWindow(socket, read, root) {
  const windows = await children(socket, read, root);
  for (const window of windows.reverse()) {
    socket.write(words(3 | (2 << 16), window));
    const shown = (await reply(read)).readUInt8(26) === 2;
    if (shown) return window;
  }
  throw new Error('The screen shows no window.');
}
