import type { Settings } from '../../controllers/settings.js';
import { LateScript } from '../late-part.js';
import type { Helper, Served } from './served.js';
import type * as panel from './parts/panel.js';
import type * as small from './parts/small-window.js';
import type * as voice from './parts/voice.js';

export type PartName = 'sound' | 'voice' | 'vibration' | 'flash' | 'media';

/** Something that a session may be served with. */
export interface Part {
  readonly isWanted: (settings: Settings) => boolean;
  readonly load: () => Promise<void>;
  /** Undefined until it has loaded. */
  readonly make: (timer: Served, pump: () => void) => Helper | undefined;
}

function part<Script>(
  script: LateScript<Script>,
  make: (script: Script, timer: Served, pump: () => void) => Helper,
  isWanted: Part['isWanted'],
): Part {
  return {
    isWanted,
    load: () => script.load(),
    make: (timer, pump) => script.now && make(script.now, timer, pump),
  };
}

export const panelScript = new LateScript<typeof panel>(() => import('./parts/panel.js'));
export const voiceScript = new LateScript<typeof voice>(() => import('./parts/voice.js'));
export const windowScript = new LateScript<typeof small>(() => import('./parts/small-window.js'));

const soundScript = new LateScript(() => import('./parts/sound.js'));
const vibrationScript = new LateScript(() => import('./parts/vibration.js'));
const flashScript = new LateScript(() => import('./parts/flash.js'));
const mediaScript = new LateScript(() => import('./parts/media.js'));

export const parts: Readonly<Record<PartName, Part>> = {
  sound: part(
    soundScript,
    ({ Sound }, _timer, pump) => new Sound(pump),
    ({ sound }) => sound !== 'off',
  ),
  voice: part(
    voiceScript,
    ({ Speaker }) => new Speaker(),
    ({ voice }) => voice,
  ),
  vibration: part(
    vibrationScript,
    ({ Vibration }) => new Vibration(),
    ({ vibrate }) => vibrate,
  ),
  flash: part(
    flashScript,
    ({ Flash }, timer) => new Flash(timer),
    ({ flash }) => flash,
  ),
  media: part(
    mediaScript,
    ({ Media }, timer) => new Media(timer),
    ({ sound }) => sound === 'solo',
  ),
};
