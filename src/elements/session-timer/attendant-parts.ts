/** What makes a session heard, and keeps the screen on: it loads when a timer is shown that may want it. */
export { CuePlayer } from '../../controllers/sound/cue-player.js';
export { ScreenAwake } from '../../controllers/sound/wake-lock.js';
