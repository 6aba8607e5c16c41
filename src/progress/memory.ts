import { KnownStore } from './known-store.js';
import type { StoreTrouble } from './store.js';

/**
 * Progress that lasts as long as its page: for previews, tests and servers, and to build a store of one's own on, by
 * what `set` is given and with `super.set` for what comes from elsewhere.
 */
export class MemoryStore extends KnownStore {
  readonly trouble: StoreTrouble | undefined;
}
