// Here and not in a chunk, because Lit asks for what is in it when it is evaluated.
import '../define/xhtml.js';

/**
 * The one script of a blog: finds the elements of this library on the page, also those that arrive later, and loads
 * only what they need.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'exercise-card': () => import('../define/exercise-card.js'),
  'program-calendar': () => import('../define/program-calendar.js'),
  'progression-map': () => import('../define/progression-map.js'),
  'session-timer': () => import('../define/session-timer.js'),
};

const tags = Object.keys(parts).join();
const loaded = new Set<string>();

function load(element: Element): void {
  const tag = element.localName;
  // Another script of the page may have brought the element.
  if (loaded.has(tag) || customElements.get(tag)) return;
  loaded.add(tag);
  parts[tag]?.().catch(() => loaded.delete(tag));
}

function scan(root: ParentNode): void {
  root.querySelectorAll(tags).forEach(load);
}

scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(tags)) load(node);
      scan(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
