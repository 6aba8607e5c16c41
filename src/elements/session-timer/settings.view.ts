import type { Settings } from '../../controllers/settings.js';
import type { SoundState } from '../../controllers/sound/cue-player.js';
import type { SettingsMessages } from '../../i18n/settings/en.js';

/** What is so on this page and in this browser just now. */
export interface Facts {
  readonly settings: Settings;
  readonly running: boolean;
  /** Undefined where none is wanted, or it has not loaded. */
  readonly sound: SoundState | undefined;
  /** Whether another tab is heard. */
  readonly elsewhere: boolean;
  /** Whether a page can say how its sound lives with that of others. */
  readonly hasModes: boolean;
  /** What is missing to speak; undefined where nothing is, or nobody knows yet. */
  readonly speech: 'speech' | 'voice' | undefined;
  /** The language of the steps, by its name. */
  readonly language: string;
  readonly vibrates: boolean;
  /** Whether the screen can be kept on, and is where that is wanted. */
  readonly screen: 'screen' | 'refused' | undefined;
  readonly full: 'none' | 'off' | 'on';
  readonly small: 'none' | 'off' | 'on';
}

/** What this browser cannot do, each in a sentence at the setting that it is about. */
export interface Notes {
  readonly sound: string | undefined;
  readonly voice: string | undefined;
  readonly vibrate: string | undefined;
  readonly screen: string | undefined;
  readonly full: string | undefined;
  readonly small: string | undefined;
}

export function notesOn(facts: Facts, words: SettingsMessages): Notes {
  const { lacks } = words;
  const { speech, vibrates, screen, full, small } = facts;
  return {
    sound: soundNote(facts, words),
    voice: speech === 'speech' ? lacks.speech : speech && words.noVoice(facts.language),
    vibrate: vibrates ? undefined : lacks.vibrate,
    screen: screen && lacks[screen],
    full: full === 'none' ? lacks.full : undefined,
    small: small === 'none' ? lacks.small : undefined,
  };
}

/** The first of what is in the way of the sound. */
function soundNote({ settings, running, sound, elsewhere, hasModes }: Facts, { lacks }: SettingsMessages) {
  if (settings.sound === 'off') return undefined;
  if (elsewhere) return lacks.elsewhere;
  if (sound === 'off') return lacks.silent;
  if (sound === 'dead') return lacks.dead;
  if (sound === 'locked' && running) return lacks.locked;
  return hasModes ? undefined : lacks.modes;
}
