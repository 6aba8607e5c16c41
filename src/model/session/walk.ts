import { restOf } from './ahead.js';
import type { LogEntry } from './log.js';
import type { Segment } from './types.js';

export type Status = 'ready' | 'running' | 'paused' | 'done';

/** A segment that was on. */
export interface Visit {
  readonly index: number;
  /** Milliseconds that it was on, without pauses. */
  used: number;
  /** How it ended; undefined while it is on. */
  end: 'over' | 'next' | 'skip' | 'back' | 'jump' | 'swap' | 'finish' | undefined;
}

/** Something that the reader counted. */
export interface Mark {
  readonly k: 'lap' | 'round';
  /** Index among the visits. */
  readonly visit: number;
  /** Milliseconds into the segment. */
  readonly at: number;
}

/** Milliseconds at the beginning of a segment in which "back" means the one before. */
const grace = 2000;

/** Goes through the segments of a session as the log tells. */
export class Walk {
  status: Status = 'ready';
  index = 0;
  /** Milliseconds in this segment, and in all. */
  elapsed = 0;
  active = 0;
  readonly visits: Visit[] = [];
  readonly marks: Mark[] = [];
  /** Milliseconds that this segment got longer. */
  private added = 0;
  /** The clock of the group. */
  clock = 0;
  /** What it showed when this segment began. */
  private began = 0;
  private now = 0;
  /** When all was over; undefined before. */
  ended: number | undefined;

  constructor(private readonly segments: readonly Segment[]) {}

  /** Milliseconds that are left of the segment; null where it waits for the reader. */
  get remaining(): number | null {
    if (this.status === 'done') return 0;
    const { length } = this;
    return length === Infinity ? null : Math.max(0, length - this.elapsed);
  }

  take(entry: LogEntry): void {
    const t = Number.isFinite(entry.t) ? Math.max(this.now, entry.t) : this.now;
    if (entry.k === 'gap') return this.gap(t, entry.ms, entry.policy);
    this.goTo(t);
    this.act(entry);
  }

  /** Lets time pass. */
  goTo(t: number): void {
    const passed = t - this.now;
    if (!(passed > 0)) return;
    this.now = t;
    if (this.status === 'running') this.run(passed);
  }

  /** Milliseconds that are left of all segments but those that wait for the reader, and how many these are. */
  rest(): { readonly left: number; readonly open: number } {
    if (this.status === 'done') return { left: 0, open: 0 };
    return restOf(this.segments, this, this.remaining);
  }

  private get segment(): Segment | undefined {
    return this.segments[this.index];
  }

  private get length(): number {
    const { ms = 0, until = Infinity } = this.segment ?? {};
    return Math.max(0, Math.min(ms === null ? Infinity : ms + this.added, until - this.began));
  }

  /** The segment to go back to: within a minute on the minute, its beginning, because the rest of it is up. */
  private get before(): number {
    const { segments } = this;
    const last = Math.max(0, this.index - 1);
    let first = last;
    while (first > 0 && segments[first]?.at === undefined && isOfOneGroup(segments[first], segments[first - 1]))
      first--;
    return segments[first]?.at === undefined ? last : first;
  }

  private act(entry: Exclude<LogEntry, { k: 'gap' }>): void {
    const { status } = this;
    if (entry.k === 'start') {
      if (status === 'ready') this.start();
      return;
    }
    if (status === 'ready' || status === 'done') return;
    switch (entry.k) {
      case 'pause':
        this.status = 'paused';
        break;
      case 'play':
        this.status = 'running';
        break;
      case 'next':
        this.leave(entry.skip ? 'skip' : 'next', this.index + 1);
        break;
      case 'jump':
        this.jump(this.segments.findIndex(({ id }) => id === entry.to));
        break;
      case 'swap':
        this.swap();
        break;
      case 'back':
        this.leave('back', this.elapsed < grace ? this.before : this.index);
        break;
      case 'restart':
        this.leave('back', this.index);
        break;
      case 'add':
        if (Number.isFinite(entry.ms)) this.added += entry.ms;
        break;
      case 'finish':
        this.leave('finish', this.segments.length);
        break;
      case 'lap':
      case 'round':
        this.marks.push({ k: entry.k, visit: this.visits.length - 1, at: this.elapsed });
        break;
      // What is chosen before the start, and said after the end, moves nothing.
      default:
    }
    // What has become shorter than it has been on is over.
    if (this.status === 'running') this.run(0);
  }

  private jump(to: number): void {
    if (to >= 0) this.leave('jump', to);
  }

  /** What was given up stays in the plan as it was; what is done in its place stands behind all that was on. */
  private swap(): void {
    this.leave('swap', 1 + Math.max(...this.visits.map(({ index }) => index)));
  }

  private start(): void {
    this.status = 'running';
    this.enter(0);
    this.run(0);
  }

  /** Time in which nobody could be told anything. */
  private gap(t: number, ms: number, policy: 'count' | 'pause' | 'ask'): void {
    const lost = Number.isFinite(ms) && ms > 0 ? ms : 0;
    if (policy !== 'count') {
      this.goTo(Math.max(this.now, t - lost));
      if (policy === 'ask' && this.status === 'running') this.status = 'paused';
      this.now = t;
    }
    this.goTo(t);
  }

  private run(passed: number): void {
    let time = passed;
    while (this.status === 'running') {
      const room = Math.max(0, this.length - this.elapsed);
      this.spend(Math.min(time, room));
      if (room > time) return;
      time -= room;
      this.leave('over', this.index + 1, time);
    }
  }

  private spend(ms: number): void {
    this.elapsed += ms;
    this.active += ms;
    this.clock += ms;
    const visit = this.visits.at(-1);
    if (visit) visit.used += ms;
  }

  /** @param ago Milliseconds since then, up to now. */
  private leave(end: Visit['end'], to: number, ago = 0): void {
    const visit = this.visits.at(-1);
    if (visit) visit.end = end;
    if (to < this.segments.length) return this.enter(to);
    this.index = Math.max(0, this.segments.length - 1);
    this.end(this.now - ago);
  }

  private end(at: number): void {
    [this.status, this.ended] = ['done', at];
  }

  private enter(to: number): void {
    const before = this.segment;
    this.index = to;
    const { segment } = this;
    if (!segment) return this.end(this.now);
    if (segment.group !== before?.group) this.clock = 0;
    this.clock = segment.at ?? this.clock;
    [this.elapsed, this.added, this.began] = [0, 0, this.clock];
    this.visits.push({ index: to, used: 0, end: undefined });
  }
}

const isOfOneGroup = (a: Segment | undefined, b: Segment | undefined): boolean =>
  a?.group !== undefined && a.group === b?.group;
