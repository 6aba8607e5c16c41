import type { Block, Dose } from '../../pack/types.js';
import { bare } from './bare.js';
import { lengthOf, millis, upper } from './amount.js';
import type { Builder } from './builder.js';
import type { Stop } from './items.js';
import type { Count, Segment } from './types.js';

/** Milliseconds to change from the left side to the right one. */
export const switching = 5000;

/** What all segments of a visit share. */
type Shared = Pick<Segment, 'round' | 'group' | 'at' | 'until'>;

type Clock = Pick<Segment, 'group' | 'until'>;

/** A segment of this block. */
type Part = Omit<Segment, 'block'>;

/** How an item is done when it is its turn. */
export interface Turn extends Shared {
  /** Begins the names of its segments, as in "2/r1". */
  readonly name: string;
  readonly dose?: Dose;
  readonly sets?: number;
}

/** Writes the segments of one block. */
export class BlockWriter {
  constructor(
    private readonly builder: Builder,
    readonly block: Block,
    readonly index: number,
    readonly stops: readonly Stop[],
    private readonly byTempo: boolean,
  ) {}

  get name(): string {
    return String(this.index + 1);
  }

  get path(): string {
    return `/blocks/${this.index}`;
  }

  /** Seconds to rest after a set or a round, in milliseconds. */
  restOf(rest: Dose['rest'], path: string): number | undefined {
    return millis(upper(rest), 'rest', 0, this.warnTime(path));
  }

  /** Rest between rounds; that of the block, or the longest of its items. */
  roundRest(name: string, { otherwise = 0, ...clock }: Clock & { readonly otherwise?: number } = {}): void {
    const own = this.restOf(this.block.rest, this.path);
    const ofItems = this.stops.map(({ dose, path }) => this.restOf(dose.rest, path) ?? 0);
    this.rest(own ?? Math.max(otherwise, ...ofItems), name, clock);
  }

  private rest(ms: number, name: string, clock: Clock = {}): void {
    this.builder.due({ id: `${name}/rest`, kind: 'rest', ms, block: this.index, ...clock });
  }

  /** All sets of an item, each on both sides where it is for each. */
  visit(stop: Stop, turn: Turn): void {
    const { name, dose = stop.dose, sets = 1, ...shared } = bare(turn);
    const rest = this.restOf(dose.rest, stop.path) ?? 0;
    const { group, until } = shared;
    const clock = { ...(group !== undefined && { group }), ...(until !== undefined && { until }) };
    for (let set = 1; set <= sets && !this.full; set++) {
      const place = `${name}/i${stop.item + 1}${sets > 1 ? `/s${set}` : ''}`;
      const count = sets > 1 ? { set: { index: set, of: sets } } : {};
      for (const each of this.setOf(stop, dose, { ...count, ...shared, id: place })) this.add(each);
      if (set < sets) this.rest(rest, place, clock);
    }
  }

  /** One set in a time of its own: what is left of it is rest. */
  within(stop: Stop, length: number, turn: Turn): void {
    const { name, dose = stop.dose, ...shared } = bare(turn);
    let left = length;
    for (const each of this.setOf(stop, dose, { ...shared, id: name })) {
      const ms = each.ms === null ? null : Math.min(each.ms, left);
      left -= ms ?? 0;
      if (ms !== 0) this.add({ ...each, ms });
      if (each.ms !== ms) this.builder.warn('cut', stop.path);
    }
    const clock = without(shared, 'at');
    if (left > 0) this.add({ ...clock, id: `${name}/rest`, kind: 'rest', ms: left });
  }

  /** Rest after an item, where its dose asks for it. */
  restAfter({ dose, path, item }: Stop, name: string, otherwise = 0): void {
    this.rest(this.restOf(dose.rest, path) ?? otherwise, `${name}/i${item + 1}`);
  }

  add(segment: Part): void {
    this.builder.add({ ...segment, block: this.index });
  }

  end(): void {
    this.builder.end();
  }

  get full(): boolean {
    return this.builder.full;
  }

  /** A whole number of at least 1, or what stands for it. */
  count(value: number | undefined, field: string, otherwise: number): number {
    if (value === undefined) return otherwise;
    if (value >= 1 && Number.isFinite(value)) return Math.trunc(value);
    this.builder.warn('count', `${this.path}/${field}`, { field, value: otherwise });
    return otherwise;
  }

  /** Milliseconds of the minutes of a block or an item; told of where there are none. */
  minutes(...given: readonly (number | undefined)[]): number | undefined {
    const minutes = given.find((each) => each !== undefined);
    return minutes === undefined ? undefined : millis(minutes * 60, 'minutes', 0.1, this.warnTime(this.path));
  }

  /** Tells that it is to go on until a time that it does not name. */
  endless(): void {
    this.builder.warn('endless', this.path);
  }

  segmentOf({ exercise, item, say, slot }: Stop, dose: Dose): Pick<Segment, 'exercise' | 'item' | 'dose'> {
    return { exercise, item, dose, ...(say.length > 0 && { say }), ...(slot && { slot }) };
  }

  /** One set, on both sides where it is for each. */
  private setOf(stop: Stop, dose: Dose, place: Shared & Pick<Segment, 'id' | 'set'>): readonly Part[] {
    const ms = lengthOf(dose, this.byTempo, this.warnTime(stop.path));
    const work: Part = { ...this.segmentOf(stop, dose), ...place, kind: 'work', ms };
    if (dose.perSide !== true) return [work];
    const later = without(work, 'at');
    const silent = without(later, 'say');
    const id = (name: string): string => `${work.id}/${name}`;
    return [
      { ...work, id: id('left'), side: 'left' },
      { ...silent, id: id('switch'), kind: 'switch', ms: switching, side: 'right' },
      { ...later, id: id('right'), side: 'right' },
    ];
  }

  private warnTime(path: string) {
    return (field: string, value: unknown): void =>
      this.builder.warn('time', `${path}/${path === this.path ? '' : 'dose/'}${field}`, { field, value });
  }
}

/** Not by `Array.from`: older libraries put their own in its place, which counts nothing. */
export function rounds(of: number): readonly Count[] {
  const counts: Count[] = [];
  for (let index = 1; index <= of; index++) counts.push({ index, of });
  return counts;
}

/** An object without some of its fields. */
const without = <T extends object, K extends keyof T & string>(from: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.some((each) => each === name))) as Omit<T, K>;
