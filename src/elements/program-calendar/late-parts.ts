import { nothing, type TemplateResult } from 'lit';
import { lateDay } from './late-day.js';
import { lateLive } from './late-live.js';
import { lateSummary } from './late-summary.js';
import type { Live, Staged } from './live.js';
import type { CalendarContext } from './scene.js';
import { calendar } from './templates/calendar.js';
import type { CalendarFrame } from './templates/frame.js';

/** A calendar that loads some of itself later. */
export interface Calendar extends Omit<Staged, 'context'> {
  readonly context: () => CalendarContext | undefined;
}

/** What a calendar loads beside its days: the one that is looked at, what a reader does with them, what they trained. */
export class LateParts {
  readonly live: ReturnType<typeof lateLive>;
  private readonly day: ReturnType<typeof lateDay>;
  private readonly summary: ReturnType<typeof lateSummary>;

  constructor({ host, wear, context, ...calendar }: Calendar) {
    this.day = lateDay(host, wear);
    this.summary = lateSummary(host, wear);
    const inWords = (): ReturnType<Staged['context']> => {
      const given = context();
      return given && this.day.now?.contextOf(given);
    };
    this.live = lateLive({ host, wear, context: inWords, ...calendar });
  }

  /** Whether all is here that the programme is shown with. */
  get ready(): boolean {
    const { live, day } = this;
    return live.ready && day.ready && (day.now?.ready ?? true);
  }

  /** Does what a reader or the page asks for, once all is here that it takes. */
  readonly do = (what: (live: Live) => void): void => this.day.do(() => this.live.do(what));

  /** To be called before each update. `isBegun`: days that somebody has begun are shown as they stand. */
  prepare(locale: string, isBegun: boolean): void {
    const { live, day } = this;
    day.prepare(true);
    day.now?.prepare(locale);
    day.answer();
    live.prepare(live.here || isBegun);
  }

  /** To be called when all is done that was asked for: what was trained loads for who wants to see it. */
  prepareSummary(): void {
    this.summary.prepare(this.live.now?.remote.summarized ?? false);
  }

  /** The calendar, with what of it is here. */
  content(frame: Pick<CalendarFrame, 'scene' | 'context' | 'level' | 'picked' | 'view' | 'whole'>): TemplateResult {
    const { live, day, summary } = this;
    const { remote, progress = [], scene } = live.now ?? {};
    const words = day.now?.contextOf(frame.context);
    const summarized = remote?.summarized ?? false;
    const all: CalendarFrame = {
      ...frame,
      act: (what) => () => this.do((now) => what(now.remote)),
      current: remote?.current ?? frame.picked.number,
      view: remote?.view ?? frame.view,
      live: words && scene && live.now?.frame(scene, words),
      summarized,
      summary: (words && scene && summarized && summary.now?.(scene, progress, words)) || nothing,
    };
    return calendar(all, day.now?.content(all));
  }
}
