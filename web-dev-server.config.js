// What `npm start` serves, once it is built: the pages of stories/pages with the files that they and a blog would load.
import { createReadStream, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startDevServer } from '@web/dev-server';

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const start = '/stories/pages/';

/** @typedef {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} Middleware */

/**
 * Nothing but the pages and what is built: the sources, the tools and node_modules are not for the web.
 * @type {Middleware}
 */
function onlyPublic(context, next) {
  if (context.path === '/') return context.redirect(start);
  return /^\/(dist|stories)\/(?!.*\.\.)/.test(decoded(context.path)) ? next() : undefined;
}

/** @param {string} path as it stands in an address; one that cannot be read points nowhere */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/**
 * A browser seeks in a video by asking for a part of it.
 * @param {Parameters<Middleware>[0]} context
 * @param {Parameters<Middleware>[1]} next
 */
async function partsOfFiles(context, next) {
  await next();
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(context.get('range')) ?? [];
  if (context.status !== 200 || !/^(video|audio)\//.test(context.type)) return;
  context.set('accept-ranges', 'bytes');
  if (from === '') return;
  const file = local(`.${context.path}`);
  const { size } = statSync(file);
  const end = Math.min(Number(to || size - 1), size - 1);
  context.status = Number(from) > end ? 416 : 206;
  context.set('content-range', context.status === 206 ? `bytes ${from}-${end}/${size}` : `bytes */${size}`);
  context.body = context.status === 206 ? createReadStream(file, { start: Number(from), end }) : '';
  if (context.status === 206) context.length = end - Number(from) + 1;
}

/** @type {import('@web/dev-server').DevServerConfig} */
const config = {
  rootDir: local('.'),
  hostname: 'localhost',
  middleware: [onlyPublic, partsOfFiles],
  // Pages are served as they are: a strict page would refuse what a tool puts into it.
  injectWebSocket: false,
};

export default config;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { config: used } = await startDevServer({ config, readFileConfig: false, logStartMessage: false });
  console.log(`\nOpen http://localhost:${used.port}${start} (Ctrl+C stops)\n`);
}
