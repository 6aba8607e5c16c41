import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { SessionOpenEvent } from '../../events.js';
import type { CalendarMessages } from '../../i18n/calendar/en.js';
import { calendarMessages } from '../../i18n/calendar/messages.js';
import type { DateText, PlannedDay, Programme } from '../../model/program/types.js';
import { unbegun } from '../../model/program/unbegun.js';
import type { Program } from '../../pack/types.js';
import { mayKnow } from '../../controllers/may-know.js';
import { onServer } from '../../controllers/on-server.js';
import { keepPlace } from '../land.js';
import { onceFor } from '../once-for.js';
import { PackElement, type Pick } from '../pack-element.js';
import type { SessionTimer } from '../session-timer/session-timer.js';
import { levelWithin } from '../templates.js';
import { LateParts } from './late-parts.js';
import type { Live } from './live.js';
import { pickProgram } from './pick.js';
import { calendarStyles } from './program-calendar.styles.js';
import { dayToShow, viewFrom, type Scene } from './scene.js';

/** Milliseconds in which what was drawn first is painted. A page that is hidden, or printed, has the rest as well. */
const soon = 100;

/**
 * A programme day by day: what is due today, what was done, and what waits. A day that was missed is never a fault, no
 * day is locked, and two minutes count. What the reader does is kept where all elements of the page keep it.
 *
 * @tagname program-calendar
 *
 * @slot - The fallback: shown until there is a good programme to show, and again when there is none.
 *
 * @attribute {string} start - The same as `start-date`, in HTML: frameworks would set it in the place of the method.
 * @fires {PackLoadEvent} pack-load - The pack was read and the programme is shown; carries `pack` and `issues`.
 * @fires {PackErrorEvent} pack-error - There is nothing to show and the fallback stays; carries `issues`.
 * @fires {SessionOpenEvent} session-open - The reader asked for the session of a day; carries `session`, `pack` and
 *   `day`. Unless cancelled, its timer opens in a dialog.
 * @fires {ExerciseOpenEvent} exercise-open - The reader asked for an exercise; carries `exercise` and `pack`. Unless
 *   cancelled, its card opens in a dialog.
 * @fires {DayCompleteEvent} day-complete - A day was done; carries `program`, `day` and `how`: "done" or "minimum".
 *
 * @csspart calendar - The whole calendar.
 * @csspart name - The heading with the title of the programme.
 * @csspart description - What the programme is for.
 * @csspart days - The days, as a grid or a list.
 * @csspart weekday - The head of a column.
 * @csspart day - A day; also its kind and its state.
 * @csspart session - A day with a session.
 * @csspart rest - A day of rest.
 * @csspart choice - A day on which the reader chooses.
 * @csspart test - A day with a test.
 * @csspart learn - A day with a lesson.
 * @csspart ahead - A day that is to come.
 * @csspart today - The day of today, as long as it is open.
 * @csspart done - A day that was done.
 * @csspart minimum - A day of which the two-minute version was done; also what is said of that version.
 * @csspart skipped - A day that was left out.
 * @csspart missed - A day that went by, and can still be done.
 * @csspart moved - A day that went by, and waits at another date.
 * @csspart panel - The day that is looked at.
 * @csspart when - Which day it is.
 * @csspart section-heading - What it is called.
 * @csspart about - What it is for.
 * @csspart ramp - What has grown since the first day.
 * @csspart question - What the reader is asked after a day that was missed.
 * @csspart said - What has just changed.
 * @csspart standing - How the programme stands.
 * @csspart keeps - Why what the reader says may not be kept.
 * @csspart field - A field to choose a date in.
 * @csspart summary - What was trained, by week and by what it teaches.
 * @csspart tools - The buttons at the foot.
 * @csspart button - A button; `main` is the one to press next.
 * @csspart main - The button to press next.
 * @csspart dialog - The dialog with a session or the card of an exercise.
 * @csspart note - What is wrong, for the author of the page.
 *
 * @cssprop --exercise-accent - Colour of today, of links and of the button to press next.
 * @cssprop --exercise-surface - Background of the dialog; by default that of the page.
 * @cssprop --exercise-text - Colour of the text; by default that of the page.
 * @cssprop --exercise-radius - Radius of corners; 6px.
 * @cssprop --exercise-space - Unit of the vertical rhythm; 0.5rem.
 * @cssprop --exercise-focus - Colour of the focus ring; by default the accent.
 */
export class ProgramCalendar extends PackElement<Program, CalendarMessages> {
  static override styles = calendarStyles;

