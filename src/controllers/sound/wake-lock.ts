/** What a wake lock needs of a page. */
export interface Screen {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

const page = (): Screen => ({
  wakeLock: 'wakeLock' in navigator ? navigator.wakeLock : undefined,
  document,
});

/**
 * Keeps the screen awake while that is wanted. A browser takes the lock back when the page is hidden: it is asked for
 * again when the page is seen.
 */
export class ScreenAwake {
  private wanted = false;
  private pending = false;
  private lock: WakeLockSentinel | undefined;
  private readonly listening = new AbortController();
  /** Whether a browser that was asked while the page was seen has refused: in power saving, or inside a frame. */
  refused = false;

  constructor(private readonly screen: Screen = page()) {
    const { signal } = this.listening;
    screen.document.addEventListener('visibilitychange', () => void this.ask(), { signal });
  }

  /** Whether this browser cannot do it at all. */
  get missing(): boolean {
    return !this.screen.wakeLock;
  }

  get held(): boolean {
    return this.lock?.released === false;
  }

  /** From now on the screen stays on, as far as the browser lets it. */
  hold(): void {
    this.wanted = true;
    void this.ask();
  }

  /** The screen may go dark: the session stands, or is over. */
  release(): void {
    this.wanted = false;
    void this.lock?.release().catch(() => undefined);
    this.lock = undefined;
  }

  close(): void {
    this.release();
    this.listening.abort();
  }

  private get askable(): boolean {
    return this.wanted && !this.pending && !this.held && this.screen.document.visibilityState === 'visible';
  }

  private async ask(): Promise<void> {
    if (!this.screen.wakeLock || !this.askable) return;
    this.pending = true;
    try {
      this.lock = await this.screen.wakeLock.request('screen');
      this.refused = false;
    } catch {
      // A page that was hidden meanwhile is asked for again when it is seen.
      this.refused = this.screen.document.visibilityState === 'visible';
    }
    this.pending = false;
    if (!this.wanted) this.release();
  }
}
