import { createServer } from 'node:http';

/** @typedef {{ type: string, body: string | Uint8Array, encoding?: string }} File */

/**
 * Serves files from memory to the pages of this machine.
 * @param {Map<string, File>} files by path
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export function serve(files) {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    const { type = 'text/plain', encoding } = file ?? {};
    const packed = encoding ? { 'content-encoding': encoding } : {};
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', ...packed });
    response.end(file?.body ?? 'Not here.');
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ address: `http://127.0.0.1:${port}`, stop });
    });
  });
}
