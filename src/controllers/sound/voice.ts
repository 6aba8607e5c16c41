/** What a voice needs of a browser. */
export interface Speech {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  /** Milliseconds, as the times of the beeps count them. */
  readonly now: () => number;
}

const browser = (): Speech | undefined =>
  'speechSynthesis' in globalThis
    ? {
        synthesis: speechSynthesis,
        utter: (text) => new SpeechSynthesisUtterance(text),
        now: () => performance.now(),
      }
    : undefined;

/** Milliseconds that words need before the next beep, and that a beep needs before words. */
const [room, tail] = [1200, 300];

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
   */
  constructor(
    private readonly lang: string,
    public volume = 1,
    private readonly speech = browser(),
  ) {}

  /** What this browser lacks. Some know their voices only a moment after a page has asked for them. */
  get missing(): 'speech' | 'voice' | undefined {
    if (!this.speech) return 'speech';
    return this.voice() ? undefined : 'voice';
  }

  /** To be called in a gesture of the reader: phones let nobody speak before. */
  prime(): void {
    if (this.speech) this.speak(this.speech, ' ', { volume: 0 });
  }

  /** Says something as soon as no beep is in its way. */
  say(text: string): void {
    if (!this.speech) return;
    this.waiting.push(text);
    this.wait();
  }

  /** Tells when beeps will be heard: milliseconds, in order. */
  keepClear(beeps: readonly number[]): void {
    this.beeps = beeps;
    if (this.waiting.length > 0) this.wait();
  }

  /** Stops at once and forgets what is waiting: the session stands, or is somewhere else. */
  cancel(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.spoken.clear();
    this.speech?.synthesis.cancel();
  }

  private wait(): void {
    if (!this.speech) return;
    clearTimeout(this.timer);
    const now = this.speech.now();
    const quiet = quietAt(now, this.beeps);
    if (quiet > now) this.timer = setTimeout(() => this.wait(), quiet - now);
    else for (const text of this.waiting.splice(0)) this.utter(this.speech, text);
  }

  private utter(speech: Speech, text: string): void {
    const voice = this.voice();
    if (voice) this.speak(speech, text, { voice, lang: voice.lang, volume: this.volume });
  }

  private speak(speech: Speech, text: string, manner: Partial<SpeechSynthesisUtterance>): void {
    const utterance = Object.assign(speech.utter(text), manner);
    utterance.onend = utterance.onerror = () => void this.spoken.delete(utterance);
    this.spoken.add(utterance);
    speech.synthesis.speak(utterance);
  }

  private voice(): SpeechSynthesisVoice | undefined {
    const local = this.speech?.synthesis.getVoices().filter(({ localService }) => localService);
    const first = (subtags: number): SpeechSynthesisVoice | undefined =>
      local?.find(({ lang }) => start(lang, subtags) === start(this.lang, subtags));
    return first(3) ?? first(1);
  }
}
