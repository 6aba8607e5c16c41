import type { Clocks } from './plan.js';

/** An audio context with what sounds go through, and its pulse. */
export interface Line {
  readonly context: AudioContext;
  /** What sounds go into. It makes them as loud as a phone can. */
  readonly input: AudioNode;
  /** How loud they leave it. */
  readonly volume: AudioParam;
  /** This moment on both clocks. */
  readonly clocks: () => Clocks;
  /** Whether a beat has ended: before, nobody knows whether this context works. */
  readonly works: () => boolean;
  /** Whether the context says that it runs and does not, as on phones after another app had the speaker. */
  readonly isStuck: (clocks: Clocks) => boolean;
  readonly close: () => void;
}

/** Seconds by which a compressor is behind what goes into it, in every engine. */
const behind = 0.006;

/** Seconds: by more than this no browser is wrong about what comes out now; and between two that say the same. */
const [doubtful, agreeing] = [0.015, 0.001];

/** Milliseconds after which an audio clock must have moved. */
const patience = 300;
/** Seconds of the audio clock after which a beat must have ended. */
const beatless = 2.5;

/**
 * Opens a line. Its pulse is a silent sound of a second, and another when that has ended: the end of a sound is no
 * timer, which browsers slow down in hidden pages, and takes no worker, which a strict page forbids.
 *
 * @param gain The volume, from 0 to 1.
 * @param woke Told when the context begins or ceases to run.
 * @param beaten Told once a second while it runs.
 */
export function openLine(context: AudioContext, gain: number, woke: () => void, beaten: () => void): Line {
  const input = new DynamicsCompressorNode(context);
  const master = new GainNode(context, { gain });
  input.connect(master).connect(context.destination);
  let beat: ConstantSourceNode;
  /** Seconds of the audio clock at which the present beat began; the first begins with the clock. */
  let since = 0;
  let seen: Clocks | undefined;
  const steady = steadied();
  const pulse = (): void => {
    beat = new ConstantSourceNode(context, { offset: 0 });
    since = context.currentTime;
    beat.connect(context.destination);
    beat.start();
    beat.stop(since + 1);
    beat.onended = () => {
      beat.disconnect();
      pulse();
      beaten();
    };
  };
  pulse();
  context.onstatechange = () => {
    seen = undefined;
    woke();
  };
  return {
    context,
    input,
    volume: master.gain,
    clocks: () => steady(clocksOf(context)),
    works: () => since > 0,
    isStuck(clocks) {
      if (seen && clocks.now - seen.now < patience) return false;
      const before = seen;
      seen = clocks;
      return before?.made === clocks.made || clocks.made - since > beatless;
    },
    close() {
      beat.onended = context.onstatechange = null;
      void context.close().catch(() => undefined);
    },
  };
}

/** What goes into a context and what comes out at this moment. */
export function clocksOf(context: AudioContext): Clocks {
  const [now, made] = [performance.now(), context.currentTime];
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  const age = now - performanceTime;
  // An output that has not begun, or has stood, tells of another time.
  return { now, made, heard: (age < 1000 ? contextTime + age / 1000 : made) - behind };
}

/**
 * Doubts what is told once: a busy browser now and then stamps what comes out some milliseconds too late, and what is put
 * by that is heard at the wrong time. It is believed when it is told again.
 *
 * @returns To be called with every reading, in order; gives the one to go by.
 */
export function steadied(): (clocks: Clocks) => Clocks {
  let [told, believed] = [NaN, NaN];
  return (clocks) => {
    const start = clocks.now / 1000;
    const ahead = clocks.heard - start;
    const doubted = Math.abs(ahead - believed) <= doubtful && Math.abs(ahead - told) > agreeing;
    if (!doubted) believed = ahead;
    told = ahead;
    return { ...clocks, heard: start + believed };
  };
}
