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

const tags = Object.keys(parts).join();
const loaded = new Set<string>();

// Wider than what the carriers take, and said here once more: a file that both need would be this one, under an address
// that a page may have put a version behind, and would run twice.
const fences = ['exercise', 'progression', 'session', 'program'].map(
  (name) => `.language-${name},.lang-${name},[lang=${name}],[data-lang=${name}],[data-language=${name}]`,
);
const carriers = ['[data-exercise-embed],[data-exercise-pack],a[href*=".json#"]', ...fences].join();

/** What was asked for, by address; `controllers/page-requests.ts` takes it over, and knows it by the same name. */
type Early = Map<string, { readonly response: Promise<Response>; readonly abort: AbortController } | undefined>;
const early = ((globalThis as unknown as Record<symbol, Early | undefined>)[Symbol.for('exercise-elements.early.1')] ??=
  new Map());

/** Asks for the pack of an element that is not there yet to do so. Whoever takes it over says what is wrong. */
async function ask(element: Element): Promise<void> {
  const src = element.getAttribute('src')?.split('#')[0];
  if (!src) return;
  const { href, protocol } = new URL(src, element.baseURI);
  if (!protocol.startsWith('http') || early.has(href)) return;
  const abort = new AbortController();
  const response = fetch(href, { signal: abort.signal, credentials: 'same-origin' });
  early.set(href, { response, abort });
  await response;
}

function load(element: Element): void {
  const tag = element.localName;
  // Another script of the page may have brought the element.
  if (customElements.get(tag)) return;
  if (!loaded.has(tag)) {
    loaded.add(tag);
    parts[tag]?.(element).catch(() => loaded.delete(tag));
    // A browser takes 10 ms to get ready to write its first number: it has the time now, and not when the files are there.
    setTimeout(Intl.NumberFormat);
  }
  ask(element).catch(() => undefined);
}

function look(root: ParentNode & Node, found = root.querySelector(carriers)): void {
  root.querySelectorAll(tags).forEach(load);
  // Without them, a page has what its author wrote.
  if (found) import('./carriers/embed.js').then(({ embed }) => embed(document)).catch(() => undefined);
}

function begin(): void {
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
}

// Lit asks for what is in it when it is evaluated.
if (document.contentType === 'text/html') begin();
else import('../define/xhtml.js').then(begin).catch(() => undefined);

export {};
