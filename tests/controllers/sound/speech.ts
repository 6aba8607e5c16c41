import { spy } from 'sinon';
import type { Words } from '../../../src/controllers/sound/voice.js';

/** What an utterance is to a test; a browser's own takes no voice but its own. */
class Utterance {
  volume = 1;
  lang = '';
  voice: { readonly name: string } | null = null;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

export const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

/** A browser that speaks with these voices and keeps what it was given. */
export class Speech extends EventTarget {
  readonly said: Utterance[] = [];
  readonly cancel = spy();
  constructor(public voices: readonly SpeechSynthesisVoice[]) {
    super();
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.voices];
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance as unknown as Utterance);
  }

  get words(): readonly string[] {
    return this.said.map(({ text }) => text);
  }
}

export const english = (value: string): Words => ({ value, lang: 'en' });

/** Puts something in the place of what the page has. Returns what puts it back. */
export function replaceOn(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/** Utterances become those of the test. Returns what puts the browser's own back. */
export const replaceUtterances = (): (() => void) => replaceOn(globalThis, 'SpeechSynthesisUtterance', Utterance);
