import { MemoryStore } from '../../src/progress/memory.js';
import { setProgressStore } from '../../src/progress/current.js';

/** A storage that lasts as long as a page. */
class PageStorage implements Storage {
  [name: string]: unknown;

  get length(): number {
    return Object.keys(this).length;
  }

  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }

  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? (this[name] as string) : null;
  }

  setItem(name: string, value: string): void {
    this[name] = value;
  }

  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }

  clear(): void {
    for (const name of Object.keys(this)) this.removeItem(name);
  }
}

/** The databases of a browser that one page alone has. */
class PageDatabases {
  private readonly mine = `${crypto.randomUUID()}/`;
  private readonly all = indexedDB;

  open(name: string, version?: number): IDBOpenDBRequest {
    return this.all.open(this.mine + name, version);
  }

  async databases(): Promise<readonly IDBDatabaseInfo[]> {
    const own = (await this.all.databases()).filter(({ name = '' }) => name.startsWith(this.mine));
    return own.map(({ name = '', version = 1 }) => ({ name: name.slice(this.mine.length), version }));
  }
}

/** Gives this page a storage of its own: test files run side by side in one browser, and would read each other's. */
export function ownStorage(): void {
  Object.defineProperty(window, 'localStorage', { value: new PageStorage(), configurable: true });
  Object.defineProperty(window, 'indexedDB', { value: new PageDatabases(), configurable: true });
}

/** Before each test of this page nobody knows anything of its reader. */
export function ownReader(): void {
  beforeEach(() => setProgressStore(new MemoryStore()));
}
