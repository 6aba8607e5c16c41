type Change = readonly [key: string, value: string];

/** What a browser keeps for all tabs of a site, and the order in which it was written. */
export class Disk {
  readonly kept = new Map<string, string>();
  readonly views: View[] = [];
}

/**
 * A storage as one tab sees it. Browsers that give each tab a process of its own keep a copy there: what a tab writes
 * reaches the disk later, and the other tabs later still; until then each sees its own. Nothing is asked for twice.
 */
export class View {
  private readonly copy: Map<string, string>;
  /** On the way to the disk. */
  private readonly out: Change[] = [];
  /** On the way from the disk; what this tab wrote itself tells that it has arrived. */
  private readonly coming: ((Change & { readonly own?: never }) | { readonly own: true })[] = [];

  /** How much of what it wrote has arrived without its hearing so. */
  private unconfirmed = 0;

  constructor(private readonly disk: Disk) {
    this.copy = new Map(disk.kept);
    disk.views.push(this);
  }

  get length(): number {
    return this.copy.size;
  }

  key(index: number): string | null {
    return [...this.copy.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.copy.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.copy.set(key, value);
    this.out.push([key, value]);
  }

  removeItem(): void {
    throw new Error('Nobody removes anything in this story.');
  }

  /** The next thing that this tab wrote arrives at the disk. */
  commit(): boolean {
    const next = this.out.shift();
    if (!next) return false;
    this.disk.kept.set(...next);
    for (const view of this.disk.views) view.coming.push(view === this ? { own: true } : next);
    this.unconfirmed += 1;
    return true;
  }

  /** The next thing that was written arrives at this tab. */
  deliver(): boolean {
    const next = this.coming.shift();
    if (!next) return false;
    if ('own' in next) {
      this.unconfirmed -= 1;
      return true;
    }
    const [key, newValue] = next as Change;
    // What it has written itself since goes before, until it hears that this has arrived.
    if (this.out.length === 0 && this.unconfirmed === 0) this.copy.set(key, newValue);
    const event = new StorageEvent('storage', { key, newValue });
    Object.defineProperty(event, 'storageArea', { value: this });
    dispatchEvent(event);
    return true;
  }

  /** The tab is gone, with all that was on its way. */
  close(): void {
    this.disk.views.splice(this.disk.views.indexOf(this), 1);
  }
}
