import { expect } from '@open-wc/testing';
import { objectsOf } from '../../src/pack/schema/walk.js';
import { pack as packShape } from '../../src/pack/schema/pack.js';
import { sample } from '../elements/exercise-card/sample.js';
import { openedDialog, press, textOf } from '../elements/exercise-card/vocabulary.js';
import { advance, node } from '../elements/progression-map/vocabulary.js';
import { forbidden } from './census.js';
import { blog, cardMarkup, cardOf, mapMarkup, openMarkup, settled, type Page } from './frames.js';

/** Names that no page survives: browsers look for them in the options of what every page calls. */
const reserved = ['value', 'mode', 'type', 'unit'];
/** Names that pass for a field while a line is read as a dose, or ids are told apart: the card then shows less. */
const open = ['replaces'];

/** The names of all other fields of a pack. */
const fields = [...objectsOf(packShape).values()]
  .flatMap((shape) => Object.keys(shape.fields))
  .filter((name) => ![...reserved, ...open].includes(name));

/** A script that gives a prototype these members, in view of every `for … in`. */
const extend = (prototype: string, members: Readonly<Record<string, string>>): string =>
  Object.entries(members)
    .map(([name, source]) => `${prototype}[${JSON.stringify(name)}] = ${source};`)
    .join('\n');

const every = (names: readonly string[], source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, source]));

const wrap = (owner: string, name: string): string => `{
  const original = ${owner}.${name};
  ${owner}.${name} = function (...args) { return original.apply(this, args); };
}`;

/** The sample pack with its doses in full: as lines they are taken apart by code that sees such names. */
const pack = {
  ...sample,
  exercises: sample.exercises.map((exercise) => ({
    ...exercise,
    dose: { sets: 2, reps: 10, perSide: true, rest: 45 },
  })),
};

/** What other scripts do to the globals of a page before ours comes. */
const pages: Readonly<Record<string, string>> = {
  'functions for every object': extend('Object.prototype', every(['extend', 'each', 'keys', 'clone'], '() => {}')),
  'functions for every object, named like the fields of a pack': extend('Object.prototype', every(fields, '() => {}')),
  'texts for every object, named like the fields of a pack': extend('Object.prototype', every(fields, '"polluted"')),
  'functions for every list': extend('Array.prototype', every(['each', 'first', 'last', 'remove'], '() => {}')),
  "an older library's own functions for lists": extend('Array.prototype', {
    at: 'function (index) { return this[index < 0 ? this.length + index : index]; }',
    flat: 'function () { return [].concat.apply([], this); }',
    flatMap: 'function (make) { return [].concat.apply([], this.map(make)); }',
    includes: 'function (item) { return this.indexOf(item) !== -1; }',
    findLast: 'function (test) { return this.slice().reverse().find(test); }',
    toJSON: 'function () { return "[]"; }',
  }),
  "an older library's own functions for texts": extend('String.prototype', {
    trim: 'function () { return this.replace(/^\\s+|\\s+$/g, ""); }',
    startsWith: 'function (text) { return this.indexOf(text) === 0; }',
    replaceAll: 'function (text, by) { return this.split(text).join(by); }',
    padStart:
      'function (length, by) { let text = String(this); while (text.length < length) text = by + text; return text; }',
  }),
  'an own Array.from':
    'Array.from = (list) => { const made = []; for (let i = 0; i < list.length; i++) made.push(list[i]); return made; };',
  'an own closest, which gives undefined': `Element.prototype.closest = function (selector) {
    for (let at = this; at; at = at.parentElement) if (at.matches(selector)) return at;
  };`,
  'an own bind':
    'Function.prototype.bind = function (self, ...first) { return (...rest) => this.apply(self, [...first, ...rest]); };',
  'an own Promise': 'window.Promise = class OwnPromise extends Promise {};',
  'an own MutationObserver': 'window.MutationObserver = class Own extends MutationObserver {};',
  'wrappers around what a page is made with': [
    wrap('JSON', 'parse'),
    wrap('JSON', 'stringify'),
    wrap('window', 'fetch'),
    wrap('window', 'setTimeout'),
    wrap('document', 'createElement'),
    wrap('customElements', 'define'),
    wrap('Element.prototype', 'attachShadow'),
    wrap('Element.prototype', 'setAttribute'),
    wrap('Node.prototype', 'insertBefore'),
    wrap('EventTarget.prototype', 'addEventListener'),
    wrap('EventTarget.prototype', 'dispatchEvent'),
    wrap('history', 'pushState'),
  ].join('\n'),
  'a JSON.parse that makes dates of texts': `{
    const { parse } = JSON;
    JSON.parse = (text) => parse(text, (key, value) => /^\\d{4}-/.test(value) ? new Date(value) : value);
  }`,
  'every prototype frozen': `for (const name of Object.getOwnPropertyNames(window)) {
    const owner = typeof window[name] === 'function' ? window[name].prototype : undefined;
    if (owner && name !== 'Window') Object.freeze(owner);
  }
  [Array, JSON, Math, Object, Promise, Reflect, String, customElements].forEach(Object.freeze);`,
};

/** A card, and a map in both its views. */
const body = cardMarkup('', pack) + mapMarkup('view="map"') + mapMarkup('view="list"');

/** All that these say: the card at first, with a set more, and in the dialog of another; the maps, also later on. */
async function sayings(page: Page): Promise<readonly string[]> {
  await settled(page, 3);
  return [...(await ofCard(page)), ...(await ofMaps(page))];
}

async function ofCard(page: Page): Promise<readonly string[]> {
  const card = await cardOf(page);
  const first = textOf(card);
  await press(card, 'More sets');
  const scaled = textOf(card);
  await press(card, 'Squat');
  const { dialog, inner } = await openedDialog(card);
  dialog.close();
  return [first, scaled, textOf(inner)];
}

async function ofMaps(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const map of page.document.querySelectorAll('progression-map')) {
    said.push(textOf(map));
    await advance(map, 'squat');
    said.push(textOf(map));
    node(map, 'lunge').querySelector('a')?.click();
    const { dialog, inner } = await openedDialog(map);
    dialog.close();
    said.push(textOf(inner));
  }
  return said;
}

describe('on a page whose scripts have changed what all scripts share, cards and maps say what they say elsewhere', () => {
  let elsewhere: readonly string[];

  before(async () => {
    elsewhere = await sayings(await openMarkup(blog(body)));
  });

  for (const [name, script] of Object.entries(pages)) {
    it(name, async () => {
      const page = await openMarkup(blog(body, { head: `<script>${script}</script>` }));
      expect(page.heard).to.deep.equal([]);
      expect(await sayings(page)).to.deep.equal(elsewhere);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('elements named like what documents can do', async () => {
    const names = ['contentType', 'readyState', 'lang', 'dir', 'title', 'fonts', 'location', 'defaultView', 'baseURI'];
    const clobbered = names.map((name) => `<img name="${name}" alt="" /><form name="${name}"></form>`).join('');
    const page = await openMarkup(blog(clobbered + body));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(page.heard).to.deep.equal([]);
  });

  it('addresses for every object, none of which gets into what is shown', async () => {
    const names = [...fields, 'href', 'page', 'base', 'srcdoc', 'action', 'baseURI'];
    const script = extend('Object.prototype', every(names, '"javascript:parent.xss()"'));
    const page = await openMarkup(blog(body, { head: `<script>${script}</script>` }));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(forbidden(page.document.body)).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});
