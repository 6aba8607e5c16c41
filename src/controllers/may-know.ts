import { isPageStore } from '../progress/page-store.js';
import { current, shelfKey } from '../progress/shelf-key.js';

/**
 * Whether something may be known of a reader of a pack as soon as all is here that reads it: an element shows nothing
 * before then that would be another thing a moment later. Of a storage that throws nothing is known.
 */
export function mayKnow(pack: string): boolean {
  if (isPageStore()) return true;
  try {
    return localStorage.getItem(shelfKey(pack, current)) !== null;
  } catch {
    return false;
  }
}
