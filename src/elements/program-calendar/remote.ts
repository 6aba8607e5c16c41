import type { LitElement } from 'lit';
import { firstWeekday } from '../../i18n/week.js';
import type { DayEnd } from '../../model/progress/entry.js';
import type { DateText, PlannedDay } from '../../model/program/types.js';
import { ifItLoads } from '../late-part.js';
import type { DataRequest } from '../reader-data.js';
import type { Book } from './book.js';
import { dayAfter } from './keyboard.js';
import { viewFrom, type DayContext, type DatedScene } from './scene.js';
import type { CalendarActions } from './templates/frame.js';
import { titleOfProgram } from './titles.view.js';
import { weeksIn } from './weeks.js';

/** What a reader's hand needs of the calendar that it is on. */
export interface Handled {
  readonly host: LitElement;
  readonly book: Book;
  /** How the days are shown as long as the reader has not said. */
  readonly view: () => 'grid' | 'list';
  readonly now: () => { readonly scene: DatedScene; readonly context: DayContext } | undefined;
  readonly openSession: (session: string, day: PlannedDay) => Promise<void>;
  readonly openExercise: (exercise: string) => Promise<void>;
  readonly wear: DataRequest['wear'];
}

/** What a reader does with a calendar, and where they are in it. */
export class Remote implements CalendarActions {
  /** The day that is looked at; without it that of today. */
  picked: number | undefined;
  /** The day that the keys have led to. */
  current: number | undefined;
  /** Whether the reader wants to see what they trained. */
  summarized = false;
  private chosen: 'grid' | 'list' | undefined;

  constructor(private readonly calendar: Handled) {}

  get view(): 'grid' | 'list' {
    return viewFrom(this.chosen ?? this.calendar.view());
  }

  /** Another programme is another calendar: nothing of the old one's state holds. */
  startOver(): void {
    this.picked = this.current = undefined;
    this.calendar.book.forget();
  }

  /** Where the days scroll by themselves, those around today come into sight; the page stays where it is. */
  reveal(): void {
    const [weeks, day] = [this.find('.weeks'), this.find('.now')];
    if (!weeks || !day || weeks.scrollHeight <= weeks.clientHeight) return;
    const distance = day.getBoundingClientRect().top - weeks.getBoundingClientRect().top;
    weeks.scrollTop += distance - weeks.clientHeight / 3;
  }

  begin(on?: DateText): void {
    this.calendar.book.begin(on);
    this.look(undefined);
  }

  resume(day: PlannedDay): void {
    this.calendar.book.resume(day);
    this.look(undefined);
  }

  end(day: PlannedDay, how: DayEnd): void {
    this.calendar.book.end(day, how);
    this.update();
  }

  undo(entry: string): void {
    this.calendar.book.undo(entry);
    this.update();
  }

  readonly openSession = ifItLoads((session: string, day: PlannedDay) => this.calendar.openSession(session, day));

  readonly openExercise = ifItLoads((exercise: string) => this.calendar.openExercise(exercise));

  look(day: number | undefined): void {
    this.picked = this.current = day;
    this.update();
    void this.calendar.host.updateComplete.then(() => this.find('.panel')?.scrollIntoView({ block: 'nearest' }));
  }

  press(event: KeyboardEvent, from: number): void {
    const now = this.calendar.now();
    if (!now) return;
    const opens = event.key === 'Enter' || event.key === ' ';
    const weeks = weeksIn(now.scene.programme.days, firstWeekday(now.context.locale));
    const to = opens ? from : dayAfter(event, from, weeks, this.view === 'list', this.find('.days:dir(rtl)') !== null);
    if (to === undefined) return;
    event.preventDefault();
    this.current = to;
    if (opens) this.picked = to;
    this.update();
    // Who opens a day by a key goes on in it.
    void this.calendar.host.updateComplete.then(() => this.find(opens ? '.land' : `[data-day="${to}"]`)?.focus());
  }

  show(view: 'grid' | 'list'): void {
    this.chosen = view;
    this.update();
    void this.calendar.host.updateComplete.then(() => this.reveal());
  }

  readonly share = ifItLoads(async () => {
    const { host, book, now } = this.calendar;
    const { context, scene } = now() ?? {};
    if (!context || !scene) return;
    const { shareFrom } = await import('../exercise-card/share.js');
    if (await shareFrom(host, titleOfProgram(scene.programme.program, context))) book.say(context.messages.said.copied);
    this.update();
  });

  readonly download = ifItLoads(async () => {
    const now = this.calendar.now();
    if (!now) return;
    const { downloadIcs } = await import('./ics-file.js');
    downloadIcs(now.scene, now.context);
  });

  summarize(): void {
    this.summarized = !this.summarized;
    this.update();
  }

  readonly print = ifItLoads(async () => {
    const { printOnly } = await import('../exercise-card/print.js');
    printOnly(this.calendar.host);
  });

  readonly showData = ifItLoads(async () => {
    const { context } = this.calendar.now() ?? {};
    if (!context) return;
    const { openReaderData } = await import('../reader-data.js');
    const { host, wear, book } = this.calendar;
    const { pack, locale } = context;
    await openReaderData({ host, wear, progress: book.kept, locale, pack });
  });

  private update(): void {
    this.calendar.host.requestUpdate();
  }

  private find(selector: string): HTMLElement | null {
    return this.calendar.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
