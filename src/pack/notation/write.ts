import type { Issue } from '../issues.js';
import { readPack } from '../read.js';
import { thorough } from '../thorough.js';
import type { Exercise, Pack, Quality, Text } from '../types.js';
import { keys } from './keys.js';
import { Names, slug } from './names.js';
import { readNotation } from './read.js';
import { line, Refs } from './refs.js';
import { differences } from './same.js';
import { headOf } from './sections.js';
import { fieldLines, named } from './write-fields.js';
import { mapLines, programLines, sessionLines } from './write-plan.js';

/** What stands above the lists of a pack. */
const lists = new Set(['exercises', 'maps', 'sessions', 'programs', 'qualities']);

/**
 * Writes a pack as text, as `docs/notation.md` tells: lines that a reader can read as they stand. Texts in several
 * languages are written in that of the pack. `notationLoss` tells what the text cannot say.
 *
 * @param pack as `parsePack` gives it, or any that it reads; what is broken is left out
 * @returns the lines, with a line break at the end; `parseNotation` reads the same pack from them
 */
export function formatNotation(pack: Pack): string {
  const good = readPack(pack, thorough).pack;
  const [first = '', second] = drafts(good);
  return second === undefined || isSame(first, good) ? first : second;
}

/**
 * What of a pack is lost where it is written as text: media beyond an address and a description, texts in other
 * languages, ids elsewhere, fields of newer packs.
 *
 * @returns a warning for each, with its path in the pack; none where the text says it all
 */
export function notationLoss(pack: Pack): readonly Issue[] {
  const good = readPack(pack, thorough).pack;
  return differences(good, reread(formatNotation(good))).map((path) => ({
    path,
    code: 'notation-loss',
    severity: 'warning',
    message: 'The text cannot say this as it stands here: keep the pack as JSON where it matters.',
  }));
}

const reread = (text: string): Pack => readPack(readNotation(text).pack, thorough).pack;

const isSame = (text: string, pack: Pack): boolean => differences(pack, reread(text)).length === 0;

/** The pack with as little as can be said, and with all of its exercises and qualities told of. */
function drafts(pack: Pack): readonly string[] {
  const { exercises = [], qualities = [] } = pack;
  const refs = new Refs(pack);
  const plans = plansOf(pack, refs);
  const told = exercises.slice(0, impliedFrom(exercises, refs.said.exercises));
  const sections = told.map((one) => fieldLines(one, keys.exercise, refs));
  // Plans speak of qualities too, and come behind the exercises.
  const spoken = new Refs(pack);
  for (const one of told) fieldLines(one, keys.exercise, spoken);
  plansOf(pack, spoken);
  const known = qualities.slice(0, impliedFrom(qualities, spoken.said.qualities));
  const short = joined([...headLines(pack, known, refs), ...exerciseParts(told, sections, refs.lang), ...plans]);
  if (told.length === exercises.length && known.length === qualities.length) return [short];
  const all = exercises.map((one) => fieldLines(one, keys.exercise, refs));
  return [short, joined([...headLines(pack, qualities, refs), ...exerciseParts(exercises, all, refs.lang), ...plans])];
}

const joined = (parts: readonly (readonly string[])[]): string =>
  parts.length === 0 ? '' : `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;

/** From where on the things of a list need not be told of: they come to be as they are spoken of, in this order. */
function impliedFrom(list: readonly (Exercise | Quality)[], said: ReadonlySet<string>): number {
  const order = [...said];
  let from = list.length;
  let before = Infinity;
  for (const thing of [...list].reverse()) {
    const { id, name, ...more } = thing;
    const place = order.indexOf(id);
    const isBare = Object.keys(more).every((field) => field === 'dose') && slug(line(name ?? '')) === id;
    if (place < 0 || place >= before || !isBare) return from;
    before = place;
    from--;
  }
  return from;
}

function headLines(pack: Pack, qualities: readonly Quality[], refs: Refs): readonly (readonly string[])[] {
  const isTold = Object.keys(pack).some((field) => !lists.has(field)) || qualities.length > 0;
  const { title = '', id } = pack;
  const head = `Pack: ${line(title, refs.lang)}${id === undefined ? '' : ` #${id}`}`;
  const fields = fieldLines({ ...pack, qualities: qualities.length > 0 ? qualities : undefined }, keys.pack, refs);
  return isTold ? [[head, ...fields]] : [];
}

function exerciseParts(
  exercises: readonly Exercise[],
  fields: readonly (readonly string[])[],
  lang: string,
): readonly (readonly string[])[] {
  const names = new Names();
  return exercises.map(({ id, name }, index) => {
    const text = line(name, lang);
    const isName = headOf(text, { exercises: names }).name === text;
    const plain = isName ? names.fresh(text, 'exercise') : undefined;
    names.add(id, text);
    return [`Exercise: ${named(text, id, plain)}`, ...(fields[index] ?? [])];
  });
}

function plansOf(pack: Pack, refs: Refs): readonly (readonly string[])[] {
  const { maps = [], sessions = [], programs = [] } = pack;
  const titles = (kind: string, otherwise: string): ((thing: { id: string; title?: Text }) => string) => {
    const names = new Names();
    return ({ id, title = '' }) => {
      const text = line(title, refs.lang);
      const plain = names.fresh(text, otherwise);
      names.add(id, text);
      return `${kind}: ${named(text, id, plain)}`;
    };
  };
  const [map, session, program] = [titles('Map', 'map'), titles('Session', 'session'), titles('Programme', 'program')];
  return [
    ...maps.map((one) => [map(one), ...mapLines(one, refs)]),
    ...sessions.map((one) => [session(one), ...sessionLines(one, refs)]),
    ...programs.map((one) => [program(one), ...programLines(one, refs)]),
  ];
}
