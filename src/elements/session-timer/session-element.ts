import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { mayKnow } from '../../controllers/may-know.js';
import { isKept } from '../../controllers/session-key.js';
import type { SoundMode } from '../../controllers/sound/cue-player.js';
import type { TimerMessages } from '../../i18n/timer/en.js';
import { layOut } from '../../model/session/lay-out.js';
import { readyState } from '../../model/session/ready.js';
import type { SessionReport } from '../../model/session/report.js';
import type { SessionState } from '../../model/session/state.js';
import type { SessionReader } from '../../model/session/types.js';
import type { Issue } from '../../pack/issues.js';
import type { Session } from '../../pack/types.js';
import { onceFor } from '../once-for.js';
import { PackElement } from '../pack-element.js';
import { lateLogbook } from './late-logbook.js';
import { lateRunning } from './late-running.js';
import { nameFor } from './pick.js';
import type { TimerView } from './served.js';

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

  protected readonly logbook = lateLogbook(this);
  protected readonly running = lateRunning({
    host: this,
    view: () => this.shown && this.viewOf(this.shown.item, this.shown.source),
    wear: this.wear,
  });
  private readonly compiled = onceFor(layOut);

  /** Whether what is known of the reader comes before what is next to be done: to draw, or to tell the page. */
  private waits = false;

  protected override get ready(): boolean {
    return super.ready && (this.logbook.ready || !this.waits) && this.running.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shown, running, logbook, store } = this;
    // It is on its way while the pack is; of a reader of whom nothing is kept it has nothing to say at first.
    logbook.prepare(true);
    this.waits = shown !== undefined && !logbook.here && mayKnow(shown.source, store);
    // One that was left in the middle is shown where it was: nothing else comes before.
    running.prepare(running.here || (shown !== undefined && isKept(nameFor(shown.item, shown.source))));
    if (!shown || !running.now) return;
    running.now.open(shown.item, shown.source, this.readerIn(shown.source));
    running.answer();
  }

  protected override updated(): void {
    const { shown, running, logbook } = this;
    // What draws a session that is on loads once its plan is drawn; the page is told when it can be begun.
    if (shown && this.ready) {
      this.waits = true;
      running.prepare(true);
    }
    super.updated();
    if (!shown || !running.now) return;
    const { run } = running.now;
    const now = run.state;
    logbook.now?.note(shown.item.id, nameFor(shown.item, shown.source), run, now);
    running.now.announce(shown.item.id, now);
  }

  /** A session as it is now. */
  protected viewOf(session: Session, source: Source): TimerView {
    const { run } = this.running.now ?? {};
    const compiled = run?.plan ?? this.compiled(session, source.pack, this.readerIn(source));
    const { at, t, state } = run?.moment ?? { at: 0, t: 0, state: readyState(compiled.segments) };
    const scene = { session, compiled, state, log: run?.happened ?? [] };
    return { scene, context: this.context(source), name: nameFor(session, source), at, t };
  }

  /** The reader that the session is made for: the same object until they have come further. */
  private readerIn(source: Source): SessionReader {
    const known = this.logbook.now?.open(source, this.store);
    return this.reader ?? known ?? nobody;
  }

  /** What could not be done as the session says it; by its place among what is good of the pack. */
  protected override async ownIssues(session: Session, source: Source): Promise<readonly Issue[]> {
    const { findings } = this.viewOf(session, source).scene.compiled;
    if (findings.length === 0) return [];
    const { issuesIn } = await import('../../model/session/sentences.js');
    const at = `/sessions/${source.pack.sessions?.indexOf(session) ?? 0}`;
    return issuesIn(findings).map((issue) => ({ ...issue, path: at + issue.path }));
  }

  /** Where the session is now. Times are in milliseconds. */
  get state(): SessionState {
    const { shown, running } = this;
    if (running.now) return running.now.run.state;
    return shown ? this.viewOf(shown.item, shown.source).scene.state : readyState([]);
  }

  /** What was done so far, with what the reader says of it. */
  get report(): SessionReport {
    return this.running.now?.report ?? { exercises: [], active: 0 };
  }

  /** Begins the session. */
  start(): void {
    this.running.do(({ run }) => run.do({ k: 'start' }));
  }

  /** Stops the clock until it is resumed. */
  pause(): void {
    this.running.do(({ run }) => run.do({ k: 'pause' }));
  }

  /** Goes on after a pause. */
  resume(): void {
    this.running.do(({ run }) => run.do({ k: 'play' }));
  }

  /** Goes on to the next step. */
  next(): void {
    this.running.do(({ run }) => run.do({ k: 'next' }));
  }

  /** Goes back to the beginning of the step, or to the one before where it has just begun. */
  back(): void {
    this.running.do(({ run }) => run.do({ k: 'back' }));
  }

  /** Puts the session back to its beginning, and forgets what happened in it. */
  reset(): void {
    this.running.do((running) => running.reset());
  }
}
