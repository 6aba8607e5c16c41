import type { Block, Edge, Program, ProgramDay, Session, SessionItem, Slot, TrainingMap } from '../types.js';
import { readBlockHead } from './block.js';
import { keyLine, keys } from './keys.js';
import { line, type Refs } from './refs.js';
import { isItem } from './sections.js';
import { doseText, fieldLines } from './write-fields.js';

/** Lines with an empty one behind them, for the eye. */
const spaced = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? [...lines, ''] : []);

/** The lines of a map below its title. */
export function mapLines(map: TrainingMap, refs: Refs): readonly string[] {
  return [...spaced(fieldLines(map, keys.map, refs)), ...map.edges.flatMap((edge) => edgeLines(edge, refs))];
}

function edgeLines(edge: Edge, refs: Refs): readonly string[] {
  const { from, to, kind, axis, why } = edge;
  const ways = [kind?.replace('-', ' '), axis && `more ${axis}`].filter(Boolean).join(', ');
  const start = refs.ref(refs.exercises, from);
  const end = refs.ref(refs.exercises, to);
  const head = `${start} -> ${end}${ways && ` (${ways})`}`;
  const more = fieldLines(edge, keys.edge.slice(1), refs);
  return [why === undefined ? head : `${head}: ${line(why, refs.lang)}`, ...more];
}

/** The lines of a session below its title. */
export function sessionLines(session: Session, refs: Refs): readonly string[] {
  const blocks = session.blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...blockHead(block, index === 0, refs.lang),
    ...block.items.flatMap((item) => itemLines(item, refs)),
  ]);
  return [...spaced(fieldLines(session, keys.session, refs)), ...blocks];
}

const modes: Readonly<Record<string, string>> = {
  emom: 'EMOM',
  amrap: 'AMRAP',
  tabata: 'Tabata',
  'for-time': 'for time',
  all: 'all of these',
  pick: 'pick one',
};

function blockHead(
  { title, mode, rounds, rest, minutes, items }: Block,
  isFirst: boolean,
  lang: string,
): readonly string[] {
  const name = title === undefined ? '' : line(title, lang);
  const length = minutes === undefined ? '' : `${minutes} min`;
  const fields = [
    [mode && (modes[mode] ?? mode), length].filter(Boolean).join(' '),
    rounds !== undefined && `${rounds} rounds`,
    rest !== undefined && `rest ${rest} s`,
  ].filter(Boolean);
  if (name === '' && fields.length === 0) return isFirst && items.length > 0 ? [] : ['block:'];
  const head = [name, fields.join(', ')].filter(Boolean).join(': ');
  const read = readBlockHead(head);
  const isPlain =
    fields.length > 0
      ? read?.title === name && !/^rest/u.test(head)
      : !read &&
        items.length > 0 &&
        !keyLine(name) &&
        !isItem(name) &&
        /^\p{L}/u.test(name) &&
        !/[.!?…:：]$/u.test(name);
  return [isPlain ? head : `block: ${head}`];
}

function itemLines({ exercise, slot, dose, say = [] }: SessionItem, refs: Refs): readonly string[] {
  const what = slot ? slotText(slot, refs) : exercise === undefined ? '' : refs.ref(refs.exercises, exercise);
  const much = dose ? `: ${doseText(dose, refs.lang)}` : '';
  return [`- ${what}${much}`, ...say.map(({ at, text }) => `  at ${at} s: ${line(text, refs.lang)}`)];
}

function slotText({ map, track, fallback }: Slot, refs: Refs): string {
  const within = refs.tracks.get(map);
  const name = within ? refs.ref(within, track, (each) => !/[():]/u.test(each)) : `#${track}`;
  const first = [...refs.tracks].find(([, tracks]) => tracks.find(name) !== undefined)?.[0];
  const whole = first === map ? name : `${name} of ${refs.ref(refs.maps, map, (each) => !/[():]| of /iu.test(each))}`;
  const or =
    fallback === undefined ? '' : ` (or ${refs.ref(refs.exercises, fallback, (each) => !/[():]/u.test(each))})`;
  return `Your step on ${whole}${or}`;
}

/** The lines of a programme below its title. */
export function programLines(program: Program, refs: Refs): readonly string[] {
  const days = program.days.flatMap((day, index) => [
    `Day ${index + 1}: ${dayText(day, refs)}`,
    ...fieldLines(day, keys.day, refs),
  ]);
  return [...spaced(fieldLines(program, keys.program, refs)), ...days];
}

function dayText({ kind, title, session, sessions, exercise }: ProgramDay, refs: Refs): string {
  const said = title === undefined ? '' : line(title, refs.lang);
  const titled = (what: string): string => [what, said].filter(Boolean).join(': ');
  const choice = (name: string): boolean => !/[,;:،、]|(?:^|\s)or(?:\s|$)/iu.test(name);
  if (kind === 'choice' && sessions)
    return titled(`choose ${sessions.map((id) => refs.ref(refs.sessions, id, choice)).join(' or ')}`);
  if ((kind === 'learn' || kind === 'test') && exercise !== undefined)
    return titled(`${kind} ${refs.ref(refs.exercises, exercise)}`);
  if (kind === 'session' && session !== undefined)
    return titled(refs.ref(refs.sessions, session, (name) => !isOther.test(name)));
  if (
    kind === 'session' &&
    said &&
    !/[:：#]/u.test(said) &&
    !isOther.test(said) &&
    refs.sessions.find(said) === undefined
  )
    return said;
  return titled(kind === 'choice' ? 'choose' : kind);
}

/** What a day begins with that is not done in a session. */
const isOther = /^(?:rest|off|session|learn|test|choose|choice|pick)(?!\p{L})/iu;
