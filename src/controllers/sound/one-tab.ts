type Locks = Pick<LockManager, 'request'>;

/** Where a page may not ask for locks, every tab is heard, as if there were only one. */
const pageLocks = (): Locks | undefined => ('locks' in navigator ? navigator.locks : undefined);

/**
 * Of all tabs that show the same session one is heard: that in which the reader last pressed something. When it is
 * closed, or its session stands, the one before is heard again.
 */
export class OneTab {
  /** Whether another tab is heard. */
  elsewhere = false;
  /** Ends the hold of the lock, or the wait for it. */
  private end: (() => void) | undefined = undefined;

  /**
   * @param name Name of the session, the same in all tabs.
   * @param changed Told when another tab takes the sound, or gives it back.
   */
  constructor(
    private readonly name: string,
    private readonly changed: () => void,
    private readonly locks = pageLocks(),
  ) {}

  /** The reader has pressed something here. */
  take(): void {
    if (!this.locks || (this.end && !this.elsewhere)) return;
    this.give();
    void this.ask(true);
  }

  /** The session goes on, and nobody has pressed anything here: this tab is heard once no other one is. */
  join(): void {
    if (!this.locks || this.end) return;
    this.elsewhere = true;
    void this.ask(false);
  }

  /** Nothing is to be heard from here any more. */
  give(): void {
    this.end?.();
    this.end = undefined;
    this.elsewhere = false;
  }

  private async ask(steal: boolean): Promise<void> {
    const waiting = new AbortController();
    let release = (): void => waiting.abort();
    const mine = (): void => release();
    this.end = mine;
    try {
      await this.locks?.request(this.name, steal ? { steal } : { signal: waiting.signal }, () => {
        if (this.end !== mine) return;
        this.tell(false);
        return new Promise<void>((resolve) => (release = resolve));
      });
    } catch (error) {
      if (this.end !== mine) return;
      // Another tab has taken it; all else that can go wrong is a page that may have no locks.
      const taken = (error as DOMException).name === 'AbortError';
      this.tell(taken);
      if (taken) void this.ask(false);
    }
  }

  private tell(elsewhere: boolean): void {
    if (elsewhere === this.elsewhere) return;
    this.elsewhere = elsewhere;
    this.changed();
  }
}
