// The measure of all others: the DOM that our card renders, built by hand as fast as a platform allows.
import { load, offer } from './harness.js';
import { emptied, fill, placeOf, textNodes } from './texts.js';

/** @type {{ html: string, sheets: string[] }} */
const { html, sheets } = await load('/captured.json');
/** @type {import('../content.js').Content} */
const { view } = await load('/content.json');

const styles = sheets.map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
const whole = document.createElement('template');
whole.innerHTML = html;
const { template, texts } = emptied(whole);
const why = placeOf(texts, view.why?.value ?? '');

/** @type {HTMLElement[]} */
let cards = [];

/** Stands in for what a card does when a reader acts: one listener a card hears all of it. */
const act = () => undefined;

function build() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  const content = document.importNode(template.content, true);
  fill(content, texts);
  root.append(content);
  root.addEventListener('click', act);
  root.addEventListener('change', act);
  return host;
}

offer({
  async create(count, into) {
    cards = Array.from({ length: count }, build);
    into.append(...cards);
  },
  async update(index, text) {
    const root = cards[index]?.shadowRoot;
    const node = root && textNodes(root)[why];
    if (node) node.data = text;
  },
  async remove(into) {
    into.replaceChildren();
    cards = [];
  },
});
