import type { Block, Dose, Pack, Program, Ramp, Range, Session } from '../../pack/types.js';
import { growth, type Growth } from './growth.js';
import { rampsBy } from './ramped.js';

/**
 * A session with the doses that it has on a day of a programme.
 *
 * Each ramp takes its step as often as its days have gone by; every end of a range takes it. What a dose does not say is
 * left alone, and so is "as many as possible". `rest` also ramps the rest of a block; `sets` the rounds of a block whose
 * items do not say how many sets they have: a round is a set of each. A dose never goes beyond the cap of its ramp, nor
 * below what is something to do; one that is beyond the cap on day 1 stays as it is. Counts and seconds stay whole.
 *
 * @param session A session of the pack, its doses read (as `parsePack` gives it).
 * @param dayNumber Number of the day, from 1.
 * @returns The same object where nothing changes. Items that take the dose of their exercise need `rampedPack`.
 */
export function rampedSession(session: Session, program: Program, dayNumber: number): Session {
  const grow = growth(rampsBy(program, dayNumber));
  return grow ? { ...session, blocks: session.blocks.map((block) => blockBy(grow, block)) } : session;
}

/**
 * A pack with the doses that it has on a day of a programme, in its sessions and its exercises: give it to a timer, and
 * the steps that a reader's slots stand for are ramped too.
 *
 * @returns The same object where nothing changes.
 */
export function rampedPack(pack: Pack, program: Program, dayNumber: number): Pack {
  const grow = growth(rampsBy(program, dayNumber));
  if (!grow) return pack;
  const { exercises, sessions } = pack;
  return {
    ...pack,
    ...(exercises && { exercises: exercises.map((exercise) => withDose(grow, exercise)) }),
    ...(sessions && { sessions: sessions.map((session) => rampedSession(session, program, dayNumber)) }),
  };
}

const withDose = <T extends { readonly dose?: Dose }>(grow: Growth, of: T): T =>
  of.dose ? { ...of, dose: doseBy(grow, of.dose) } : of;

/** Where rounds are something else: the rungs of a ladder, minutes, or what the reader counts. */
const otherRounds: ReadonlySet<Block['mode']> = new Set(['ladder', 'emom', 'amrap']);

function blockBy(grow: Growth, block: Block): Block {
  const { mode, rounds, rest } = block;
  const items = block.items.map((item) => withDose(grow, item));
  const isSet = !otherRounds.has(mode) && block.items.every(({ dose }) => dose?.sets === undefined);
  return {
    ...block,
    items,
    ...(rounds !== undefined && isSet && { rounds: grow('sets', rounds) }),
    ...(rest !== undefined && { rest: grow('rest', rest) }),
  };
}

function doseBy(grow: Growth, dose: Dose): Dose {
  const { sets, reps, hold, work, rest, distance, load } = dose;
  const range = (field: Ramp['field'], value: Range): Range => rangeBy(grow, field, value);
  return {
    ...dose,
    ...(sets !== undefined && { sets: range('sets', sets) }),
    ...(reps !== undefined && { reps: repsBy(grow, reps) }),
    ...(hold !== undefined && { hold: range('hold', hold) }),
    ...(work !== undefined && { work: range('work', work) }),
    ...(rest !== undefined && { rest: range('rest', rest) }),
    ...(distance && { distance: { ...distance, value: range('distance', distance.value) } }),
    ...(load && { load: { ...load, value: range('load', load.value) } }),
  };
}

function repsBy(grow: Growth, reps: NonNullable<Dose['reps']>): NonNullable<Dose['reps']> {
  if (typeof reps === 'string') return reps;
  if (typeof reps === 'number') return grow('reps', reps);
  const [from, to] = reps;
  return to === null ? [grow('reps', from), null] : rangeBy(grow, 'reps', [from, to]);
}

/** Both ends grow; a range whose ends meet at the cap is a number, so that it reads as one. */
function rangeBy(grow: Growth, field: Ramp['field'], range: Range): Range {
  if (typeof range === 'number') return grow(field, range);
  const [from, to] = [grow(field, range[0]), grow(field, range[1])];
  return from === to && range[0] !== range[1] ? from : [from, to];
}
