import { maxItems } from './check.js';
import { maxDepth } from './depth.js';
import { explainDose } from './dose/explain.js';
import type { Climb } from './climbs.js';
import type { DoseProblem } from './dose/problem.js';
import type { Finding, FindingCode } from './finding.js';
import { nearest } from './nearest.js';
import { maxText } from './read.js';
import type { Kind, Shape } from './schema/dsl.js';

/** What is wrong and what to do about it, in a sentence or two for the author of the pack. */
export const sentence = (finding: Finding): string => sentences[finding.code](finding);

const sentences: Readonly<Record<FindingCode, (finding: Finding) => string>> = {
  json: () => 'This is not valid JSON: check it with a JSON editor.',
  'limit-size': () => `The pack is larger than ${maxText / 1e6} MB of text: split it.`,
  'limit-depth': () => `The pack nests more than ${maxDepth} levels deep: take out what is below that.`,
  'limit-items': () =>
    `There are more than ${maxItems.toLocaleString('en')} items: the rest was left out, split the pack.`,
  'limit-issues': ({ value }) => `${Number(value).toLocaleString('en')} more faults are not listed: mend these first.`,
  unreadable: () => 'The pack could not be read: it is not plain data. Give it as JSON text or as plain objects.',
  version: ({ value }) => `The pack is of version ${show(value)}, this reader knows version 1: new fields are ignored.`,
  type: ({ value, shape }) =>
    `${kindOf(value)} stands here: ${expected(shape)} is needed${meant(value, wordsOf(shape))}`,
  blank: () => 'There is nothing in here: write something, or remove the field.',
  id: ({ value }) =>
    `${show(value)} cannot be an id: leave out spaces, quotes and the characters # / ? & < >, at most 200 of the others.`,
  lang: ({ value }) => `${show(value)} is not a language tag: write one such as "en" or "pt-BR".`,
  url: ({ value, shape }) => `${show(value)} is not an address that may be used here: use ${schemes(shape)}.`,
  number: ({ value, shape }) => `${show(value)} does not fit: ${expected(shape)} is needed.`,
  range: ({ value }) => `The range ${showRange(value)} runs backwards: put the smaller number first.`,
  enum: ({ value, known }) => `${show(value)} is not known here${meant(value, known)} Choose one of: ${all(known)}.`,
  word: ({ value, known }) => `${show(value)} is not in the vocabulary${meant(value, known)} It is shown as it stands.`,
  count: ({ value, shape }) => `The list has ${(value as unknown[]).length} entries: ${expected(shape)} is needed.`,
  required: ({ value, shape }) => `The field ${show(value)} is missing: every ${nameOf(shape)} needs it.`,
  'required-any': ({ known }) => `One of these fields is needed: ${all(known)}.`,
  empty: ({ shape }) => `There is no ${targetOf(shape)} in this pack: add one.`,
  field: ({ value, known }) => `The field ${show(value)} is not known and is not shown: did you mean “${all(known)}”?`,
  dose: ({ value }) => explainDose(value as DoseProblem),
  'duplicate-id': ({ value }) =>
    `The id ${show(value)} is taken by an earlier one: this one was left out. Give it its own.`,
  reference: ({ value, known, shape }) =>
    `There is no ${targetOf(shape)} with the id ${show(value)}, or it was left out${meant(value, known)} Add it, or point at another one.`,
  circle: ({ known }) =>
    `This edge closes a circle: ${ring([...names(known)])}. Turn it round, or make it a regression.`,
  clip: ({ value }) =>
    `The clip of the seconds ${showRange(value)} ends where it begins or before: put the later second in “end”.`,
  chapter: ({ value }) =>
    `There is no step ${show(value)} in this exercise, or it was left out: count the steps from 1, or leave out the number.`,
  provider: ({ value }) =>
    `A video at ${show(value)} is found by its id there, which is missing or was left out: add “id”, or leave out “provider”.`,
  'load-script': () =>
    'Scripts that this element loads could not be reached: check that all files of the folder “chunks” are on the server, and that the security policy of the page (script-src) allows them.',
  level: ({ value, known }) =>
    `This edge leads from level ${show((value as Climb).from)} to level ${show((value as Climb).to)}, which is not down: ${ring([...names(known)])}. Move one of the two, or turn the edge round.`,
};

