import { make, wrap, type Carrier } from './carrier.js';
import { carriersByAttributes } from './links.js';

/**
 * Puts elements on a page wherever something stands for them, and leaves what stood there in them as their fallback.
 * What has its element already is left alone, so that it may be called again whenever something has come to the page.
 */
export async function embed(page: Document): Promise<void> {
  await parsed(page);
  for (const carrier of carriersByAttributes(page)) attempt(carrier);
}

/** A page that is still being parsed may not be through with what stands for an element. */
const parsed = (page: Document): Promise<unknown> =>
  page.readyState === 'loading'
    ? new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

/** What goes wrong with one, on a page that has broken what scripts rely on, is not the others' matter nor the page's. */
function attempt(carrier: Carrier): void {
  try {
    wrap(carrier.original, make(carrier.original.ownerDocument, carrier));
  } catch {
    // The reader has what the author wrote.
  }
}
