import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CuePlayer, SoundMode } from '../../controllers/sound/cue-player.js';
import type { Beep } from '../../controllers/sound/plan.js';
import type { ScreenAwake } from '../../controllers/sound/wake-lock.js';
import type { SessionRun } from '../../controllers/session-run.js';
import { cuesOf } from '../../model/session/cues.js';
import { LateScript } from '../late-part.js';
import type * as parts from './attendant-parts.js';

/** Milliseconds to look ahead: more than twice as long as a hidden page sleeps. */
const horizon = 150_000;
/** How loud, of 1. */
const volume = 0.8;

/** What the attendant serves. */
interface Timer extends ReactiveControllerHost {
  readonly sound: string;
}

const script = new LateScript<typeof parts>(() => import('./attendant-parts.js'));

/**
 * Lets a session be heard, and keeps the screen on while it runs. Where that cannot be loaded, or a browser cannot do
 * it, the session runs all the same.
 */
export class Attendant implements ReactiveController {
  private player: CuePlayer | undefined;
  private screen: ScreenAwake | undefined;

  constructor(
    private readonly host: Timer,
    private readonly run: SessionRun,
  ) {
    host.addController(this);
  }

  /** To be called when there is a session to start: a gesture must not have to wait for a script. */
  prepare(): void {
    script.load().catch(() => undefined);
  }

  /** To be called in a gesture of the reader: browsers are silent before. */
  unlock(): void {
    const { now } = script;
    if (!now) return;
    this.screen ??= new now.ScreenAwake();
    const mode = modeOf(this.host.sound);
    if (mode) this.player ??= new now.CuePlayer({ pump: this.pump, volume, mode });
    this.player?.unlock();
  }

  hostUpdated(): void {
    const { status } = this.run.state;
    if (status === 'running') this.screen?.hold();
    else this.screen?.release();
    if (this.player && !modeOf(this.host.sound)) this.silence();
    this.pump();
  }

  hostDisconnected(): void {
    this.silence();
    this.screen?.close();
    this.screen = undefined;
  }

  private silence(): void {
    this.player?.close();
    this.player = undefined;
  }

  private readonly pump = (): void => this.player?.schedule(this.beeps());

  private beeps(): readonly Beep[] {
    const { now, state, plan } = this.run;
    const opened = performance.now() - now;
    return cuesOf(plan.segments, state, now, horizon).flatMap(({ id, kind, t }) =>
      kind === 'say' ? [] : { id, kind, at: opened + t },
    );
  }
}

/** How sound lives with what else plays; undefined where it is off. */
const modeOf = (sound: string): SoundMode | undefined =>
  sound === 'off' ? undefined : sound === 'duck' || sound === 'solo' ? sound : 'mix';
