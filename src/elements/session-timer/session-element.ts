import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { SessionRun } from '../../controllers/session-run.js';
import type { SoundMode } from '../../controllers/sound/cue-player.js';
import type { TimerMessages } from '../../i18n/timer/en.js';
import { reportOf, type SessionReport } from '../../model/session/report.js';
import type { SessionState } from '../../model/session/state.js';
import type { SessionReader } from '../../model/session/types.js';
import type { Session } from '../../pack/types.js';
import { PackElement } from '../pack-element.js';
import { lateLogbook } from './late-logbook.js';

/** Whom nothing is known of. */
const nobody: SessionReader = {};

/** A session as a page drives it, and as it wants it to be heard, felt and seen; a reader's own choice goes before. */
export abstract class SessionElement extends PackElement<Session, TimerMessages> {
  /**
   * How far the reader has come: the slots of a session become their own steps. Without it, as all elements of the page
   * know it from the store.
   */
  @property({ attribute: false }) reader: SessionReader | undefined;

  /** What is heard: "mix" beside other music, "duck" over it, "solo" instead of it, or "off". */
  @property({ reflect: true }) sound: SoundMode | 'off' = 'mix';

  /** Whether the steps, and what the coach says in them, are said aloud: "on" or "off". */
  @property({ reflect: true }) voice: 'on' | 'off' = 'off';

  /** Whether the cues are felt where a device can do it: "on" or "off". */
  @property({ reflect: true }) vibrate: 'on' | 'off' = 'off';

  /** Whether the screen flashes when something begins: "on" or "off". */
  @property({ reflect: true }) flash: 'on' | 'off' = 'off';

  protected readonly run = new SessionRun(this);
  protected readonly logbook = lateLogbook(this, this.run);

  protected override get ready(): boolean {
    return super.ready && this.logbook.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.logbook.prepare(true);
    super.willUpdate(changed);
  }

  /** The reader that the session is made for: the same object until they have come further. */
  protected readerIn(source: Source): SessionReader {
    const known = this.logbook.now?.open(source, this.store);
    return this.reader ?? known ?? nobody;
  }

  /** Where the session is now. Times are in milliseconds. */
  get state(): SessionState {
    return this.run.state;
  }

  /** What was done so far, with what the reader says of it. */
  get report(): SessionReport {
    const { plan, state, happened } = this.run;
    return reportOf(plan.segments, state, happened);
  }

  /** Begins the session. */
  start(): void {
    this.run.do({ k: 'start' });
  }

  /** Stops the clock until it is resumed. */
  pause(): void {
    this.run.do({ k: 'pause' });
  }

  /** Goes on after a pause. */
  resume(): void {
    this.run.do({ k: 'play' });
  }

  /** Goes on to the next step. */
  next(): void {
    this.run.do({ k: 'next' });
  }

  /** Goes back to the beginning of the step, or to the one before where it has just begun. */
  back(): void {
    this.run.do({ k: 'back' });
  }
}