const targets: Readonly<Record<Kind, string>> = {
  qualities: 'quality',
  exercises: 'exercise',
  maps: 'map',
  tracks: 'track in that map',
  sessions: 'session',
  programs: 'programme',
};

const targetOf = (shape?: Shape): string => (shape?.kind === 'ref' ? targets[shape.to] : 'item');

const nameOf = (shape?: Shape): string => (shape?.kind === 'object' ? words(shape.name) : 'item');

/** "ProgramDay" reads better as "program day". */
const words = (name: string): string => name.replace(/\B[A-Z]/gu, ' $&').toLowerCase();

/** A value in a message: short, in quotes where it is text. What a host's object says of itself is not asked for. */
function show(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  return typeof value === 'object' && value !== null ? kindOf(value) : String(value);
}

const showRange = (value: unknown): string => `[${(value as readonly unknown[]).map(show).join(', ')}]`;

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return `Nothing (${String(value)})`;
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'An object';
  return typeof value === 'string' ? `The text ${show(value)}` : `The ${typeof value} ${show(value)}`;
}

const names = (known: Finding['known'] = []): Iterable<string> => known.values();

const all = (known: Finding['known']): string => [...names(known)].join(', ');

/** Closes a sentence, with what may have been meant. */
function meant(value: unknown, known: Finding['known']): string {
  const [best] = typeof value === 'string' ? nearest(value, names(known)) : [];
  return best === undefined ? '.' : `: did you mean “${best}”?`;
}

/** Of a long circle, its beginning and its end. */
const ring = (ids: readonly string[]): string =>
  (ids.length > 10 ? [...ids.slice(0, 5), '…', ...ids.slice(-3)] : ids).join(' → ');

const wordsOf = (shape?: Shape): readonly string[] => {
  if (shape?.kind === 'union') return shape.of.flatMap(wordsOf);
  return shape?.kind === 'enum' ? shape.values : [];
};

const schemes = (shape?: Shape): string =>
  shape?.kind === 'url' && shape.use !== 'link'
    ? 'https:, http:, blob:, data:image/… or a relative one'
    : 'https:, http: or a relative one';

function expected(shape?: Shape): string {
  switch (shape?.kind) {
    case 'text':
      return 'a text (or one text a language, as in { "en": "…" })';
    case 'number':
      return `a ${shape.integer ? 'whole ' : ''}number ${limits(shape.min, shape.max)}`;
    case 'range':
      return `${expected(shape.of)}, or a range such as ${shape.open ? '[8, 12] or [8, null]' : '[8, 12]'}`;
    case 'boolean':
      return 'true or false';
    case 'list':
      return `a list${shape.min > 0 ? ` of ${shape.max === undefined ? 'at least ' : ''}${shape.min}` : ''}`;
    case 'map':
      return 'an object';
    case 'object':
      return `an object (${words(shape.name)})`;
    case 'enum':
      return `one of ${all(shape.values)}`;
    case 'union':
      return shape.of.map(expected).join(', or ');
    case 'dose':
      return 'a dose such as "3x10" or { "sets": 3, "reps": 10 }';
    case 'id':
    case 'ref':
      return 'an id';
    case 'lang':
      return 'a language tag such as "en" or "pt-BR"';
    case 'url':
      return `an address (${schemes(shape)})`;
    default:
      return 'a text';
  }
}

const limits = (min: number, max: number): string => (max < Infinity ? `from ${min} to ${max}` : `not below ${min}`);
