import type { Pack, Session } from '../../pack/types.js';
import { bare } from './bare.js';
import { layOut } from './lay-out.js';
import type { Log } from './log.js';
import { sessionState } from './state.js';
import type { LaidOut, Segment, SessionReader } from './types.js';

/** What `planSession` does, before anybody puts in words what was wrong. */
export function layOutAsRun(session: Session, pack: Pack, reader: SessionReader, log: Log): LaidOut {
  const first = chosenBefore(reader, log);
  let swaps = first.swaps ?? {};
  let plan = layOut(session, pack, first);
  log.forEach((entry, at) => {
    if (entry.k !== 'swap') return;
    const { item, exercise = first.swaps?.[item] } = entry;
    swaps = { ...without(swaps, item), ...(exercise !== undefined && { [item]: exercise }) };
    plan = continued(plan, layOut(session, pack, { ...first, swaps }), log.slice(0, at), entry.t);
  });
  return plan;
}

/** What the slots of a plan stand for, by item. */
export const slotsOf = ({ segments }: Pick<LaidOut, 'segments'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    segments.flatMap((segment) => {
      const item = itemOf(segment);
      return segment.slot && segment.exercise !== undefined && item !== undefined ? [[item, segment.exercise]] : [];
    }),
  );

/** The item of a segment, as swaps name it; undefined where it has none. */
export const itemOf = ({ block, item }: Segment): string | undefined =>
  block === undefined || item === undefined ? undefined : `${block}/${item}`;

function chosenBefore(reader: SessionReader, log: Log): SessionReader {
  let chosen = reader;
  for (const entry of log) {
    if (entry.k === 'pick') chosen = { ...chosen, picks: { ...chosen.picks, [entry.block]: entry.item } };
    if (entry.k === 'tempo') chosen = { ...chosen, byTempo: entry.on };
    if (entry.k === 'start') return { ...chosen, swaps: { ...entry.slots, ...chosen.swaps } };
  }
  return chosen;
}

const without = (swaps: Readonly<Record<string, string>>, item: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(swaps).filter(([other]) => other !== item));

/** A plan up to the last step that was on, and from there another one, from the set that was on. */
function continued(plan: LaidOut, other: LaidOut, log: Log, t: number): LaidOut {
  const { visits, index, status } = sessionState(plan.segments, log, t);
  if (status === 'done') return plan;
  const on = plan.segments[index];
  if (visits.length === 0 || !on) return other;
  const kept = plan.segments.slice(0, 1 + Math.max(...visits.map((visit) => visit.index)));
  const taken = new Set(kept.map(({ id }) => id));
  const from = other.segments.findIndex((each) => isOfOneSet(each, on));
  const tail = other.segments.slice(from < 0 ? index : from).map((each) => unlike(taken, each));
  const segments = [...kept, ...tail];
  return { ...other, segments };
}

/** Whether two segments are the same set of the same item, on whichever side. */
const isOfOneSet = (a: Segment, b: Segment): boolean =>
  a.kind === b.kind &&
  a.block === b.block &&
  a.item === b.item &&
  a.round?.index === b.round?.index &&
  (a.set?.index ?? 1) === (b.set?.index ?? 1);

/** The same segment under a name that is not taken. */
function unlike(taken: ReadonlySet<string>, segment: Segment): Segment {
  let { id } = segment;
  while (taken.has(id)) id += '+';
  return bare({ ...segment, id });
}
