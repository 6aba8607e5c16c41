import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../pages', import.meta.url));
const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));

/** @typedef {import('@web/test-runner-core').TestRunnerCoreConfig['middleware']} Middlewares */
/** @typedef {NonNullable<Middlewares>[number]} Middleware */
/** @typedef {Parameters<Middleware>[0]} Context */

/**
 * The file a URL asks for below a folder; undefined when it points anywhere else or at nothing.
 * @param {string} folder
 * @param {string} path as it stands in the URL
 * @returns {Promise<{ file: string, body: Buffer } | undefined>}
 */
export async function fileBelow(folder, path) {
  try {
    const file = resolve(folder, decodeURIComponent(path));
    return file.startsWith(folder + sep) ? { file, body: await readFile(file) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Files as they are, with nothing put into them: what a strict page loads must not be ours by accident.
 * @param {string} prefix
 * @param {string} folder
 * @param {(context: Context, file: string) => Promise<void>} [prepare]
 * @returns {Middleware}
 */
function serve(prefix, folder, prepare) {
  return async (context, next) => {
    if (!context.path.startsWith(prefix) || !['GET', 'HEAD'].includes(context.method)) return next();
    const found = await fileBelow(folder, context.path.slice(prefix.length));
    context.status = found ? 200 : 404;
    if (!found) return undefined;
    context.type = extname(found.file);
    context.set('cache-control', 'no-store');
    await prepare?.(context, found.file);
    context.body = found.body;
    return undefined;
  };
}

/**
 * Response headers that a page asks for in `<name>.headers.json` beside it.
 * @param {Context} context
 * @param {string} file
 */
async function setHeaders(context, file) {
  const text = await readFile(`${file}.headers.json`, 'utf8').catch(() => '{}');
  context.set(/** @type {Record<string, string>} */ (JSON.parse(text)));
}

/** `/__page/<name>`: the pages of tests/kit/pages. */
export const servePages = serve('/__page/', pages, setHeaders);

/** `/__shared/<path>`: the folder `shared` beside the project, where there is one. */
export const serveShared = serve('/__shared/', shared);
