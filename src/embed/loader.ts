/**
 * The one script of a blog: finds the elements of this library on the page and what stands for them, also what arrives
 * later, and loads only what they need. It asks for all of that at once, and for the packs: what is asked for in turn
 * takes a way to the server each.
 */
const parts: Readonly<Record<string, (element: Element) => Promise<unknown>>> = {
  'exercise-card': (card) =>
    Promise.all([
      import('../define/exercise-card.js'),
      (card.getAttribute('actions') ?? 'progress').includes('progress') && import('../define/late/card-progress.js'),
    ]),
  'program-calendar': () => import('../define/program-calendar.js'),
  'progression-map': () => import('../define/progression-map.js'),
  'session-timer': () => import('../define/session-timer.js'),
};

/** A page of XML needs it before Lit is evaluated. */
const prepared = document.contentType === 'text/html' ? undefined : import('../define/xhtml.js');

const tags = Object.keys(parts).join();
const loaded = new Set<string>();

// Wider than what the carriers take, and said here once more: a file that both need would be this one, under an address
// that a page may have put a version behind, and would run twice.
const fences = ['exercise', 'progression', 'session', 'program'].map(
  (name) => `.language-${name},.lang-${name},[lang=${name}],[data-lang=${name}],[data-language=${name}]`,
);
const carriers = ['[data-exercise-embed],[data-exercise-pack],a[href*=".json#"]', ...fences].join();

/** Requests that no element has claimed yet, by address; `controllers/page-requests.ts` knows them by the same name. */
type Early = Map<string, { readonly response: Promise<Response>; readonly abort: AbortController }>;
const early = ((globalThis as unknown as Record<symbol, Early | undefined>)[
  Symbol.for('exercise-elements.early.1')
] ??= new Map());

/** Asks for the pack of an element that is not there yet to do so. */
function ask(element: Element): void {
  const src = element.getAttribute('src');
  const url = src && URL.canParse(src, element.baseURI) ? new URL(src, element.baseURI) : undefined;
  if (!url?.protocol.startsWith('http')) return;
  url.hash = '';
  if (early.has(url.href)) return;
  const abort = new AbortController();
  const response = (async () => fetch(url.href, { signal: abort.signal }))();
  // Who claims it says what is wrong.
  response.catch(() => undefined);
  early.set(url.href, { response, abort });
}

async function bring(tag: string, element: Element): Promise<void> {
  try {
    await prepared;
    await parts[tag]?.(element);
  } catch {
    loaded.delete(tag);
  }
}

function load(element: Element): void {
  const tag = element.localName;
  // Another script of the page may have brought the element.
  if (customElements.get(tag)) return;
  ask(element);
  if (loaded.has(tag)) return;
  loaded.add(tag);
  void bring(tag, element);
}

function look(root: ParentNode & Node, found = root.querySelector(carriers)): void {
  root.querySelectorAll(tags).forEach(load);
  // Without them, a page has what its author wrote.
  if (found) import('./carriers/embed.js').then(({ embed }) => embed(document)).catch(() => undefined);
}

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(tags)) load(node);
      look(node, node.matches(carriers) ? node : undefined);
    }
  }
}).observe(document, { childList: true, subtree: true });
