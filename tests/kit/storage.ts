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

/** Gives this page a storage of its own: test files run side by side in one browser, and would read each other's. */
export function ownStorage(): void {
  Object.defineProperty(window, 'localStorage', { value: new PageStorage(), configurable: true });
}

/** Before each test of this page nobody knows anything of its reader. */
export function ownReader(): void {
  beforeEach(() => setProgressStore(new MemoryStore()));
}
