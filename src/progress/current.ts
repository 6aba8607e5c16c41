import { browserStore } from './browser.js';
import type { ProgressStore } from './store.js';

let current: ProgressStore | undefined;
let isSet = false;
const waiting = new Set<() => void>();

/** The store of all elements of this page that have none of their own: this browser, unless the page sets another one. */
export const progressStore = (): ProgressStore => (current ??= browserStore());

/** Gives all elements of this page that have none of their own another store: that of a partner's site, say. */
export function setProgressStore(store: ProgressStore): void {
  [current, isSet] = [store, true];
  // Who hears of it leaves the store before, and waits anew.
  for (const hear of [...waiting]) hear();
}

/** Whether the page keeps it elsewhere than where it is kept if nobody says anything: in this browser. */
export const isPageStore = (): boolean => isSet;

/** Hears of another store; the function that comes back stops it. */
export function onProgressStore(hear: () => void): () => void {
  waiting.add(hear);
  return () => waiting.delete(hear);
}
