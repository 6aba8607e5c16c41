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
  /** What sounds are connected to. It makes them as loud as a phone can. */
  readonly input: AudioNode;
  private readonly master: GainNode;
  private beat: ConstantSourceNode | undefined;
  /** Beats that have ended: before the first, nobody knows whether this context works. */
  beats = 0;
  /** Seconds of the audio clock at which the present beat began. */
  private since = 0;
  /** Where the clocks stood when they were last compared. */
  private seen: { readonly now: number; readonly time: number } | undefined;

  /**
   * @param now The page's clock in milliseconds.
   * @param woke Told when the context begins or ceases to run.
   * @param beaten Told once a second while it runs.
   */
  constructor(
    readonly context: AudioContext,
    private readonly now: () => number,
    woke: () => void,
    private readonly beaten: () => void,
  ) {
    this.input = new DynamicsCompressorNode(context);
    this.master = new GainNode(context);
    this.input.connect(this.master).connect(context.destination);
    context.onstatechange = () => {
      this.seen = undefined;
      woke();
    };
    this.pulse();
  }

  get running(): boolean {
    return this.context.state === 'running';
  }

  set volume(volume: number) {
    this.master.gain.value = volume;
  }

  /** Asks for sound where there is none: after a call, a locked screen, or before the reader's first gesture. */
  resume(): void {
    if (!this.running) void this.context.resume().catch(() => undefined);
  }

  /** Whether the context says that it runs and does not, as happens on phones after another app had the speaker. */
  isStuck(): boolean {
    const [now, time, { seen }] = [this.now(), this.context.currentTime, this];
    if (seen && now - seen.now < patience) return false;
    this.seen = { now, time };
    return seen?.time === time || time - this.since > beatless;
  }

  /** What has to go in now to be heard at a time. */
  clocks(): Clocks {
    const [now, { context }] = [this.now(), this];
    const { contextTime = 0, performanceTime = 0 } =
      'getOutputTimestamp' in context ? context.getOutputTimestamp() : {};
    const age = now - performanceTime;
    // An output that has not begun, or has stood, tells of another time.
    const known = performanceTime > 0 && Math.abs(age) < 1000;
    const heard = known ? contextTime + age / 1000 : context.currentTime - (context.outputLatency || 0);
    return { now, made: context.currentTime, heard: heard - behind };
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
      this.beats++;
      this.pulse();
      this.beaten();
    };
    beat.start();
    beat.stop(this.since + 1);
  }
}
