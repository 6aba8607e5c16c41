import type { Clocks } from './plan.js';

/** Seconds by which a compressor is behind what goes into it, in every engine. */
const behind = 0.006;

/** Milliseconds after which an audio clock must have moved, and its seconds after which a beat must have ended. */
const [patience, beatless] = [300, 2.5];

/**
 * An audio context with what sounds go through, and its pulse: a silent sound of a second, and another when that has
 * ended. The end of a sound is no timer, which browsers slow down in hidden pages, and takes no worker, which a strict
 * page forbids.
 */
export class Line {
  /** What sounds go into. It makes them as loud as a phone can. */
  readonly input: AudioNode;
  /** How loud they leave it. */
  readonly volume: AudioParam;
  private beat: ConstantSourceNode | undefined;
  /** Whether a beat has ended: before, nobody knows whether this context works. */
  works = false;
  /** Seconds of the audio clock at which the present beat began. */
  private since = 0;
  /** Where the clocks stood when they were last compared. */
  private seen: Clocks | undefined;

  /**
   * @param gain The volume, from 0 to 1.
   * @param woke Told when the context begins or ceases to run.
   * @param beaten Told once a second while it runs.
   */
  constructor(
    readonly context: AudioContext,
    gain: number,
    woke: () => void,
    private readonly beaten: () => void,
  ) {
    this.input = new DynamicsCompressorNode(context);
    const master = new GainNode(context, { gain });
    this.volume = master.gain;
    this.input.connect(master).connect(context.destination);
    context.onstatechange = () => {
      this.seen = undefined;
      woke();
    };
    this.pulse();
  }

  get running(): boolean {
    return this.context.state === 'running';
  }

  /** Asks for sound where there is none: after a call, a locked screen, or before the reader's first gesture. */
  resume(): void {
    if (!this.running) void this.context.resume().catch(() => undefined);
  }

  /** Whether the context says that it runs and does not, as happens on phones after another app had the speaker. */
  isStuck(clocks: Clocks): boolean {
    const { seen } = this;
    if (seen && clocks.now - seen.now < patience) return false;
    this.seen = clocks;
    return seen?.made === clocks.made || clocks.made - this.since > beatless;
  }

  /**
   * What goes in and what comes out at this moment.
   *
   * @param now Milliseconds of the page.
   */
  clocks(now: number): Clocks {
    const made = this.context.currentTime;
    const { contextTime = 0, performanceTime = 0 } = this.context.getOutputTimestamp();
    const age = now - performanceTime;
    // An output that has not begun, or has stood, tells of another time.
    const known = performanceTime > 0 && Math.abs(age) < 1000;
    return { now, made, heard: (known ? contextTime + age / 1000 : made) - behind };
  }

  close(): void {
    this.context.onstatechange = null;
    if (this.beat) this.beat.onended = null;
    void this.context.close().catch(() => undefined);
  }

  private pulse(): void {
    const beat = new ConstantSourceNode(this.context, { offset: 0 });
    this.beat = beat;
    this.since = this.context.currentTime;
    beat.connect(this.context.destination);
    beat.onended = () => {
      beat.disconnect();
      this.works = true;
      this.pulse();
      this.beaten();
    };
    beat.start();
    beat.stop(this.since + 1);
  }
}
