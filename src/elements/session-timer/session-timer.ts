import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { timerMessages } from '../../i18n/timer/messages.js';
import { compileSession } from '../../model/session/compile.js';
import type { SessionState } from '../../model/session/state.js';
import type { Compiled, SessionReader } from '../../model/session/types.js';
import type { Session } from '../../pack/types.js';
import { ifItLoads } from '../late-part.js';
import type { Pick } from '../pack-element.js';
import { levelWithin } from '../templates.js';
import { eventsBetween } from './announce.js';
import { Attendant } from './attendant.js';
import { Keys } from './keyboard.js';
import { nameFor, pickSession, saveFor } from './pick.js';
import { itemOf } from './scene.js';
import type { TimerView } from './served.js';
import { SessionElement } from './session-element.js';
import { timerStyles } from './session-timer.styles.js';
import { plannedIn } from './session-timer.view.js';
import type { TimerActions } from './templates/frame.js';
import { timer } from './templates/timer.js';

const nothingYet: Compiled = { segments: [], total: 0, open: 0, issues: [] };

/**
 * Runs a session: step by step, side by side, with what comes next and why. A reload, or another tab, goes on where it
 * was; it is kept in this browser only.
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
 * @csspart done - What was done.
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

  /** How far the reader has come: the slots of a session become their own steps. */
  @property({ attribute: false }) reader: SessionReader | undefined;

  /** Level of the heading, 2 to 6, so that the timer fits into the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Exercises that are done today in place of others, by item. */
  @state() private swaps: Readonly<Record<string, string>> = {};
  private compiled = nothingYet;
  private compiledFor: { readonly reader?: SessionReader | undefined; readonly swaps?: object } = {};
  private known: SessionState | undefined;
  private readonly attendant = new Attendant({
    host: this,
    run: this.run,
    view: () => this.shown && this.viewOf(this.shown.item, this.shown.source),
    act: (command) => this.timerActions.do(command),
    wear: this.wear,
  });

  constructor() {
    super(timerMessages);
    new Keys(
      this,
      () => this.shown && this.run.state,
      (command) => this.timerActions.do(command),
    );
  }

  /** Puts the session back to its beginning, and forgets what happened in it. */
  reset(): void {
    this.swaps = {};
    this.known = undefined;
    this.run.reset();
  }

  protected override pickItem(source: Source): Pick<Session> {
    return pickSession(source, this.session);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.shown;
    super.willUpdate(changed);
    const { shown, reader, swaps } = this;
    const same = shown?.item === before?.item;
    if (!shown || (same && this.compiledFor.reader === reader && this.compiledFor.swaps === swaps)) return;
    this.compiledFor = { reader, swaps };
    this.compiled = compileSession(shown.item, shown.source.pack, { ...reader, swaps: { ...reader?.swaps, ...swaps } });
    if (same) return this.run.swap(this.compiled.segments);
    this.run.open(this.compiled.segments, saveFor(shown.item, shown.source));
    this.known = this.run.state;
    this.attendant.prepare();
  }

  /** A session as it is now. */
  private viewOf(session: Session, source: Source): TimerView {
    const { compiled, run } = this;
    const scene = { session, compiled, state: run.state };
    return { scene, context: this.context(source), name: nameFor(session, source) };
  }

  protected override content(session: Session, source: Source): TemplateResult {
    const { run, attendant } = this;
    const { scene, context } = this.viewOf(session, source);
    return timer({
      scene,
      context,
      level: levelWithin(this.headingLevel, 6),
      actions: this.timerActions,
      planned: plannedIn(scene, this.swaps, context),
      away: run.away,
      open: attendant.open,
      settings: attendant.settings,
    });
  }

  protected override updated(): void {
    super.updated();
    const { shown, known, compiled, run } = this;
    if (!shown) return;
    const now = run.state;
    this.known = now;
    const about = { id: shown.item.id, segments: compiled.segments, log: run.happened };
    for (const event of known ? eventsBetween(known, now, about) : []) this.dispatchEvent(event);
  }

  private readonly timerActions: TimerActions = {
    do: (command) => {
      this.attendant.unlock();
      this.run.do(command);
    },
    toggle: () => this.attendant.toggle(),
    reset: () => this.reset(),
    open: ifItLoads((id) => this.openExercise(id, (this.constructor as typeof SessionTimer).loadCard)),
    swap: (exercise) => {
      const on = itemOf(this.compiled.segments[this.run.state.index]);
      const others = Object.entries(this.swaps).filter(([item]) => item !== on);
      this.swaps = Object.fromEntries(exercise === undefined ? others : [...others, [on, exercise]]);
    },
  };
}
