import type { ProgressStore } from './store.js';

interface Shared {
  /** What the page has set. */
  store: ProgressStore | undefined;
  readonly waiting: Set<() => void>;
}

/** Shared by every copy of this script on the page: where one is told to keep something, all do. */
const key = Symbol.for('exercise-elements.store.1');

/** The store that the page has set for all its elements, and who waits for another one. */
export const shared = (): Shared =>
  ((globalThis as unknown as Record<symbol, Shared | undefined>)[key] ??= { store: undefined, waiting: new Set() });

/** Whether the page keeps it elsewhere than where it is kept if nobody says anything: in this browser. */
export const isPageStore = (): boolean => shared().store !== undefined;
