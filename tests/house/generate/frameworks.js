import { makeManifest } from './manifest.js';
import { pretty } from './pretty.js';

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Documented */
/** @typedef {Documented & { kind: string, attribute?: string, readonly?: boolean }} Member */
/** @typedef {{ tagName?: string, name: string, members?: Member[], events?: Documented[] }} Declared */
/** @typedef {Required<Declared> & { file: string }} Element */

const head = `// Written by \`npm run generate\` from the manifest of the elements.

`;

const doc = (/** @type {Documented} */ { description = '' }) => `/** ${description.replace(/\s+/g, ' ')} */`;
const named = (/** @type {string} */ name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/**
 * Markup has numbers as text, and says that there is none by leaving the attribute away.
 * @param {Member} member
 * @param {string} owner
 */
function attribute(member, owner) {
  const text = member.attribute && member.type?.text === 'number' ? ' | `${number}`' : '';
  const none = member.type?.text === 'unknown' ? '' : ' | undefined';
  const name = named(member.attribute ?? member.name);
  return `${doc(member)}\n${name}?: ${owner}['${member.name}']${text}${none};`;
}

/**
 * One interface: for each tag what `lines` says of it.
 * @param {string} about
 * @param {string} name
 * @param {Element[]} elements
 * @param {(element: Element) => string} value
 */
function table(about, name, elements, value) {
  const rows = elements.map((element) => `'${element.tagName}': ${value(element)};`);
  return `/** ${about} */\nexport interface ${name} {\n${rows.join('\n')}\n}\n`;
}

/**
 * @param {(member: Member) => boolean} which
 * @returns {(element: Element) => string}
 */
const settable = (which) => (element) => {
  const members = element.members.filter((one) => one.kind === 'field' && !one.readonly && which(one));
  return `{\n${members.map((member) => attribute(member, element.name)).join('\n')}\n}`;
};

/** @param {Element} element */
function eventsOf({ events }) {
  return `{\n${events.map((event) => `${doc(event)}\n'${event.name}': ${event.type?.text};`).join('\n')}\n}`;
}

/** What the types for React, Svelte and Vue are made from: what each element can be given, and what it tells. */
export async function makeFrameworks() {
  /** @type {{ modules: { path: string, declarations: Declared[] }[] }} */
  const { modules } = JSON.parse(await makeManifest());
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ tagName, name, members = [], events = [] }) =>
      tagName ? [{ tagName, name, members, events, file: path.replace('dist/', '../') }] : [],
    ),
  );
  const events = new Set(elements.flatMap((one) => one.events.map(({ type }) => type?.text)));
  const imports = [
    ...elements.map(({ name, file }) => `import type { ${name} } from '${file}';`),
    `import type { ${[...events].sort().join(', ')} } from '../events.js';`,
  ];
  const text = [
    `${head}${imports.join('\n')}\n`,
    table('The class of each element.', 'Elements', elements, ({ name }) => name),
    table(
      'The attributes of each element.',
      'ElementAttributes',
      elements,
      settable(({ attribute }) => attribute !== undefined),
    ),
    table(
      'The properties of each element that are no attributes.',
      'ElementProperties',
      elements,
      settable(({ attribute }) => attribute === undefined),
    ),
    table('What each element tells.', 'ElementEvents', elements, eventsOf),
  ].join('\n');
  return pretty(text, 'src/frameworks/elements.ts');
}
