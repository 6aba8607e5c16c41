// The card made of Shoelace's components where it has one, and of plain elements where it has none.
import { h } from './dom.js';

/** @typedef {import('../content.js').Content} Content */
/** @typedef {Content['view']} View */
/** @typedef {View['how'][number]} Section */
/** @typedef {import('../../src/i18n/locale.js').Localized} Localized */

const text = (/** @type {Localized} */ { value, lang, dir }) =>
  lang === 'en' ? value : h('span', { lang, dir }, value);

const paragraph = (/** @type {Localized | undefined} */ of, kind = 'small') => of && h('p', { class: kind }, text(of));

/** @param {Content} content */
const head = ({ view: { name, aliases } }) => h('div', { slot: 'header' }, h('h3', {}, text(name)), paragraph(aliases));

/** @param {Content} content */
const reason = ({ view: { why, summary, demand }, words }) => [
  paragraph(why, 'lead'),
  paragraph(summary, 'quiet'),
  demand && h('p', { class: 'small' }, `${words['demandTitle']}: ${demand.figures}. ${demand.words}`),
];

/** @param {View['dose'][number]} part @param {Content['words']} words */
function figure({ label, value, scale }, words) {
  const step = (/** @type {'-' | '+'} */ by, /** @type {string} */ sign) =>
    scale && h('sl-button', { size: 'small', circle: true, 'aria-label': words[by + scale.of] }, sign);
  const shown = h(scale ? 'output' : 'span', {}, typeof value === 'string' ? value : text(value));
  return h('div', {}, h('dt', {}, label), h('dd', {}, step('-', '−'), shown, step('+', '+')));
}

/** @param {Content} content */
const amount = ({ view: { dose, equipment }, words }) =>
  h(
    'dl',
    { class: 'dose' },
    dose.map((part) => figure(part, words)),
    h(
      'div',
      {},
      h('dt', {}, words['need'] ?? ''),
      equipment.map((thing) => h('dd', {}, text(thing))),
    ),
  );

/** @param {View['variables'][number]} variable */
const ladder = ({ name, steps }) => [
  h(
    'sl-radio-group',
    { value: '0' },
    h('span', { slot: 'label' }, text(name)),
    steps.map(({ label }, index) => h('sl-radio', { value: String(index) }, text(label))),
  ),
  paragraph(steps[0]?.note),
];

/** @param {Section} section @param {Content['words']} words */
const section = ({ part, title, lines }, words) => [
  title ? h('h4', {}, title) : undefined,
  h(
    part === 'steps' ? 'ol' : 'ul',
    {},
    lines.map(({ label, text: said, more, href }) => {
      const source = href && h('a', { href, rel: 'noopener' }, words['source'] ?? '');
      return h('li', {}, label && h('b', {}, label), ' ', text(said), paragraph(more), ' ', source);
    }),
  ),
];

/** @param {View['system'][number]} group */
const related = ({ title, relations }) => [
  h('h4', {}, title),
  h(
    'ul',
    {},
    relations.map(({ name, how, carries, why, gate }) =>
      h(
        'li',
        {},
        h('sl-button', { variant: 'text', size: 'small' }, text(name)),
        how && h('span', {}, how),
        carries && h('span', { class: 'small' }, `· ${carries}`),
        paragraph(why),
        gate && h('p', { class: 'small' }, gate),
      ),
    ),
  ),
];

/** @param {Content} content */
const faults = ({ view, words }) =>
  h(
    'sl-details',
    {},
    h('span', { slot: 'summary' }, words['faults'] ?? ''),
    view.faults.map((each) => section(each, words)).flat(),
  );

/** @param {Content} content */
const foot = ({ view: { credit, disclaimer }, words }) =>
  h(
    'div',
    { slot: 'footer' },
    h('p', { class: 'small' }, credit.by && h('a', { href: credit.url }, text(credit.by)), ` · ${credit.license}`),
    paragraph(disclaimer),
    ['share', 'print'].map((what) => h('sl-button', { size: 'small' }, words[what] ?? '')),
  );

/** @param {Content} content */
export function shoelaceCard(content) {
  const { view, words } = content;
  const sections = (/** @type {readonly Section[]} */ list) => list.flatMap((each) => section(each, words));
  return h(
    'sl-card',
    {},
    head(content),
    reason(content),
    amount(content),
    view.variables.flatMap(ladder),
    sections([...view.how, ...view.beside]),
    faults(content),
    view.system.flatMap(related),
    sections(view.places),
    foot(content),
  );
}
