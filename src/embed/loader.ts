// Here and not in a chunk, because Lit asks for what is in it when it is evaluated.
import '../define/xhtml.js';

/**
 * The one script of a blog: finds the elements of this library on the page and what stands for them, also what arrives
 * later, and loads only what they need.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'exercise-card': () => import('../define/exercise-card.js'),
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

function load(element: Element): void {
  const tag = element.localName;
  // Another script of the page may have brought the element.
  if (loaded.has(tag) || customElements.get(tag)) return;
  loaded.add(tag);
  parts[tag]?.().catch(() => loaded.delete(tag));
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
