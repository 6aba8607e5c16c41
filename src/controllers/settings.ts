import type { SoundMode } from './sound/cue-player.js';

/** How a session is heard, felt and seen. */
export interface Settings {
  readonly sound: SoundMode | 'off';
  /** From 0 to 1. */
  readonly volume: number;
  /** Whether steps are said aloud. */
  readonly voice: boolean;
  readonly vibrate: boolean;
  /** Whether the screen flashes when something begins. */
  readonly flash: boolean;
}

/** What a reader has chosen; the rest is as the page has it. */
export type Choices = Partial<Settings>;

/** The name under which choices are kept, for all sessions; another way to keep them would be another number. */
const key = 'exercise-elements/1/settings';

const isSwitch = (value: unknown): boolean => typeof value === 'boolean';
const valid: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  sound: (value) => ['mix', 'duck', 'solo', 'off'].includes(value as string),
  volume: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  voice: isSwitch,
  vibrate: isSwitch,
  flash: isSwitch,
};

/** What holds where nothing can be kept: as long as the page is there. */
let memory: Choices = {};
const listeners = new Set<() => void>();

/** What the reader has chosen, on this page or another one, without what is no choice. */
export function readChoices(): Choices {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return memory;
  }
  try {
    const found = (JSON.parse(text ?? '{}') ?? {}) as Readonly<Record<string, unknown>>;
    const good = Object.entries(valid).filter(([name, isGood]) => isGood(found[name]));
    return Object.fromEntries(good.map(([name]) => [name, found[name]]));
  } catch {
    return {};
  }
}

/** Keeps a choice for all sessions of this page and of those to come, and tells who listens. */
export function choose(change: Choices): void {
  memory = { ...readChoices(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(memory));
  } catch {
    // Full, or forbidden in this frame: the choice holds on this page.
  }
  for (const listener of listeners) listener();
}

/** Tells when a choice was made, on this page or in another tab. Returns what ends that. */
export function onChoice(act: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key) act();
  };
  listeners.add(act);
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(act);
    window.removeEventListener('storage', hear);
  };
}
