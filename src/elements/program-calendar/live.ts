import { packKey, ProgressController } from '../../controllers/progress.js';
import { TodayController } from '../../controllers/today.js';
import type { Source } from '../../controllers/pack-source.js';
import { sayDate } from '../../i18n/date.js';
import { dateAt, needDay } from '../../model/program/dates.js';
import { programOf } from '../../model/program/programme.js';
import type { DateText } from '../../model/program/types.js';
import type { Progress } from '../../model/progress/entry.js';
import type { Program } from '../../pack/types.js';
import type { ProgressStore } from '../../progress/store.js';
import { onceFor } from '../once-for.js';
import { Book } from './book.js';
import { completedBetween } from './completed.js';
import { datesOf } from './dated.js';
import { standOfDay } from './day.view.js';
import { Remote, type Handled } from './remote.js';
import type { DayContext, DatedScene } from './scene.js';
import { asking, ending } from './templates/ending.js';
import type { LiveFrame } from './templates/frame.js';
import { standing } from './templates/standing.js';

/** A calendar whose reader is to do something with it. */
export interface Staged extends Omit<Handled, 'book' | 'now'> {
  readonly context: () => DayContext | undefined;
}

/** What a reader does with a programme, how they stand in it, and what is said of that. */
export class Live {
  readonly remote: Remote;
  readonly book: Book;
  /** The programme on show as its reader stands in it. */
  scene: DatedScene | undefined = undefined;
  private readonly clock: TodayController;
  private readonly kept: ProgressController;
  private announced: DatedScene | undefined = undefined;
  private readonly sceneOf = onceFor(
    (program: Program, progress: Progress, today: DateText, start: DateText | undefined): DatedScene => ({
      programme: programOf(program, progress, today, { start }),
      today,
    }),
  );

  constructor(private readonly calendar: Staged) {
    const { host } = calendar;
    const now = (): ReturnType<Handled['now']> => this.now;
    this.clock = new TodayController(host);
    this.kept = new ProgressController(host);
    this.book = new Book(this.kept, now);
    this.remote = new Remote({ ...calendar, book: this.book, now });
  }

  /** All that is known of the reader. */
  get progress(): Progress {
    return this.kept.progress;
  }

  /** Shows a programme; `start` is the date of day 1 where the page sets it. */
  show(
    program: Program | undefined,
    source: Source | undefined,
    { start, store }: { readonly start: DateText | undefined; readonly store: ProgressStore | undefined },
  ): void {
    const before = this.scene;
    if (source) this.kept.open(packKey(source), store);
    this.scene = program && this.sceneOf(program, this.progress, this.clock.date, start);
    if (before && before.programme.program !== program) this.remote.startOver();
  }

  /** Begins with day 1 on a date, or today. @throws {RangeError} where it is no date. */
  start(date: DateText = this.clock.date): void {
    this.book.begin(dateAt(needDay(date)));
  }

  /** What the templates show of it. */
  frame({ programme, today }: DatedScene, context: DayContext): LiveFrame {
    const { book, progress, kept } = this;
    return {
      dates: datesOf(programme, today, context.locale),
      day: (date) => sayDate(date, context.locale, 'full'),
      standOf: (day) => standOfDay(day, { programme, today }, progress, context),
      status: book.status,
      undoable: book.undoable,
      trouble: kept.kept.trouble,
      asking,
      ending,
      standing,
    };
  }

  /** To be called when it was drawn: tells the page what has happened since the last time. */
  announce(): void {
    const { announced, scene, calendar, remote } = this;
    this.announced = scene;
    if (announced?.programme.program !== scene?.programme.program) remote.reveal();
    for (const event of completedBetween(announced, scene)) calendar.host.dispatchEvent(event);
  }

  /** What is on show, and the words for it. */
  private get now(): ReturnType<Handled['now']> {
    const { scene } = this;
    const context = this.calendar.context();
    return scene && context && { scene, context };
  }
}
