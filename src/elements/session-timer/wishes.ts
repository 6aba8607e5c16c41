import type { Settings } from '../../controllers/settings.js';
import type { SoundMode } from '../../controllers/sound/cue-player.js';
import type { Wishes } from './served.js';

/** How loud, of 1, where nobody has said. */
const loudness = 0.8;

/** Whether an attribute says yes; `voice` alone is one that does. */
const isOn = (wish: string): boolean => wish === 'on' || wish === '';

/** How sound lives with what else plays; beside it where a page writes something else. */
const modeOf = (sound: string): SoundMode | 'off' =>
  sound === 'off' || sound === 'duck' || sound === 'solo' ? sound : 'mix';

/** What a page wants where its reader has chosen nothing. */
export const settingsFrom = ({ sound, voice, vibrate, flash }: Wishes): Settings => ({
  sound: modeOf(sound),
  volume: loudness,
  voice: isOn(voice),
  vibrate: isOn(vibrate),
  flash: isOn(flash),
});
