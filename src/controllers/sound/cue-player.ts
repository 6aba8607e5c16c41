import { openLine, type Line } from './line.js';
import { plan, type Beep, type Placed } from './plan.js';
import { putSound } from './sounds.js';

/** How sound lives with what else plays on a phone: beside it, over it while it is softer, or instead of it. */
export type SoundMode = 'mix' | 'duck' | 'solo';

/**
 * Whether anything is heard: `on`; `locked` until `unlock` in a gesture of the reader; `dead`, the same, where a
 * browser's audio says that it runs and does not; `off` where there is none, and after `close`.
 */
export type SoundState = 'off' | 'locked' | 'on' | 'dead';

/** How a player sounds. */
export interface Tuning {
  /** From 0 to 1. */
  readonly volume: number;
  readonly mode: SoundMode;
}

interface Sounding extends Placed {
  /** Takes it off the audio clock. */
  readonly stop: () => void;
}

const sessions: Readonly<Record<SoundMode, string>> = { mix: 'ambient', duck: 'transient', solo: 'playback' };

/** Tells Safari, the only browser that asks, what kind of sound this is. */
const setSession = (type: string): void =>
  void Object.assign((navigator as Navigator & { audioSession?: object }).audioSession ?? {}, { type });

const isOn = (context?: AudioContext): boolean => context?.state === 'running';

/**
 * Plays cues when they have to be heard. They are put on the audio clock ahead of time, so that a busy or hidden page
 * does not delay them, and put right once a second, as that clock slips.
 */
export class CuePlayer {
  private line: Line | undefined;
  private placed: readonly Sounding[] = [];
  private failed: 'off' | 'dead' | undefined;
  private readonly listening = new AbortController();
  private readonly wake = (): void => {
    this.resume();
    this.pump();
  };

  /**
   * @param pump Has to call `schedule`. Called about once a second while sound is on, in hidden pages too, when the clocks
   *   may have parted, and whenever `state` may have changed.
   */
  constructor(
    private readonly pump: () => void,
    private tuning: Tuning,
  ) {
    // The first two are the document's, on their way through the window.
    for (const type of ['visibilitychange', 'resume', 'pageshow'])
      addEventListener(type, this.wake, { capture: true, signal: this.listening.signal });
  }

  get state(): SoundState {
    return this.failed ?? (isOn(this.line?.context) ? 'on' : 'locked');
  }

  /** How it sounds from now on. */
  tune(tuning: Tuning): void {
    const { line, tuning: before } = this;
    this.tuning = tuning;
    if (!line) return;
    line.volume.value = tuning.volume;
    if (tuning.mode !== before.mode) setSession(sessions[tuning.mode]);
  }

  /** To be called in a gesture of the reader: browsers are silent before. `pump` is called when sound is on. */
  unlock(): void {
    if (this.failed === 'off') return;
    this.failed = undefined;
    if (!this.line) this.build();
    this.resume();
  }

  /**
   * Says all that is to be heard from now on, in order of time. What was said before and is not said again will not be
   * heard.
   */
  schedule(beeps: readonly Beep[]): void {
    const { line } = this;
    if (!line) return;
    const { context, input } = line;
    const [on, clocks] = [isOn(context), line.clocks()];
    if (on && line.isStuck(clocks)) return this.rebuild(line);
    // What hangs on a clock that stands would be heard late when it goes on.
    const { keep, put } = plan(this.placed, on ? beeps : [], clocks);
    for (const each of this.placed) if (!keep.has(each)) each.stop();
    const added = put.map((each) => ({ ...each, stop: putSound(context, input, each.kind, each.when) }));
    this.placed = [...keep, ...added];
  }

  /** Ends all sound and gives everything back, for good. */
  close(): void {
    this.failed = 'off';
    this.listening.abort();
    this.dismantle();
  }

  private build(): void {
    const { mode, volume } = this.tuning;
    setSession(sessions[mode]);
    try {
      this.line = openLine(new AudioContext(), volume, this.wake, this.pump);
    } catch {
      this.failed = 'off';
    }
  }

  /** Asks for sound where there is none: after a call, a locked screen, or before the reader's first gesture. */
  private resume(): void {
    if (!isOn(this.line?.context)) void this.line?.context.resume().catch(() => undefined);
  }

  /** Audio that has worked comes back by itself: nobody is near the phone. What never did waits for a gesture. */
  private rebuild(line: Line): void {
    this.dismantle();
    this.failed = 'dead';
    if (line.works()) this.unlock();
  }

  private dismantle(): void {
    for (const { stop } of this.placed) stop();
    this.placed = [];
    if (!this.line) return;
    this.line.close();
    this.line = undefined;
    setSession('auto');
  }
}
