import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { timerMessages } from '../../i18n/timer/messages.js';
import type { Session } from '../../pack/types.js';
import { keepPlace } from '../land.js';
import { ifItLoads } from '../late-part.js';
import type { Pick } from '../pack-element.js';
import { levelWithin } from '../templates.js';
import { laterParts } from './later.js';
import { pickSession } from './pick.js';
import { Remote } from './remote.js';
import { SessionElement } from './session-element.js';
import { timerStyles } from './session-timer.styles.js';
import { timer } from './templates/timer.js';

/**
 * Runs a session: step by step, side by side, with what comes next and why. A reload, another tab, or another timer on
 * the page goes on where it was; that is kept in this browser only. At the end, what was done is noted in the reader's
 * progress.
 *
 * @tagname session-timer
 *
 * @slot - The fallback: shown until there is a good session to show, and again when there is none.
 *
 * @fires {PackLoadEvent} pack-load - The pack was read and the session is shown; carries `pack` and `issues`.
 * @fires {PackErrorEvent} pack-error - There is nothing to show and the fallback stays; carries `issues`.
 * @fires {ExerciseOpenEvent} exercise-open - The reader asked for an exercise; carries `exercise` and `pack`. Unless
 *   cancelled, its card opens in a dialog.
 * @fires {SessionStartEvent} session-start - The session began; carries `session`.
 * @fires {SessionPauseEvent} session-pause - It stands; carries `session`.
 * @fires {SessionResumeEvent} session-resume - It goes on; carries `session`.
 * @fires {SessionStepEvent} session-step - A step began; carries `session`, `segment`, `index`.
 * @fires {SessionCompleteEvent} session-complete - It is over; carries `session`, `log`, `state`.
 *
 * @csspart timer - The whole timer.
 * @csspart name - The heading with the title of the session.
 * @csspart description - What the session is for.
 * @csspart length - How long it takes.
 * @csspart last - When it was done the last time, and how much.
 * @csspart plan - What is in it.
 * @csspart section-heading - The heading of a part of the session.
 * @csspart track - The session as a row of steps.
 * @csspart place - The part of the session, the round and the set.
 * @csspart left - How much is left of the whole.
 * @csspart step - The step that is on; also its state: `running` or `paused`.
 * @csspart running - A step while it runs.
 * @csspart paused - A step while it stands.
 * @csspart step-name - The name of the step.
 * @csspart side - The side that it is done on.
 * @csspart amount - How much of it.
 * @csspart digits - The time.
 * @csspart cue - What to think of.
 * @csspart away - What is said to a reader who was away.
 * @csspart rounds - How many rounds were counted.
 * @csspart next - What comes next.
 * @csspart why - Why it is done.
 * @csspart controls - The buttons.
 * @csspart complete - What is said at the end.
 * @csspart picture - The picture or video of the step that is on, or in a rest of the one that comes.
 * @csspart choice - What is chosen before the start.
 * @csspart list - All steps, to jump to.
 * @csspart done - What was done.
 * @csspart effort - How hard it was.
 * @csspart keeps - Where that is kept, or why it is not.
 * @csspart link - A link to an exercise.
 * @csspart button - A button; `main` is the one to press next.
 * @csspart main - The button to press next.
 * @csspart settings - What a reader can set.
 * @csspart field - A field of the settings.
 * @csspart lack - What this browser cannot do.
 * @csspart flash - The light over the whole screen.
 * @csspart dialog - The dialog with the card of an exercise.
 * @csspart note - What is wrong, for the author of the page.
 *
 * @cssprop --exercise-accent - Colour of links, of the step that is on and of the button to press next.
 * @cssprop --exercise-surface - Background of the dialog; by default that of the page.
 * @cssprop --exercise-text - Colour of the text; by default that of the page.
 * @cssprop --exercise-radius - Radius of corners; 6px.
 * @cssprop --exercise-space - Unit of the vertical rhythm; 0.5rem.
 * @cssprop --exercise-focus - Colour of the focus ring; by default the accent.
 */
export class SessionTimer extends SessionElement {
  static override styles = timerStyles;

  /** @internal Brings the card that a dialog shows: who defines the timer says from where. */
  static loadCard = (): Promise<CustomElementConstructor | undefined> =>
    Promise.resolve(customElements.get('exercise-card'));

  /** Id of the session; without it the one named behind `#` in `src`, or the first. */
  @property() session: string | undefined;

  /** Level of the heading, 2 to 6, so that the timer fits into the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** @internal Whether all steps are shown. */
  @state() listed = false;
  private readonly later = laterParts(this, this.wear);
  private readonly remote = new Remote(
    this,
    this.running.do,
    ifItLoads((id) => this.openExercise(id, (this.constructor as typeof SessionTimer).loadCard)),
  );

  constructor() {
    super(timerMessages);
  }

  protected override pickItem(source: Source): Pick<Session> {
    return pickSession(source, this.session);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.later.prepare(this.later.here);
  }

  protected override content(session: Session, source: Source): TemplateResult {
    const { listed } = this;
    const { run, attendant, screen, print } = this.running.now ?? {};
    const view = this.viewOf(session, source);
    return timer({
      ...view,
      level: levelWithin(this.headingLevel, 6),
      actions: this.remote,
      away: run?.away ?? false,
      undoable: run?.undoable ?? false,
      last: this.logbook.now?.lastTime(session.id, view.context),
      keeps: this.logbook.now?.keeps,
      listed,
      printing: print?.printing ?? false,
      open: attendant?.open ?? false,
      settings: attendant?.settings ?? nothing,
      screen,
      later: this.later.now,
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    keepPlace(this.shadowRoot, () => super.update(changed));
  }

  protected override updated(): void {
    if (this.shown && this.ready) this.later.prepare(true);
    super.updated();
  }
}
