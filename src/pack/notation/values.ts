import type { Book, Draft } from './book.js';
import type { How } from './keys.js';
import { slug, tagged, type Names } from './names.js';
import { readSeconds } from './seconds.js';

/** What editors make of "->". */
export const arrow = /\s*(?:[-–—−=]{1,2}>|[→⟶➔⇒])\s*/u;

/** Reads what stands behind a key; undefined where it is not understood. Lists give their entries. */
export type Read = (said: string, book: Book) => unknown;

/** What stands between commas, where they are not in brackets. */
const entry = /(?:\([^()]*\)|[^,;،、])+/gu;

export const entries = (said: string): readonly string[] =>
  (said.match(entry) ?? []).map((one) => one.trim()).filter(Boolean);

/** The entries of a list, unless all of it is one name that is known. */
export const namesIn = (said: string, known: Names): readonly string[] =>
  known.find(said) === undefined ? entries(said) : [said];

/** A slug as it is, behind #, or made of words. */
export const wordIn = (said: string): string => (/^#\S+$/u.test(said) ? said.slice(1) : slug(said));

/** Takes what stands in brackets from the end: "Chair (optional)". */
export function bracketed(text: string): readonly [before: string, inside: string | undefined] {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open > 0 ? [text.slice(0, open).trim(), text.slice(open + 1, -1).trim()] : [text, undefined];
}

/** "Chair (optional, or box or bench)". */
function thing(said: string, book: Book): Draft {
  const [what, inside = ''] = bracketed(said);
  const more = inside.split(/,\s*|\s+(?=or\s)/u);
  const known = more.every((one) => /^(?:optional$|or\s)/iu.test(one));
  const { name, id = slug(name) || 'equipment' } = tagged(known ? what : said);
  const alternatives = known ? more.filter((one) => /^or\s/iu.test(one)).map((one) => one.slice(3)) : [];
  book.equipment.add(id, name);
  return {
    id,
    ...(name && { name }),
    ...(known && /^optional/iu.test(inside) && { optional: true }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** "The knee falls in (the band wins) -> press it out first". */
function fault(said: string): Draft {
  const { 0: found, index } = arrow.exec(said) ?? { 0: '', index: said.length };
  const [see, why] = bracketed(said.slice(0, index).trim());
  const fix = said.slice(index + found.length);
  return { see, ...(why && { why }), ...(fix && { fix }) };
}

/** "Band position (load): Above the knees -> Around the ankles". */
function ladder(said: string): Draft | undefined {
  const [, head = '', rungs = ''] = /^(.+?)\s*[:：]\s+(.*)$/u.exec(said) ?? [];
  const [name, axis] = bracketed(head);
  const labels = arrow.test(rungs) ? rungs.split(new RegExp(arrow, 'gu')) : entries(rungs);
  const steps = labels.filter(Boolean).map((rung) => {
    const [label, note] = bracketed(rung);
    return { label, ...(note && { note }) };
  });
  return name ? { name, ...(axis && { axis: slug(axis) }), steps } : undefined;
}

const picture = (kind: string, said: string): Draft => {
  const [, src = said, rest = ''] = /^(\S+)\s+(.*)$/su.exec(said) ?? [];
  const alt = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1).trim() : rest;
  return { kind, src, ...(alt && { alt }) };
};

const providers: readonly (readonly [provider: string, address: RegExp])[] = [
  ['youtube', /^(?:https?:\/\/)?(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]+)/iu],
  ['vimeo', /^(?:https?:\/\/)?(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/iu],
];

/** A file, or the address of a page at YouTube or Vimeo. */
function video(said: string): Draft {
  const { src, ...file } = picture('video', said);
  const [[provider, id] = []] = providers.flatMap(([name, address]) => {
    const found = address.exec(src as string)?.[1];
    return found === undefined ? [] : [[name, found] as const];
  });
  return id === undefined ? { ...file, src } : { ...file, provider, id };
}

function evidence(said: string): Draft {
  const [, claim, url] = /^(.*\S)\s+\(?(https?:\/\/[^\s)]+)\)?$/su.exec(said) ?? [];
  return claim === undefined ? { claim: said } : { claim, url };
}

const ramp = (said: string): Draft | undefined => {
  const found =
    /^(\p{L}+)\s*([-+–−x×*])\s*([\d.]+)\s+every\s+(?:(\d+)\s+days?|day)(?:[,\s]+(?:(?:up|down)\s+)?to\s+([\d.]+))?$/iu.exec(
      said,
    );
  if (!found) return undefined;
  const [, field = '', sign = '', step, every = '1', cap] = found;
  const operation = /[x×*]/iu.test(sign) ? 'x' : sign === '+' ? '+' : '-';
  return {
    field: field.toLowerCase(),
    operation,
    step: Number(step),
    every: Number(every),
    ...(cap !== undefined && { cap: Number(cap) }),
  };
};

const number: Read = (said) => (/^\d+(?:\.\d+)?(?:\s*(?:x|×|times))?$/iu.test(said) ? parseFloat(said) : undefined);

/** What is read of one entry, or of all that stands behind the key. */
export const single: Readonly<Partial<Record<How, Read>>> = {
  text: (said) => said,
  plain: (said) => said,
  dose: (said) => said,
  word: wordIn,
  number,
  seconds: readSeconds,
  exercise: (said, book) => book.exercise(said),
  gate: (said) => said,
};

/** What is one more entry of a list. */
export const many: Readonly<Partial<Record<How, Read>>> = {
  texts: (said) => said,
  fault,
  ladder,
  evidence,
  ramp,
  video,
  picture: (said) => picture('image', said),
};

/** What has its entries between commas. */
export const listed: Readonly<Partial<Record<How, (said: string, book: Book) => readonly unknown[]>>> = {
  list: entries,
  words: (said) => entries(said).map(wordIn),
  qualities: (said, book) => namesIn(said, book.qualities).map((name) => book.quality(name)),
  equipment: (said, book) => entries(said).map((one) => thing(one, book)),
  things: (said, book) => namesIn(said, book.equipment).map((one) => book.equipment.find(one) ?? wordIn(one)),
};
