import { openMarkup, witness, type Page } from './frames.js';

const specifier = /(\b(?:from|import)\s*\(?\s*)(["'])([./][^"']*)\2/gu;

/** An import map that holds modules themselves: a page with it needs no server to load them. */
export interface CarriedModules {
  /** Address of the first module. */
  readonly entry: string;
  /** Each module as a `data:` address, by the address under which the others import it. */
  readonly imports: Readonly<Record<string, string>>;
}

/** A module and all that it imports, now or later, as another copy of what the server has. */
export async function carry(path: string, copy = 'carried'): Promise<CarriedModules> {
  const imports: Record<string, string> = {};
  const address = (from: string, to: string): string => new URL(to, new URL(from, location.origin)).href;

  const add = async (url: string): Promise<void> => {
    const name = `${url}?${copy}`;
    if (name in imports) return;
    imports[name] = '';
    const text = (await (await fetch(url)).text()).replace(/\/\/# sourceMappingURL.*/u, '');
    const found: string[] = [];
    const rewritten = text.replaceAll(specifier, (_whole, before: string, quote: string, to: string) => {
      found.push(address(url, to));
      return `${before}${quote}${address(url, to)}?${copy}${quote}`;
    });
    imports[name] = `data:text/javascript,${encodeURIComponent(rewritten)}`;
    await Promise.all(found.map(add));
  };

  const entry = address(path, path);
  await add(entry);
  return { entry: `${entry}?${copy}`, imports };
}

/**
 * A page with these elements, on which one module is another: what stands in for it, by where the module itself is.
 * `first` is what the page loads: all elements, or that of one tag.
 */
export async function pageWith(
  module: RegExp,
  other: (itself: string) => string,
  body: string,
  first = '/src/define/all.ts',
): Promise<Page> {
  const { entry, imports } = await carry(first);
  const names = Object.keys(imports).filter((name) => module.test(name));
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${module.source} is ${names.length} modules.`);
  const itself = `${name}&itself`;
  const map = { imports: { ...imports, [name]: other(itself), [itself]: imports[name] } };
  return openMarkup(
    `<!doctype html><html lang="en"><base href="${location.origin}">${witness}
     <script type="importmap">${JSON.stringify(map)}</script>
     <script type="module">import '${entry}';</script>${body}`,
  );
}

/** Lets a page promise that something arrives, and `arrive()` keep it. */
export const promise = '<script>window.arrival = new Promise((arrive) => (window.arrive = arrive));</script>';

/** A module that comes when the promise of the page is kept. */
export const onArrival = (itself: string): string =>
  `data:text/javascript,${encodeURIComponent(`await arrival; export * from ${JSON.stringify(itself)};`)}`;

/**
 * A page on which one module is on its way until `arrive`. Firefox counts a page as loaded only once all has come that it
 * has asked a server for, so there the module waits for a promise; WebKitGTK never ends loading the second module that
 * does, and Chromium can do both.
 */
export async function pageAwaiting(
  module: RegExp,
  body: string,
): Promise<{ readonly page: Page; readonly arrive: () => Promise<unknown> }> {
  if (!navigator.userAgent.includes('AppleWebKit')) {
    const page = await pageWith(module, onArrival, promise + body);
    return { page, arrive: () => Promise.resolve((page.window as unknown as { arrive: () => void }).arrive()) };
  }
  const held = `${location.origin}/__held/${crypto.randomUUID()}`;
  const page = await pageWith(module, (itself) => `${held}?${encodeURIComponent(itself)}`, body);
  return { page, arrive: () => fetch(held, { method: 'POST' }) };
}
