import { frameworksTried } from './frameworks-tried.js';
import { hostTable } from './hosts.js';
import { makeManifest } from './manifest.js';
import { pretty } from './pretty.js';

/** @typedef {{ name?: string, description?: string, type?: { text: string }, default?: string }} Documented */
/** @typedef {Documented & { kind?: string, attribute?: string, readonly?: boolean, parameters?: Documented[] }} Member */
/**
 * @typedef {object} Element
 * @property {string} [tagName]
 * @property {Member[]} [members]
 * @property {Documented[]} [events]
 * @property {Documented[]} [slots]
 * @property {Documented[]} [cssParts]
 * @property {Documented[]} [cssProperties]
 */

const hosts = /(<!-- hosts -->)[^]*?(<!-- \/hosts -->)/;
const frameworks = /(<!-- frameworks -->)[^]*?(<!-- \/frameworks -->)/;

const marked = /(<!-- api:([a-z-]+) -->)[^]*?(<!-- \/api -->)/g;

const code = (/** @type {string | undefined} */ text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const prose = (/** @type {string | undefined} */ text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');

/**
 * A table of one row an item, or nothing for no items.
 * @template Item
 * @param {string} title
 * @param {Item[]} items
 * @param {Record<string, (item: Item) => string>} columns what each column shows of an item, by its heading
 */
function table(title, items, columns) {
  if (items.length === 0) return '';
  const heads = Object.keys(columns);
  const rows = items.map((item) => Object.values(columns).map((cell) => cell(item)));
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`**${title}**`, '', ...lines, ''].join('\n');
}

/** @param {Member} method */
function signature({ name, parameters = [] }) {
  return code(`${name}(${parameters.map((one) => one.name).join(', ')})`);
}

/** @param {Element} element */
function tables({ members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const about = (/** @type {Documented} */ { description }) => prose(description);
  return [
    table('Attributes and properties', fields, {
      Attribute: ({ attribute }) => code(attribute),
      Property: ({ name, readonly }) => code(name) + (readonly ? ' (read only)' : ''),
      Type: ({ type }) => code(type?.text),
      Default: (one) => (one.default === 'undefined' ? '' : code(one.default)),
      'What it is': about,
    }),
    table('Methods', methods, { Method: signature, 'What it does': about }),
    table('Events', events, { Event: ({ name }) => code(name), Class: ({ type }) => code(type?.text), When: about }),
    table('Slots', slots, { Slot: ({ name }) => code(name) || '(default)', 'What goes there': about }),
    table('Parts', cssParts, { Part: ({ name }) => code(name), 'What it is': about }),
    table('Tokens', cssProperties, {
      Token: ({ name }) => code(name),
      Default: (one) => code(one.default),
      'What it sets': about,
    }),
  ].join('\n');
}

/**
 * The README with its tables between `<!-- api:tag -->` and `<!-- /api -->` filled from the manifest, and
 * that of the hosts from what the tests found, that of frameworks from the projects that try them.
 * @param {string} current
 */
export async function makeReadme(current) {
  if (current === '') return '';
  /** @type {{ modules: { declarations: Element[] }[] }} */
  const { modules } = JSON.parse(await makeManifest());
  const elements = new Map(modules.flatMap(({ declarations }) => declarations).map((one) => [one.tagName, one]));
  const filled = current.replaceAll(marked, (_all, /** @type {string} */ start, /** @type {string} */ tag, end) => {
    const element = elements.get(tag);
    if (!element) throw new Error(`README.md asks for the API of <${tag}>, which the manifest does not know`);
    return [start, '', tables(element), end].join('\n');
  });
  const whole = filled
    .replace(hosts, (_all, start, end) => [start, '', hostTable(), '', end].join('\n'))
    .replace(frameworks, (_all, start, end) => [start, '', frameworksTried(), '', end].join('\n'));
  return pretty(whole, 'README.md');
}
