import { english } from '../dose/english.js';
import { writeDose } from '../dose/write.js';
import { own } from '../own.js';
import type {
  Contraindication,
  Demand,
  Dose,
  Equipment,
  Evidence,
  Fault,
  Gate,
  Media,
  Quality,
  Ramp,
  Step,
  Text,
  Track,
  Variable,
} from '../types.js';
import type { How, Key } from './keys.js';
import { slug } from './names.js';
import { inList, line, type Refs } from './refs.js';
import { arrow } from './values.js';

type Write = (value: never, refs: Refs, word: string) => readonly string[];

/** A dose in the words that its reader understands. */
export function doseText({ note, ...dose }: Dose, lang: string): string {
  // Plain spaces: an author who edits the line cannot see any other.
  const much = writeDose(dose, english, 'en').replace(/\s/gu, ' ');
  return [much, note !== undefined && `Note: ${line(note, lang)}`].filter(Boolean).join(' · ');
}

/** A slug as words, where these make the slug again. */
const wordText = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return slug(words) === id ? words : `#${id}`;
};

/** A name with its id, where the name by itself would get another. */
export const named = (name: string, id: string, plain = slug(name)): string =>
  id === plain ? name : `${name} #${id}`.trim();

const behind = (text: string, inside: string | undefined): string => (inside ? `${text} (${inside})` : text);

function thing({ id, name, optional, alternatives = [] }: Equipment, lang: string): string {
  const inside = [optional && 'optional', ...alternatives.map((each) => `or ${line(each, lang)}`)];
  return behind(name === undefined ? `#${id}` : named(line(name, lang), id), inside.filter(Boolean).join(', '));
}

function media({ kind, src, provider, id, alt }: Media, lang: string): string {
  const address = provider === 'youtube' ? `https://youtu.be/${id ?? ''}` : `https://vimeo.com/${id ?? ''}`;
  const file = provider === undefined ? (src ?? '') : address;
  return `${kind === 'image' ? 'picture' : 'video'}: ${behind(file, alt && line(alt, lang))}`;
}

function gate({ sets, reps, hold, perSide, sessions, quality = [] }: Gate, lang: string): readonly string[] {
  const count = reps ?? (hold === undefined ? undefined : `${hold} s`);
  const amount =
    sets !== undefined && count !== undefined
      ? `${sets}x${count}`
      : sets === undefined
        ? reps === undefined
          ? count
          : `${reps} reps`
        : `${sets} sets`;
  const more = reps !== undefined && hold !== undefined ? `${hold} s hold` : '';
  const side = [amount, perSide && 'each side'].filter(Boolean).join(' ');
  const counts = [side, more, sessions !== undefined && `in ${sessions} sessions`].filter(Boolean).join(', ');
  const looks = quality.map((each) => line(each, lang));
  return [counts, ...looks].filter(Boolean).map((each) => `when: ${each}`);
}

/** A group of a map: its name, and what stands in it. */
function track(
  { id, name, exercises }: Partial<Pick<Track, 'id'>> & Omit<Track, 'id'>,
  refs: Refs,
  word: string,
): string {
  const label = name === undefined ? '' : line(name, refs.lang);
  const head = id === undefined ? label : label ? named(label, id) : `#${id}`;
  const list = exercises.map((one) =>
    refs.ref(refs.exercises, one, (each) => inList(each) && (head !== '' || !each.includes(':'))),
  );
  return `${word}: ${head ? `${head}: ` : ''}${list.join(', ')}`;
}

const each =
  (write: (value: never, lang: string) => string): Write =>
  (value, { lang }, word) =>
    (value as readonly never[]).map((one) => `${word}: ${write(one, lang)}`);

const words = (list: readonly string[]): string => list.filter(Boolean).join(', ');

