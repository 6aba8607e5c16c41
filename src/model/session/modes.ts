import type { Block, Dose } from '../../pack/types.js';
import { bare } from './bare.js';
import { setsOf } from './amount.js';
import { rounds, type BlockWriter } from './block.js';
import type { Stop } from './items.js';
import type { Count } from './types.js';

type Mode = NonNullable<Block['mode']>;

/** Milliseconds of a minute. */
const minute = 60_000;
/** Tabata's protocol: eight times twenty seconds of work and ten of rest (Tabata et al. 1996). */
const tabata = { rounds: 8, work: 20, rest: 10_000 } as const;
/** A block with more rounds is a mistake; it is cut, and told of, where the session is. */
const mostRounds = 10_001;

/** Writes a block in the manner of its mode. */
export function write(writer: BlockWriter, picked = 0): void {
  const { mode = 'straight' } = writer.block;
  if (writer.stops.length > 0) modes[mode](writer, picked);
  writer.end();
}

const modes: Readonly<Record<Mode, (writer: BlockWriter, picked: number) => void>> = {
  straight: (writer) => inTurn(writer, writer.stops),
  all: (writer) => inTurn(writer, writer.stops),
  pick: (writer, picked) => inTurn(writer, pickedIn(writer.stops, picked)),
  superset: (writer) => around(writer, { between: false }),
  circuit: (writer) => around(writer, { between: true }),
  intervals: (writer) => around(writer, { between: true }),
  tabata: (writer) => around(writer, { between: true, count: tabata.rounds, work: tabata.work, rest: tabata.rest }),
  ladder,
  emom: (writer) => emom(writer, writer.stops, writer.name),
  amrap: (writer) => amrap(writer, writer.stops, writer.name),
  'for-time': forTime,
};

/** The item that was picked, or the first that can be done. */
const pickedIn = (stops: readonly Stop[], picked: number): readonly Stop[] => {
  const [first] = stops;
  const stop = stops.find(({ item }) => item === picked) ?? first;
  return stop ? [stop] : [];
};

/** One item after the other, each with all its sets. */
function inTurn(writer: BlockWriter, stops: readonly Stop[]): void {
  for (const round of roundsOf(writer, 1)) {
    const name = nameOf(writer, round);
    for (const stop of stops) {
      const { type } = stop.dose;
      if (type) (type === 'emom' ? emom : amrap)(writer, [stop], `${name}/i${stop.item + 1}`);
      else writer.visit(stop, { name, sets: setsOf(stop.dose), ...numbered(round) });
      writer.restAfter(stop, name);
    }
    if (writer.block.rest !== undefined) writer.roundRest(name);
  }
}

interface Around {
  /** Whether items have rests between them, and not only rounds. */
  readonly between: boolean;
  /** Rounds where the block does not say how many; else as many as the item with the most has sets. */
  readonly count?: number;
  /** Seconds, where a dose does not say. */
  readonly work?: number;
  /** Milliseconds between items, where a dose does not say. */
  readonly rest?: number;
}

/** Round after round through all items. */
function around(writer: BlockWriter, manner: Around): void {
  const { between, count, work, rest = 0 } = bare(manner);
  const { stops, block } = writer;
  const most = Math.max(...stops.map(({ dose }) => setsOf(dose)));
  for (const round of roundsOf(writer, count ?? most)) {
    const name = nameOf(writer, round);
    for (const stop of stops) {
      const dose = work === undefined ? stop.dose : withWork(stop.dose, work);
      // Sets that made the rounds are not done again in each of them.
      const sets = block.rounds !== undefined && stop.own ? setsOf(dose) : 1;
      writer.visit(stop, { name, dose, sets, ...numbered(round) });
      if (between) writer.restAfter(stop, name, rest);
    }
    writer.roundRest(name, { otherwise: rest });
  }
}

const withWork = (dose: Dose, work: number): Dose =>
  dose.work === undefined && dose.hold === undefined ? { ...dose, work } : dose;

/** As many or as few repetitions more in each round, from the first of their range to the last. */
function ladder(writer: BlockWriter): void {
  const steps = Math.max(...writer.stops.map(({ dose }) => rungs(dose)));
  for (const round of roundsOf(writer, steps)) {
    const name = nameOf(writer, round);
    for (const stop of writer.stops) {
      writer.visit(stop, { name, dose: rung(stop.dose, round), ...numbered(round) });
      writer.restAfter(stop, name);
    }
    if (writer.block.rest !== undefined) writer.roundRest(name);
  }
}

function rungs({ reps }: Dose): number {
  const [from, to] = typeof reps === 'object' ? reps : [0, 0];
  return to === null ? 1 : Math.abs(to - from) + 1;
}

function rung(dose: Dose, { index, of }: Count): Dose {
  if (typeof dose.reps !== 'object') return dose;
  const [from, to] = dose.reps;
  if (to === null) return dose;
  return { ...dose, reps: Math.round(of > 1 ? from + ((to - from) * (index - 1)) / (of - 1) : from) };
}

/** Every minute on the minute: what is left of it is rest. */
function emom(writer: BlockWriter, stops: readonly Stop[], name: string): void {
  const { block, stops: all } = writer;
  const length = writer.minutes(block.minutes, ...stops.map(({ dose }) => dose.minutes), block.rounds ?? all.length);
  const of = Math.min(mostRounds, Math.ceil((length ?? minute) / minute));
  for (const round of rounds(of)) {
    const stop = stops[(round.index - 1) % stops.length];
    if (!stop || writer.full) return;
    const at = (round.index - 1) * minute;
    writer.within(stop, minute, { name: `${name}/m${round.index}`, round, group: name, at, until: at + minute });
  }
}

/** As many rounds as possible: one step, in which the reader counts. */
function amrap(writer: BlockWriter, stops: readonly Stop[], name: string): void {
  const ms = writer.minutes(writer.block.minutes, ...stops.map(({ dose }) => dose.minutes));
  if (ms === undefined) {
    writer.endless();
    for (const stop of stops) writer.visit(stop, { name });
    return;
  }
  const [only, ...others] = stops;
  const single = only && others.length === 0 ? writer.segmentOf(only, only.dose) : {};
  const tasks = stops.map(({ exercise, dose }) => ({ exercise, dose }));
  writer.add({ ...single, id: `${name}/amrap`, kind: 'work', ms, tasks });
}

/** All rounds as fast as possible, until a time is up where the block names one. */
function forTime(writer: BlockWriter): void {
  const cap = writer.minutes(writer.block.minutes);
  const clock = { group: writer.name, ...(cap !== undefined && { until: cap }) };
  for (const round of roundsOf(writer, 1)) {
    const name = nameOf(writer, round);
    for (const stop of writer.stops)
      writer.visit(stop, { name, sets: setsOf(stop.dose), ...numbered(round), ...clock });
    if (writer.block.rest !== undefined) writer.roundRest(name, clock);
  }
}

function roundsOf(writer: BlockWriter, otherwise: number): readonly Count[] {
  return rounds(Math.min(mostRounds, writer.count(writer.block.rounds, 'rounds', otherwise)));
}

const nameOf = (writer: BlockWriter, { index, of }: Count): string =>
  of > 1 ? `${writer.name}/r${index}` : writer.name;

const numbered = (round: Count): { readonly round?: Count } => (round.of > 1 ? { round } : {});
