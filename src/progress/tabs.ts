import type { Progress } from '../model/progress/entry.js';

/** What one who keeps progress tells the others, in other tabs and on the same page. */
export interface Told {
  readonly pack: string;
  readonly entries: Progress;
}

/** What is heard of others. */
export interface Ears {
  /** Entries by message: what a message says may be anything. */
  told(message: Partial<Told> | null): void;
  /** Somebody wrote into the storage; `key` is null where they emptied it. */
  stored(key: string | null, value: string | null): void;
  /** The page was away, without hearing of anything. */
  back(): void;
}

const name = 'exercise-elements/1/progress';

/** The way between all who keep progress in one browser. Browsers tell of their storage in other tabs only. */
export class Tabs {
  private channel: BroadcastChannel | undefined;
  open = false;

  constructor(
    private readonly ears: Ears,
    private readonly storage: () => Storage,
  ) {}

  listen(): void {
    if (this.open) return;
    this.open = true;
    this.channel = newChannel();
    if (this.channel) this.channel.onmessage = ({ data }: MessageEvent<Partial<Told> | null>) => this.ears.told(data);
    addEventListener('storage', this.hear);
    addEventListener('pageshow', this.back);
  }

  close(): void {
    this.open = false;
    this.channel?.close();
    this.channel = undefined;
    removeEventListener('storage', this.hear);
    removeEventListener('pageshow', this.back);
  }

  tell(told: Told): void {
    const channel = this.channel ?? newChannel();
    try {
      channel?.postMessage(told);
    } catch {
      // The storage tells other tabs as well.
    }
    if (channel !== this.channel) channel?.close();
  }

  private readonly hear = ({ key, newValue, storageArea }: StorageEvent): void => {
    if (storageArea === null || this.isOurs(storageArea)) this.ears.stored(key, newValue);
  };

  private readonly back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.ears.back();
  };

  private isOurs(area: Storage): boolean {
    try {
      return area === this.storage();
    } catch {
      return false;
    }
  }
}

/** Frames without an origin may have none. */
function newChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
