import { CuePlayer, type SoundState, type Tuning } from '../../../controllers/sound/cue-player.js';
import type { Settings } from '../../../controllers/settings.js';
import type { Beep } from '../../../controllers/sound/plan.js';
import type { Helper, Moment } from '../served.js';

/** Milliseconds from a choice to the sound that lets it be heard. */
const soon = 80;

const tuningOf = ({ sound, volume }: Settings): Tuning => ({ volume, mode: sound === 'off' ? 'mix' : sound });

/** Lets a session be heard. */
export class Sound implements Helper {
  private player: CuePlayer | undefined;
  /** Whether a choice is to be heard, once there is sound; and what lets it be heard. */
  private asked = false;
  private sample: Beep | undefined;

  /** @param pump Called about once a second while there is sound, and whenever `state` may have changed. */
  constructor(private readonly pump: () => void) {}

  get state(): SoundState {
    return this.player?.state ?? 'locked';
  }

  unlock({ settings }: Moment): void {
    this.player ??= new CuePlayer(this.pump, tuningOf(settings));
    this.player.unlock();
  }

  update({ settings, beeps }: Moment): void {
    if (!this.player) return;
    this.player.tune(tuningOf(settings));
    const now = performance.now();
    if (this.asked && this.state === 'on') {
      this.asked = false;
      this.sample = { id: `sample ${now}`, kind: 'work', at: now + soon };
    }
    const heard = this.sample && this.sample.at > now ? [this.sample, ...beeps] : beeps;
    this.player.schedule(settings.sound === 'off' ? [] : heard);
  }

  /** Lets a reader hear what was chosen, as soon as there is sound. */
  try(moment: Moment): void {
    this.asked = true;
    this.update(moment);
  }

  close(): void {
    this.player?.close();
  }
}
