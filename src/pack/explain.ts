import { explainDose } from './dose/explain.js';
import { maxItems } from './check.js';
import { maxDepth } from './depth.js';
import type { Finding, FindingCode } from './finding.js';
import type { Issue } from './issues.js';
import { mapText, position, type TextMap } from './json-text.js';
import { nearest } from './nearest.js';
import { maxText } from './read.js';
import type { Shape } from './schema/dsl.js';
import type { DoseProblem } from './dose/read.js';

/** Puts findings in words, with line and column where the pack was given as text. */
export function explain(findings: readonly Finding[], text?: string): readonly Issue[] {
  if (text === undefined || text.length > maxText) return findings.map((finding) => issueOf(finding));
  const map = mapText(text, new Set(findings.map(({ path }) => path)));
  return findings.map((finding) => located(finding, text, map));
}

function located(finding: Finding, text: string, { offsets, fault }: TextMap): Issue {
  if (finding.code === 'json' && fault)
    return { ...issueOf(finding), message: fault.message, ...position(text, fault.offset) };
  return { ...issueOf(finding), ...position(text, offsets.get(finding.path) ?? 0) };
}

function issueOf(finding: Finding): Issue {
  const { path, severity } = finding;
  const code = finding.code === 'dose' ? (finding.value as DoseProblem).code : finding.code;
  return { path, code, severity, message: messages[finding.code](finding) };
}

const messages: Readonly<Record<FindingCode, (finding: Finding) => string>> = {
  json: () => 'This is not valid JSON.',
  'limit-size': () => `The pack is larger than ${String(maxText / 1e6)} MB of text: split it.`,
  'limit-depth': () => `The pack nests more than ${String(maxDepth)} levels deep.`,
  'limit-items': () =>
    `The pack has more than ${maxItems.toLocaleString('en')} items; the rest was left out: split it.`,
  unreadable: () => 'The pack could not be read: it is not plain data. Give it as JSON text or as plain objects.',
  version: ({ value }) => `The pack is of version ${show(value)}, this reader knows version 1: new fields are ignored.`,
  type: ({ value, shape }) => `${found(value)} stands here: ${expected(shape)} is needed.`,
  blank: () => 'There is nothing in here: write something, or remove the field.',
  id: ({ value }) => `${show(value)} cannot be an id: leave out spaces, quotes and the characters # / ? & < >.`,
  lang: ({ value }) => `${show(value)} is not a language tag such as "en" or "pt-BR".`,
  url: ({ value, shape }) => `${show(value)} is not an address that may be used here: ${schemes(shape)}.`,
  number: ({ value, shape }) => `${show(value)} does not fit: ${expected(shape)} is needed.`,
  range: ({ value }) => `The range ${show(value)} runs backwards: put the smaller number first.`,
  enum: ({ value, known }) => `${show(value)} is not known here${meant(value, known)} Choose one of: ${all(known)}.`,
  word: ({ value, known }) => `${show(value)} is not in the vocabulary${meant(value, known)} It is shown as it stands.`,
  count: ({ value, shape }) =>
    `The list has ${String((value as unknown[]).length)} entries: ${expected(shape)} is needed.`,
  required: ({ value, shape }) => `The field ${show(value)} is missing: ${nameOf(shape)} cannot do without it.`,
  'required-any': ({ known }) => `One of these fields is needed: ${all(known)}.`,
  field: ({ value, known }) => `The field ${show(value)} is not known. Did you mean ${show(known?.[0])}?`,
  dose: ({ value }) => explainDose(value as DoseProblem),
  'duplicate-id': ({ value }) =>
    `The id ${show(value)} is taken by an earlier one: this one was left out. Give it its own.`,
  reference: ({ value, known, shape }) =>
    `There is no ${shape?.kind === 'ref' ? singular[shape.to] : 'item'} with the id ${show(value)}${meant(value, known)}`,
  circle: ({ known }) =>
    `This edge closes a circle: ${(known ?? []).join(' → ')}. Turn it round, or make it a regression.`,
};

const singular = {
  qualities: 'quality',
  exercises: 'exercise',
  maps: 'map',
  tracks: 'track',
  sessions: 'session',
  programs: 'programme',
} as const;

/** A value in a message: short, and in quotes where it is text. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const all = (names: readonly string[] = []): string => names.map(String).join(', ');

function meant(value: unknown, known: readonly string[] = []): string {
  const [best] = typeof value === 'string' ? nearest(value, known) : [];
  return best === undefined ? '.' : `: did you mean “${best}”?`;
}

function found(value: unknown): string {
  if (value === null) return 'Nothing (null)';
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object'
    ? 'An object'
    : `The ${typeof value === 'string' ? 'text' : typeof value} ${show(value)}`;
}

const nameOf = (shape?: Shape): string => (shape?.kind === 'object' ? `a ${words(shape.name)}` : 'this');

/** "ProgramDay" reads better as "program day". */
const words = (name: string): string => name.replace(/(?<!^)[A-Z]/gu, ' $&').toLowerCase();

const schemes = (shape?: Shape): string => {
  if (shape?.kind !== 'url' || shape.use === 'link') return 'use https:, http: or a relative one';
  return 'use https:, http:, blob:, data:image/… or a relative one';
};

function expected(shape?: Shape): string {
  switch (shape?.kind) {
    case 'text':
      return 'a text (or one text a language, as in { "en": "…" })';
    case 'number':
      return `a ${shape.integer ? 'whole ' : ''}number ${limits(shape.min, shape.max)}`;
    case 'range':
      return `${expected(shape.of)}, or a range such as [8, 12]`;
    case 'boolean':
      return 'true or false';
    case 'list':
      return `a list${shape.min > 0 ? ` of ${shape.max === undefined ? 'at least ' : ''}${String(shape.min)}` : ''}`;
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
    default:
      return 'a text';
  }
}

const limits = (min: number, max: number): string =>
  max < Infinity ? `from ${String(min)} to ${String(max)}` : `not below ${String(min)}`;