/** How the value behind a key is written, by how it is read. */
const writers: Readonly<Record<How, Write>> = {
  text: (value: Text, { lang }, word) => [`${word}: ${line(value, lang)}`],
  texts: (value: readonly (Text | Step)[], { lang }, word) =>
    value.map((one, index) => {
      const text = line(typeof one === 'object' && 'text' in one ? (one as Step).text : one, lang);
      return word === 'steps' ? `${index + 1}. ${text}` : `${word}: ${text}`;
    }),
  plain: (value: string, _refs, word) => [`${word}: ${value}`],
  word: (value: string, _refs, word) => [`${word}: ${wordText(value)}`],
  words: (value: readonly string[], _refs, word) => [`${word}: ${words(value.map(wordText))}`],
  list: (value: readonly Text[], { lang }, word) => [`${word}: ${words(value.map((one) => line(one, lang)))}`],
  number: (value: number, _refs, word) => [`${word}: ${value}`],
  seconds: (value: number, _refs, word) => [`${word}: ${value} s`],
  dose: (value: Dose, { lang }, word) => [`${word}: ${doseText(value, lang)}`],
  qualities: (value: readonly string[], refs, word) => [`${word}: ${refs.listed(refs.qualities, value)}`],
  quality: (value: readonly Quality[], { lang }, word) =>
    value.map(({ id, name, description }) => {
      const head = name === undefined ? `#${id}` : named(line(name, lang), id);
      return `${word}: ${head}${description === undefined ? '' : `: ${line(description, lang)}`}`;
    }),
  equipment: (value: readonly Equipment[], { lang }, word) => [
    `${word}: ${words(value.map((one) => thing(one, lang)))}`,
  ],
  things: (value: readonly string[], refs, word) => {
    const text = (id: string): string => {
      const name = refs.ref(refs.equipment, id, inList);
      return name.startsWith('#') ? wordText(id) : name;
    };
    return [`${word}: ${words(value.map(text))}`];
  },
  demand: (value: Demand, _refs, word) => [
    `${word}: ${words(Object.entries(value).map(([axis, much]) => `${axis} ${String(much)}`))}`,
  ],
  ladder: each(({ name, axis, steps }: Variable, lang) => {
    const rungs = steps.map(({ label, note }) => behind(line(label, lang), note && line(note, lang)));
    return `${behind(line(name, lang), axis)}: ${rungs.join(' -> ')}${rungs.length === 1 ? ' ->' : ''}`;
  }),
  fault: each(({ see, why, fix }: Fault, lang) => {
    const seen = behind(line(see, lang), why && line(why, lang));
    return fix === undefined ? seen : `${seen} -> ${line(fix, lang)}`;
  }),
  picture: (value: readonly Media[], { lang }) => value.map((one) => media(one, lang)),
  video: () => [],
  caution: (value: readonly Contraindication[], { lang }, word) =>
    word === 'avoid'
      ? value.map(({ when, level = 'caution' }) => `${level === 'ask' ? 'ask first' : level}: ${line(when, lang)}`)
      : [],
  evidence: each(({ claim, url }: Evidence, lang) => behind(line(claim, lang), url)),
  track: (value: readonly Track[], refs, word) => value.map((one) => track(one, refs, word)),
  level: (value: readonly Omit<Track, 'id'>[], refs, word) => value.map((one) => track(one, refs, word)),
  exercise: (value: string, refs, word) => [`${word}: ${refs.ref(refs.exercises, value)}`],
  gate: (value: Gate, { lang }) => gate(value, lang),
  ramp: each(({ field, operation, step, every, cap }: Ramp) => {
    const until = cap === undefined ? '' : `, ${operation === '-' ? 'down' : 'up'} to ${cap}`;
    return `${field} ${operation} ${step} every ${every} days${until}`;
  }),
};

/** The lines of all keys that a thing has. A sentence about it stands by itself, without its key. */
export function fieldLines(thing: object, from: readonly Key[], refs: Refs): readonly string[] {
  return from.flatMap(([word, path, how]) => {
    const [outer = '', inner] = path.split('.');
    const holder = own(thing as Record<string, unknown>, outer);
    const value = inner === undefined || holder === undefined ? holder : own(holder as Record<string, unknown>, inner);
    if (value === undefined) return [];
    const lines = writers[how](value as never, refs, word);
    return word === 'about' ? lines.map(prose) : lines;
  });
}

/** Whether a sentence is no line of any other kind. */
const prose = (about: string): string => {
  const text = about.replace('about: ', '');
  const isSentence = /^\p{Lu}/u.test(text) && /[.!?…]$/u.test(text) && !/[:：#*]/u.test(text) && !arrow.test(text);
  const isOther = /^(?:days?|week|rest|at|your)\b|\d/iu.test(text);
  return isSentence && !isOther ? text : about;
};
