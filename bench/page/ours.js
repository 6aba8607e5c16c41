import { load, offer } from './harness.js';

/** @typedef {import('../../src/elements/exercise-card/exercise-card.js').ExerciseCard} ExerciseCard */
/** @typedef {import('../../src/pack/types.js').Pack} Pack */

/** @type {Pack} */
const pack = await load('/pack.json');
/** @type {ExerciseCard[]} */
let cards = [];

// What a card loads later is here before anything is measured.
const first = Object.assign(/** @type {ExerciseCard} */ (document.createElement('exercise-card')), { pack });
await new Promise((resolve) => {
  first.addEventListener('pack-load', resolve, { once: true });
  document.body.append(first);
});
first.remove();

offer({
  async create(count, into) {
    cards = Array.from({ length: count }, () => {
      const card = document.createElement('exercise-card');
      return Object.assign(/** @type {ExerciseCard} */ (card), { pack });
    });
    into.append(...cards);
    await Promise.all(cards.map((card) => card.updateComplete));
  },
  async update(index, why) {
    const card = /** @type {ExerciseCard} */ (cards[index]);
    const [first, ...rest] = pack.exercises ?? [];
    card.pack = { ...pack, exercises: [{ ...first, why }, ...rest] };
    await card.updateComplete;
  },
  async remove(into) {
    into.replaceChildren();
    cards = [];
  },
});

/** The DOM of a card without what only Lit needs: that is what a hand would build. */
Object.assign(globalThis, {
  capture() {
    const root = cards[0]?.shadowRoot;
    if (!root) throw new Error('There is no card to look at.');
    const box = document.createElement('div');
    box.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    box.querySelectorAll('input').forEach((input, index) => {
      input.toggleAttribute('checked', root.querySelectorAll('input')[index]?.checked);
    });
    const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) /** @type {Comment} */ (comments.currentNode).data = '';
    const sheets = root.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText).join('\n'));
    return { html: box.innerHTML.replaceAll('<!---->', ''), sheets };
  },
});
