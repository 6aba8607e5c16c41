import { browserStore } from './browser.js';
import { shared } from './page-store.js';
import type { ProgressStore } from './store.js';

/** That of this browser, of which each copy has its own: they hear of each other as tabs do. */
let own: ProgressStore | undefined;

/** The store of all elements of this page that have none of their own: this browser, unless the page sets another one. */
export const progressStore = (): ProgressStore => shared().store ?? (own ??= browserStore());

/** Gives all elements of this page that have none of their own another store: that of a partner's site, say. */
export function setProgressStore(store: ProgressStore): void {
  const { waiting } = Object.assign(shared(), { store });
  // Who hears of it leaves the store before, and waits anew.
  for (const hear of [...waiting]) hear();
}

/** Hears of another store; the function that comes back stops it. */
export function onProgressStore(hear: () => void): () => void {
  const { waiting } = shared();
  waiting.add(hear);
  return () => waiting.delete(hear);
}
