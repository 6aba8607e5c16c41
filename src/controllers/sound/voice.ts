type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;

/** Words with their language, as in BCP 47. */
export interface Words {
  readonly value: string;
  readonly lang: string;
}

/** Milliseconds that a beep needs before words. */
const tail = 300;
/** Milliseconds in which a voice begins, and says a letter. */
const [breath, letter] = [400, 70];

/** About how long it takes to say this, in milliseconds. */
export const lengthOf = (text: string): number => breath + letter * text.length;

/**
 * The first time from now on at which words can be said without a beep in them.
 *
 * @param beeps Times of beeps in milliseconds, in order.
 * @param room Milliseconds that the words need before the next beep.
 */
export function quietAt(now: number, beeps: readonly number[], room: number): number {
  let quiet = now;
  for (const beep of beeps) if (beep + tail > quiet && beep - room < quiet) quiet = beep + tail;
  return quiet;
}

/** The first subtags of a language tag. Some devices write `en_US`. */
const start = (tag: string, subtags: number): string => tag.toLowerCase().split(/[-_]/, subtags).join();

/** Says words between the beeps, in voices that are on the device: one from the network comes when it comes. */
export class Voice {
  private waiting: Words[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private beeps: readonly number[] = [];
  /** When what is said now is over, even if the browser forgets to tell. */
  private busy = 0;
  /** Browsers drop utterances that nobody holds in the middle of a word. */
  private readonly spoken = new Set<SpeechSynthesisUtterance>();

  /**
   * @param volume From 0 to 1.
   * @param speech What the browser speaks with, if it does.
   */
  constructor(
    public volume = 1,
    private readonly speech: Speech | undefined = globalThis.speechSynthesis,
  ) {}

  /** What this browser lacks to speak a language. Some know their voices only a moment after they were asked. */
  lackOf(lang: string): 'speech' | 'voice' | undefined {
    if (!this.speech) return 'speech';
    return this.voice(lang) ? undefined : 'voice';
  }

  /** To be called in a gesture of the reader: phones let nobody speak before. */
  prime(): void {
    this.speak(' ', { volume: 0 });
  }

  /** Says something as soon as no beep is in its way, after what was asked for before. */
  say(words: Words): void {
    this.waiting.push(words);
    this.wait();
  }

  /** Tells when beeps will be heard from now on: milliseconds as `performance.now()` counts them, in order. */
  keepClear(beeps: readonly number[]): void {
    const now = performance.now();
    // What is heard just now is not to come any more, and still in the way.
    this.beeps = [...this.beeps.filter((beep) => beep <= now && beep + tail > now), ...beeps];
    this.wait();
  }

  /** Forgets what is waiting: it was about something that is over. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = [];
  }

  /** Stops at once as well: the session stands, is somewhere else, or has ended. */
  cancel(): void {
    this.forget();
    this.busy = 0;
    this.spoken.clear();
    this.speech?.cancel();
  }

  private wait(): void {
    clearTimeout(this.timer);
    const [next] = this.waiting;
    if (!next) return;
    const now = performance.now();
    const quiet = quietAt(Math.max(now, this.busy), this.beeps, lengthOf(next.value));
    if (quiet > now) this.timer = setTimeout(() => this.wait(), quiet - now);
    else this.utter(next, now);
  }

  private utter({ value, lang }: Words, now: number): void {
    this.waiting.shift();
    const voice = this.voice(lang);
    if (voice) {
      this.busy = now + 2 * lengthOf(value);
      this.speak(value, { voice, lang: voice.lang, volume: this.volume });
    }
    this.wait();
  }

  private speak(text: string, manner: Partial<SpeechSynthesisUtterance>): void {
    if (!this.speech) return;
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), manner);
    utterance.onend = utterance.onerror = () => {
      // Another one may be on: after the silent one, or after one that was cancelled.
      if (!this.spoken.delete(utterance) || this.spoken.size > 0) return;
      this.busy = 0;
      this.wait();
    };
    this.spoken.add(utterance);
    this.speech.speak(utterance);
  }

  private voice(lang: string): SpeechSynthesisVoice | undefined {
    const local = this.speech?.getVoices().filter(({ localService }) => localService);
    const first = (subtags: number): SpeechSynthesisVoice | undefined =>
      local?.find((each) => start(each.lang, subtags) === start(lang, subtags));
    return first(3) ?? first(1);
  }
}
