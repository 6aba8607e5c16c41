import { replace, restore, spy, stub, type SinonSpy } from 'sinon';
import { CuePlayer, type Tuning } from '../../../src/controllers/sound/cue-player.js';
import type { Beep } from '../../../src/controllers/sound/plan.js';
import { rate } from './audio.js';

type Context = OfflineAudioContext & AudioContext;

/** One context of a studio: it moves when the test says so, and makes no sound. */
export class Desk {
  state: AudioContextState = 'suspended';
  time = 0;
  readonly resume = stub().resolves();
  readonly close = stub().resolves();
  readonly context: Context;

  constructor() {
    const context = new OfflineAudioContext({ numberOfChannels: 1, length: rate, sampleRate: rate });
    this.context = Object.defineProperties(context, {
      state: { get: () => this.state },
      currentTime: { get: () => this.time },
      getOutputTimestamp: { value: () => ({ contextTime: this.time, performanceTime: performance.now() }) },
      resume: { value: this.resume },
      close: { value: this.close },
    }) as Context;
  }

  /** The browser starts or stops the context. */
  turn(state: AudioContextState): void {
    this.state = state;
    this.context.dispatchEvent(new Event('statechange'));
  }
}

/** A page with a clock of its own, its audio, and a player. It calls `schedule` with `wanted` when it is pumped. */
export class Studio {
  now = 50_000;
  wanted: readonly Beep[] = [];
  readonly desks: Desk[] = [];
  /** Waves that are on the clock: begun or to begin, and not stopped. */
  readonly waves = new Set<OscillatorNode>();
  readonly pump: SinonSpy = spy(() => this.player.schedule(this.wanted));
  readonly player: CuePlayer;
  private master: GainNode | undefined;
  private beat: ConstantSourceNode | undefined;

  constructor(options: Partial<Tuning> = {}) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the recording classes below have one of their own
    const studio = this;
    replace(
      globalThis,
      'ConstantSourceNode',
      class extends ConstantSourceNode {
        override start(): void {
          studio.beat = this;
        }
        override stop(): void {
          // It ends when the test says so.
        }
      },
    );
    replace(
      globalThis,
      'GainNode',
      class extends GainNode {
        override connect(to: AudioNode | AudioParam): AudioNode {
          if (to instanceof AudioDestinationNode) studio.master = this;
          return super.connect(to as AudioNode);
        }
      },
    );
    replace(
      globalThis,
      'OscillatorNode',
      class extends OscillatorNode {
        override start(when: number): void {
          super.start(when);
          studio.waves.add(this);
        }
        override stop(when?: number): void {
          super.stop(when);
          if (when === undefined) studio.waves.delete(this);
        }
      },
    );
    stub(performance, 'now').callsFake(() => this.now);
    replace(globalThis, 'AudioContext', function AudioContext() {
      return studio.open();
    } as unknown as typeof AudioContext);
    this.player = new CuePlayer(this.pump, { volume: 1, mode: 'mix', ...options });
  }

  /** How loud everything leaves the page. */
  get gain(): number {
    return this.master!.gain.value;
  }

  /** The context that is in use. */
  get desk(): Desk {
    return this.desks.at(-1)!;
  }

  /** A reader's first tap, to which the browser starts the context. */
  begin(): this {
    this.player.unlock();
    this.desk.turn('running');
    return this;
  }

  /** Seconds go by; the audio clock goes with them, or less far. */
  pass(seconds: number, audio = seconds): void {
    this.now += seconds * 1000;
    this.desk.time += audio;
  }

  /** A second goes by, with the beat's end. */
  second(): void {
    this.pass(1);
    this.beat?.dispatchEvent(new Event('ended'));
  }

  close(): void {
    this.player.close();
    restore();
  }

  private open(): AudioContext {
    const desk = new Desk();
    this.desks.push(desk);
    return desk.context;
  }
}
