import { objectsOf } from '../../src/pack/schema/walk.js';
import { pack as packShape } from '../../src/pack/schema/pack.js';

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

/** What other scripts do to the globals of a page before ours comes. */
export const pages: Readonly<Record<string, string>> = {
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

/** An address in the place of every field, and of what browsers and elements call one. */
export const addresses = extend(
  'Object.prototype',
  every([...fields, 'href', 'page', 'base', 'srcdoc', 'action', 'baseURI'], '"javascript:parent.xss()"'),
);

/** Elements that pass for what documents can do. */
export const clobbered = [
  'contentType',
  'readyState',
  'lang',
  'dir',
  'title',
  'fonts',
  'location',
  'defaultView',
  'baseURI',
]
  .map((name) => `<img name="${name}" alt="" /><form name="${name}"></form>`)
  .join('');
