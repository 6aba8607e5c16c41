import { bare } from './bare.js';
import type { Segment, SessionFinding } from './types.js';

/** More steps than these are a mistake in the plan, and more than a browser should keep. */
const most = 10_000;
/** Findings beyond these are not worth an author's time before the first ones are mended. */
const mostFindings = 100;

/** Collects the segments of a session, and what is wrong with it. */
export class Builder {
  readonly findings: SessionFinding[] = [];
  private readonly segments: Segment[] = [];
  private rest: Segment | undefined;

  /** Whether there are more segments than a session has: nobody needs to write on. */
  get full(): boolean {
    return this.segments.length > most;
  }

  /** The segments that a session has at most. */
  cut(): readonly Segment[] {
    if (this.full) this.warn('steps', '/blocks', { value: most });
    return this.segments.slice(0, most);
  }

  /** Whether there is something to do. */
  get empty(): boolean {
    return !this.segments.some(({ kind }) => kind === 'work');
  }

  /** Adds a segment, after the rest that is due. */
  add(segment: Segment): void {
    if (this.rest) this.push(this.rest);
    this.rest = undefined;
    this.push(segment);
  }

  /** A rest that is due before what comes next in the same block; of two the longer counts. */
  due(rest: Segment): void {
    if (rest.ms && rest.ms > (this.rest?.ms ?? 0)) this.rest = rest;
  }

  /** A block ends: nobody waits before what is not there. */
  end(): void {
    this.rest = undefined;
  }

  /** @param about What its sentence names. */
  warn(what: SessionFinding['what'], path: string, about?: Pick<SessionFinding, 'field' | 'value'>): void {
    if (this.findings.length < mostFindings) this.findings.push({ what, path, ...about });
  }

  private push(segment: Segment): void {
    if (!this.full) this.segments.push(bare(segment));
  }
}
