import type { ProgressStore } from '../progress/store.js';
import { packKey } from './pack-key.js';
import type { Source } from './pack-source.js';
import { isPageStore } from '../progress/page-store.js';
import { current, shelfKey } from '../progress/shelf-key.js';

/**
 * Whether something may be known of a reader of a pack as soon as all is here that reads it: an element shows nothing
 * before then that would be another thing a moment later. Of a storage that throws nothing is known.
 *
 * @param own The store that a page gave to this element.
 */
export function mayKnow(source: Pick<Source, 'pack' | 'base'>, own: ProgressStore | undefined): boolean {
  if (own || isPageStore()) return true;
  try {
    return localStorage.getItem(shelfKey(packKey(source), current)) !== null;
  } catch {
    return false;
  }
}
