import { CuePlayer, type SoundMode, type SoundState } from '../../../controllers/sound/cue-player.js';
import type { Beep } from '../../../controllers/sound/plan.js';
import type { Helper, Moment } from '../served.js';

/** Milliseconds from a choice to the sound that lets it be heard. */
const soon = 80;

const modeOf = (sound: SoundMode | 'off'): SoundMode => (sound === 'off' ? 'mix' : sound);

/** Lets a session be heard. */
export class Sound implements Helper {
  private player: CuePlayer | undefined;
  /** What lets a reader hear a choice; `at` is undefined until there is sound. */
  private sample: { readonly id: string; readonly at: number | undefined } | undefined;
  private samples = 0;

  /** @param pump Called about once a second while there is sound, and whenever `state` may have changed. */
  constructor(private readonly pump: () => void) {}

  get state(): SoundState {
    return this.player?.state ?? 'locked';
  }

  unlock({ settings: { sound, volume } }: Moment): void {
    this.player ??= new CuePlayer({ pump: this.pump, volume, mode: modeOf(sound) });
    this.player.unlock();
  }

  update({ settings: { sound, volume }, beeps }: Moment): void {
    if (!this.player) return;
    this.player.volume = volume;
    this.player.mode = modeOf(sound);
    this.player.schedule(sound === 'off' ? [] : [...this.sampled(), ...beeps]);
  }

  /** Lets a reader hear what was chosen, as soon as there is sound. */
  try(moment: Moment): void {
    this.sample = { id: `sample ${(this.samples += 1)}`, at: undefined };
    this.update(moment);
  }

  private sampled(): readonly Beep[] {
    const { sample } = this;
    if (!sample || this.state !== 'on') return [];
    const now = performance.now();
    const at = sample.at ?? now + soon;
    this.sample = at > now ? { ...sample, at } : undefined;
    return this.sample ? [{ id: sample.id, kind: 'work', at }] : [];
  }

  close(): void {
    this.player?.close();
  }
}
