// What a server has on its disk, for pages that are measured.
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';

/** @typedef {import('./server.js').File} File */

const types = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
});

/** @param {URL} url @returns {File} */
export const fileAt = (url) => ({ type: types[extname(url.pathname)] ?? '', body: readFileSync(url) });

/**
 * The files of a folder and of those in it, as far as pages ask for their kind.
 * @param {URL} folder
 * @param {string} under what their paths begin with on the server
 * @returns {[string, File][]}
 */
export function filesOf(folder, under) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const url = new URL(entry.name + (entry.isDirectory() ? '/' : ''), folder);
    if (entry.isDirectory()) return filesOf(url, `${under}${entry.name}/`);
    return types[extname(entry.name)] ? [[`${under}${entry.name}`, fileAt(url)]] : [];
  });
}