  /** @internal Brings the card that a dialog shows: who defines the calendar says from where. */
  static loadCard = (): Promise<CustomElementConstructor | undefined> =>
    Promise.resolve(customElements.get('exercise-card'));

  /** @internal Brings the timer that a dialog shows. */
  static loadTimer = (): Promise<CustomElementConstructor | undefined> =>
    Promise.resolve(customElements.get('session-timer'));

  /** Id of the programme; without it the one named behind `#` in `src`, or the first. */
  @property() program: string | undefined;

  /** The date of day 1, "2026-12-01", where the page sets it: a reader's own beginning goes before. */
  @property({ attribute: 'start-date' }) startDate: DateText | undefined;

  /** How the days are shown: as the "grid" of a calendar, or as a "list". */
  @property() view: 'grid' | 'list' = 'grid';

  /** Level of the heading, 2 to 5, so that the calendar fits into the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  private scene: Scene | undefined;
  private whole = onServer;
  private readonly plan = onceFor((programme: Program): Scene => ({ programme: unbegun(programme) }));
  private readonly parts = new LateParts({
    host: this,
    view: () => this.view,
    context: () => this.shown && this.context(this.shown.source),
    openSession: (session, day) => this.openSession(session, day),
    wear: this.wear,
    openExercise: (id) => this.openExercise(id, (this.constructor as typeof ProgramCalendar).loadCard),
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'start'];
  }

  constructor() {
    super(calendarMessages);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name === 'start' ? 'start-date' : name, old, value);
  }

  /** The programme as the reader stands in it today; undefined where there is none to show. */
  get state(): Programme | undefined {
    return this.scene?.programme;
  }

  /**
   * Begins the programme with day 1 on a date, or today.
   *
   * @param date Such as "2026-12-01".
   * @throws {RangeError} where it is no date.
   */
  start(date?: DateText): void {
    this.parts.do((live) => live.start(date));
  }

  /** Takes back all that the reader did and said in this programme. What they did in its sessions stays. */
  reset(): void {
    this.parts.do(({ book }) => book.reset());
  }

  protected override pickItem(source: Source): Pick<Program> {
    return pickProgram(source, this.program);
  }

  protected override get ready(): boolean {
    return super.ready && this.parts.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shown, parts, startDate, store } = this;
    const isBegun = startDate !== undefined || (shown !== undefined && mayKnow(shown.source, store));
    parts.prepare(this.locale.locale, isBegun);
    this.scene = parts.live.now ? this.stage(parts.live.now) : shown && this.plan(shown.item);
    parts.prepareSummary();
  }

  /** The programme as its reader stands in it, once all is done that was asked for before. */
  private stage(live: Live): Scene | undefined {
    const { shown, startDate: start, store } = this;
    live.show(shown?.item, shown?.source, { start, store });
    return shown && this.parts.live.answer() ? this.stage(live) : live.scene;
  }

  protected override content(_: Program, source: Source): TemplateResult {
    const { scene, parts, whole } = this;
    const picked = scene && dayToShow(scene, parts.live.now?.remote.picked);
    if (!picked) return html``;
    const [level, view] = [levelWithin(this.headingLevel, 5), viewFrom(this.view)];
    return parts.content({ scene, context: this.context(source), level, picked, view, whole });
  }

  protected override update(changed: PropertyValues<this>): void {
    keepPlace(this.shadowRoot, () => super.update(changed));
  }

  protected override updated(): void {
    // What a reader does with the days loads once these are drawn; the page is told when it can be done.
    if (this.shown && this.ready) this.parts.live.prepare(true);
    super.updated();
    this.parts.live.now?.announce();
    if (this.shown && this.ready && !this.whole) this.drawRest();
  }

  /** The weeks of a long programme that nobody sees yet are drawn when those in sight are painted. */
  private drawRest(): void {
    this.whole = true;
    if (this.renderRoot.querySelector('.far')) setTimeout(() => this.requestUpdate(), soon);
  }

  /** A reader asked for the session of a day: its timer opens in a dialog, unless the page does something of its own. */
  private async openSession(id: string, { number }: PlannedDay): Promise<void> {
    const { shown } = this;
    if (!shown || !this.dispatchEvent(new SessionOpenEvent(id, shown.source.pack, number))) return;
    const timer = (await (this.constructor as typeof ProgramCalendar).loadTimer()) as typeof SessionTimer | undefined;
    const { openTimer } = await import('./session-dialog.js');
    const { renderRoot: root, wear } = this;
    const { locale, messages } = this.locale;
    if (timer) openTimer(timer, { ...shown, number, id, opener: this }, { root, wear, locale, messages });
  }
}
