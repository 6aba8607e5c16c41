import { CuePlayer, type SoundMode, type SoundState } from '../../../controllers/sound/cue-player.js';
import type { Helper, Moment } from '../served.js';

/** Milliseconds from a choice to the sound that lets it be heard. */
const soon = 80;

/** Lets a session be heard. */
export class Sound implements Helper {
  private player: CuePlayer | undefined;
  private tries = 0;

  /** @param pump Called about once a second while there is sound, and whenever `state` may have changed. */
  constructor(private readonly pump: () => void) {}

  get state(): SoundState {
    return this.player?.state ?? 'locked';
  }

  unlock({ settings: { sound, volume } }: Moment): void {
    this.player ??= new CuePlayer({ pump: this.pump, volume, mode: sound as SoundMode });
    this.player.unlock();
  }

  update({ settings: { sound, volume }, beeps }: Moment): void {
    if (!this.player) return;
    this.player.volume = volume;
    this.player.mode = sound as SoundMode;
    this.player.schedule(beeps);
  }

  /** Lets a reader hear what was chosen. */
  try({ beeps }: Moment): void {
    const at = performance.now() + soon;
    this.player?.schedule([{ id: `try ${(this.tries += 1)}`, kind: 'work', at }, ...beeps]);
  }

  close(): void {
    this.player?.close();
  }
}
