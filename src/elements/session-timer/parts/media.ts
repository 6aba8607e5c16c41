import type { Command } from '../../../controllers/session-run.js';
import { say } from '../../context.js';
import type { Helper, Moment, Served } from '../served.js';
import { stepViewOf } from '../step.view.js';

/** Seconds, and samples a second, of a silence: a browser counts what is shorter than five seconds as a noise. */
const [length, rate] = [10, 8000];

const controls: Readonly<Partial<Record<MediaSessionAction, Command>>> = {
  play: { k: 'play' },
  pause: { k: 'pause' },
  nexttrack: { k: 'next' },
  previoustrack: { k: 'back' },
};

/** A file of silence: 8 bit, one channel. */
function silence(): Blob {
  const size = length * rate;
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string): void =>
    new TextEncoder().encode(letters).forEach((byte, index) => head.setUint8(at + index, byte));
  text(0, 'RIFF');
  head.setUint32(4, size + 36, true);
  text(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint32(20, 0x10001, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint32(32, 0x80001, true);
  text(36, 'data');
  head.setUint32(40, size, true);
  return new Blob([head, new Uint8Array(size).fill(0x80)], { type: 'audio/wav' });
}

/**
 * Lets a session that owns the sound be driven from a locked screen, by headphones and by the keys of a keyboard. Most
 * browsers give these to a page only while it plays a file: one of silence. Safari gives them to its cues, and would
 * take two players for one too many.
 */
export class Media implements Helper {
  private readonly session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  private player: HTMLAudioElement | undefined;
  private step = '';

  constructor(private readonly timerOn: Served) {}

  unlock(): void {
    if (!this.session || 'audioSession' in navigator || this.player) return;
    const url = URL.createObjectURL(silence());
    this.player = new Audio(url);
    this.player.loop = true;
    this.player.onloadeddata = this.player.onerror = () => URL.revokeObjectURL(url);
    void this.player.play().catch(() => undefined);
  }

  update({ state, scene, context, name }: Moment): void {
    const { session, player } = this;
    const { status, visits } = state;
    const on = scene.compiled.segments[state.index];
    if (!session) return;
    if (!on || status === 'ready' || status === 'done') return this.release();
    session.playbackState = status === 'running' ? 'playing' : 'paused';
    if (player && player.paused === (status === 'running'))
      void (player.paused ? player.play().catch(() => undefined) : player.pause());
    const step = `${name} ${visits.length}`;
    if (step === this.step) return;
    this.step = step;
    const { title } = scene.session;
    const { name: heard, side } = stepViewOf(on, context);
    session.metadata = new MediaMetadata({
      title: [heard.value, side].filter(Boolean).join(context.messages.comma),
      artist: title === undefined ? context.messages.session : say(context, title).value,
    });
    this.listen((command) => () => this.timerOn.act(command));
  }

  close(): void {
    this.release();
    this.player?.pause();
    this.player = undefined;
  }

  /** Gives the controls back: what plays next on this page has them. */
  private release(): void {
    const { session, player } = this;
    if (!session || !this.step) return;
    this.step = '';
    player?.pause();
    session.metadata = null;
    session.playbackState = 'none';
    this.listen(() => null);
  }

  private listen(handle: (command: Command) => (() => void) | null): void {
    for (const [action, command] of Object.entries(controls)) {
      try {
        this.session?.setActionHandler(action as MediaSessionAction, handle(command));
      } catch {
        // A control that this browser does not know.
      }
    }
  }
}
