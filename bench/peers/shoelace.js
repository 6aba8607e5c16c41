import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import { load, offer } from '../page/harness.js';
import { emptied, fill, placeOf, textNodes } from '../page/texts.js';
import { shoelaceCard } from './shoelace-card.js';

/** @typedef {Element & { updateComplete?: Promise<boolean> }} Updating */

/** @type {import('../content.js').Content} */
const content = await load('/content.json');
const whole = document.createElement('template');
whole.content.append(shoelaceCard(content));
const { template, texts } = emptied(whole);
const why = placeOf(texts, content.view.why?.value ?? '');

/** @type {Element[]} */
let cards = [];

function build() {
  const copy = document.importNode(template.content, true);
  fill(copy, texts);
  return /** @type {Element} */ (copy.firstElementChild);
}

/** @param {HTMLElement} into */
const settled = (into) =>
  Promise.all([...into.querySelectorAll('*')].map((element) => /** @type {Updating} */ (element).updateComplete));

offer({
  async create(count, into) {
    cards = Array.from({ length: count }, build);
    into.append(...cards);
    await settled(into);
  },
  async update(index, text) {
    const card = cards[index];
    const node = card && textNodes(card)[why];
    if (node) node.data = text;
  },
  async remove(into) {
    into.replaceChildren();
    cards = [];
  },
});
