import type { ProgramDay } from '../../pack/types.js';
import type { DayEnd } from '../progress/entry.js';
import { isRest, isTraining } from './days.js';
import { byDate, type Happening, type Run } from './runs.js';
import { endsOf, type Ledger, type Stand } from './stand.js';

/** What a date has brought. */
interface Brought {
  /** The day that was due. */
  readonly due: number | undefined;
  /** The days that count for this date: what was done, or the one that was due and is left out. */
  readonly ended: readonly number[];
}

/**
 * A stretch of a programme in which nothing is skipped (the policies `shift` and `repeat`): its days are a queue, and the
 * first of it is due until it comes to its end.
 *
 * - A day on which nothing happened changes nothing, but that a rest is over.
 * - Who does a later day first goes on from there: what they passed over comes after the next day that asks something.
 * - With `repeats`, the last training that was done comes once more after a day that was missed, before it goes on.
 */
export class Flow {
  private readonly moved = new Set<number>();
  private queue: number[];
  private lastTraining: number | undefined;
  private again: number | undefined;

  constructor(
    private readonly days: readonly ProgramDay[],
    private readonly ledger: Ledger,
    pending: readonly number[],
    private readonly repeats: boolean,
  ) {
    this.queue = [...pending];
    this.lastTraining = [...ledger].filter(([number, { how }]) => how !== 'skipped' && this.trains(number)).at(-1)?.[0];
  }

  /** Goes through the dates of a stretch up to one that is not past. */
  stand(run: Run, until: number): Stand {
    let date = run.on;
    let brought: Brought | undefined;
    for (const [on, happenings] of byDate(run.happenings)) {
      if (on < run.on || on > until) {
        this.note(happenings);
        continue;
      }
      this.wait(date, on);
      brought = this.happen(on, happenings);
      date = on + 1;
      if (on < until) this.close(on, brought);
    }
    this.wait(date, until);
    return this.standAt(run, until, date > until ? brought : undefined);
  }

  private standAt(run: Run, today: number, brought: Brought = { due: this.queue[0], ended: [] }): Stand {
    const { due, ended } = brought;
    const begun = run.on <= today;
    const rests = due !== undefined && due === this.queue[0] && this.rests(due);
    const settled = begun && !rests && ended.length > 0;
    const first = begun ? today + (settled ? 1 : 0) : run.on;
    const on = due !== undefined && ended.includes(due) ? due : ended.at(-1);
    return {
      due: new Map(this.queue.map((number, index) => [number, first + index])),
      today: !begun ? undefined : settled ? on : due,
      settled,
      moved: this.moved,
      missing: false,
    };
  }

  /** What is noted of a date before the beginning, or after today: it counts, and no date goes by with it. */
  private note(happenings: readonly Happening[]): void {
    for (const { number, how } of endsOf(happenings, undefined, this.days)) {
      const on = happenings[0]?.on ?? 0;
      this.ledger.set(number, { how, on, due: on });
      this.queue = this.queue.filter((other) => other !== number);
    }
  }

  /** Dates on which nothing happened. */
  private wait(from: number, until: number): void {
    for (let on = from; on < until; on++) if (!this.close(on, { due: this.queue[0], ended: [] })) return;
  }

  private happen(on: number, happenings: readonly Happening[]): Brought {
    const due = this.queue[0];
    const ends = endsOf(happenings, due, this.days);
    for (const { number, how } of ends) this.end(number, how, on);
    const counting = ends.filter(({ number, how }) => how !== 'skipped' || number === due);
    return { due, ended: counting.map(({ number }) => number) };
  }

  /** A date is over. Whether that has changed anything. */
  private close(on: number, { due, ended }: Brought): boolean {
    if (due === undefined) return false;
    if (due === this.queue[0] && this.rests(due)) {
      this.ledger.set(due, { how: 'done', on, due: on });
      this.queue.shift();
      return true;
    }
    if (!this.repeats || ended.length > 0 || this.again !== undefined || this.lastTraining === undefined) return false;
    this.again = this.lastTraining;
    this.queue.unshift(this.again);
    return true;
  }

  private end(number: number, how: DayEnd, on: number): void {
    const known = this.ledger.get(number);
    // Said once more: a second session of the same day, say.
    if (known?.how === how && known.on === on) return;
    this.ledger.set(number, { how, on, due: on });
    this.moved.delete(number);
    if (how === 'skipped') {
      this.queue = this.queue.filter((other) => other !== number);
      return;
    }
    if (this.again !== undefined) this.queue.shift();
    this.again = undefined;
    if (this.trains(number)) this.lastTraining = number;
    const at = this.queue.indexOf(number);
    if (at >= 0) this.goOnAfter(number, at, on);
  }

  private goOnAfter(number: number, at: number, on: number): void {
    const before = this.queue.slice(0, at);
    const passed = before.filter((other) => other < number);
    this.queue = [...before.filter((other) => other > number), ...this.queue.slice(at + 1)];
    for (const rest of passed.filter((other) => this.rests(other))) this.ledger.set(rest, { how: 'done', on, due: on });
    const waiting = passed.filter((other) => !this.rests(other)).sort((a, b) => a - b);
    for (const other of waiting) this.moved.add(other);
    this.queue.splice(this.queue.findIndex((other) => !this.rests(other)) + 1, 0, ...waiting);
  }

  private rests(number: number): boolean {
    const day = this.days[number - 1];
    return day !== undefined && isRest(day);
  }

  private trains(number: number): boolean {
    const day = this.days[number - 1];
    return day !== undefined && isTraining(day);
  }
}
