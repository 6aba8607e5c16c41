import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../../i18n/locale.js';
import type { DayEnd } from '../../../model/progress/entry.js';
import type { DateText, PlannedDay } from '../../../model/program/types.js';
import type { StoreTrouble } from '../../../progress/store.js';
import { textIn, type Content } from '../../templates.js';
import type { DayStand, PanelView } from '../panel.view.js';
import type { GridDates } from '../program-calendar.view.js';
import type { CalendarContext, DayContext, Scene } from '../scene.js';

/** What a reader can do with a programme. */
export interface CalendarActions {
  /** Begins it on a date, or today. */
  begin(on?: DateText): void;
  /** Goes on with it today at a day. */
  resume(day: PlannedDay): void;
  end(day: PlannedDay, how: DayEnd): void;
  /** Takes back what was noted. */
  undo(entry: string): void;
  openSession(session: string, day: PlannedDay): void;
  openExercise(exercise: string): void;
  /** Shows a day beside the grid; without one that of today. */
  look(day: number | undefined): void;
  press(event: KeyboardEvent, day: number): void;
  show(view: 'grid' | 'list'): void;
  share(): void;
  /** Gives the days that are to come to the reader's own calendar, as a file. */
  download(): void;
  /** Shows what was trained, or hides it. */
  summarize(): void;
  print(): void;
  /** Shows what is kept of the reader, and lets them take it along, bring it in and erase it. */
  showData(): void;
}

/** What a programme shows once a reader can do something with it. */
export interface LiveFrame {
  readonly dates: GridDates;
  /** A date in full. */
  day(date: DateText): string;
  standOf(day: PlannedDay): DayStand;
  /** What has just changed, in words. */
  readonly status: string;
  /** What can be taken back of it. */
  readonly undoable: string | undefined;
  /** Why what the reader says may not be kept, or more is kept than is shown. */
  readonly trouble: StoreTrouble | undefined;
  asking(frame: DayFrame): unknown;
  ending(view: PanelView, frame: DayFrame): unknown;
  standing(frame: DayFrame): unknown;
}

/** Everything the templates need. */
export interface CalendarFrame {
  readonly scene: Scene;
  readonly context: CalendarContext;
  /** Level of the heading. */
  readonly level: number;
  /** Handles a press: what does it may have to come first. */
  readonly act: (what: (actions: CalendarActions) => void) => () => void;
  /** The day that is looked at. */
  readonly picked: PlannedDay;
  /** The day that the Tab key leads to. */
  readonly current: number;
  readonly view: 'grid' | 'list';
  /** Whether all days are to be drawn, and not only those around the one that is looked at. */
  readonly whole: boolean;
  /** Undefined as long as nobody can do anything, and nothing is known of the reader. */
  readonly live: LiveFrame | undefined;
  /** Whether the reader wants to see what they trained; and the picture of it, once it has loaded. */
  readonly summarized: boolean;
  readonly summary: Content;
}

/** Everything that the templates of a day need. */
export interface DayFrame extends CalendarFrame {
  readonly context: DayContext;
}

/** A text of the pack in a frame; words of the interface stay as they are. */
export const text = ({ context }: CalendarFrame, words: Localized | string): TemplateResult | string =>
  typeof words === 'string' ? words : textIn(context.messages.lang, words);

/** A button; `main` is the one to press next. */
export const button = (label: string, act: () => void, looks: 'main' | 'plain' | '' = ''): TemplateResult =>
  html`<button
    class=${`button ${looks}`}
    type="button"
    part=${looks === 'main' ? 'button main' : 'button'}
    @click=${act}
  >
    ${looks === 'main' ? html`<span>${label}</span>` : label}
  </button>`;

/** A paragraph of a class, or nothing where there is nothing to say. */
export const line = (words: unknown, looks = 'small'): TemplateResult | typeof nothing =>
  words === '' || words === undefined ? nothing : html`<p class=${looks}>${words}</p>`;
