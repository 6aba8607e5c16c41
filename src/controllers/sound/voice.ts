type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;

/** Milliseconds that words need before the next beep. */
const room = 1200;
/** Milliseconds that a beep needs before words. */
const tail = 300;

/**
 * The first time from now on at which words can be said without a beep in them.
 *
 * @param beeps Times of beeps in milliseconds, in order.
 */
export function quietAt(now: number, beeps: readonly number[]): number {
  let quiet = now;
  for (const beep of beeps) if (beep + tail > quiet && beep - room < quiet) quiet = beep + tail;
  return quiet;
}

/** The first subtags of a language tag. Some devices write `en_US`. */
const start = (tag: string, subtags: number): string => tag.toLowerCase().split(/[-_]/, subtags).join();

/** Says words between the beeps, in a voice that is on the device: one from the network comes when it comes. */
export class Voice {
  private waiting: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private beeps: readonly number[] = [];
  /** Browsers drop utterances that nobody holds in the middle of a word. */
  private readonly spoken = new Set<SpeechSynthesisUtterance>();

  /**
   * @param lang Language of the words, as in BCP 47.
   * @param volume From 0 to 1.
   * @param speech What the browser speaks with, if it does.
   */
  constructor(
    private readonly lang: string,
    public volume = 1,
    private readonly speech: Speech | undefined = globalThis.speechSynthesis,
  ) {}

  /** What this browser lacks. Some know their voices only a moment after a page has asked for them. */
  get missing(): 'speech' | 'voice' | undefined {
    if (!this.speech) return 'speech';
    return this.voice() ? undefined : 'voice';
  }

  /** To be called in a gesture of the reader: phones let nobody speak before. */
  prime(): void {
    this.speak(' ', { volume: 0 });
  }

  /** Says something as soon as no beep is in its way. */
  say(text: string): void {
    this.waiting.push(text);
    this.wait();
  }

  /** Tells when beeps will be heard from now on: milliseconds as `performance.now()` counts them, in order. */
  keepClear(beeps: readonly number[]): void {
    const now = performance.now();
    // What is heard just now is not to come any more, and still in the way.
    this.beeps = [...this.beeps.filter((beep) => beep <= now && beep + tail > now), ...beeps];
    this.wait();
  }

  /** Stops at once and forgets what is waiting: the session stands, is somewhere else, or has ended. */
  cancel(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.spoken.clear();
    this.speech?.cancel();
  }

  private wait(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    const quiet = quietAt(now, this.beeps);
    if (quiet <= now) for (const text of this.waiting.splice(0)) this.utter(text);
    else if (this.waiting[0]) this.timer = setTimeout(() => this.wait(), quiet - now);
  }

  private utter(text: string): void {
    const voice = this.voice();
    if (voice) this.speak(text, { voice, lang: voice.lang, volume: this.volume });
  }

  private speak(text: string, manner: Partial<SpeechSynthesisUtterance>): void {
    if (!this.speech) return;
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), manner);
    utterance.onend = utterance.onerror = () => void this.spoken.delete(utterance);
    this.spoken.add(utterance);
    this.speech.speak(utterance);
  }

  private voice(): SpeechSynthesisVoice | undefined {
    const local = this.speech?.getVoices().filter(({ localService }) => localService);
    const first = (subtags: number): SpeechSynthesisVoice | undefined =>
      local?.find(({ lang }) => start(lang, subtags) === start(this.lang, subtags));
    return first(3) ?? first(1);
  }
}
