import { at } from '../../pack/finding.js';
import type { Media } from '../../pack/types.js';
import { isAllowedUrl } from '../../pack/url.js';
import { quote, type Notes } from './notes.js';
import { texts, type Fields } from './read.js';

// A scheme, or an address from the root: it says where it is without our base.
const absolute = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/;

/** The pictures of a record; their text alternative is the name and the place in the row, as the source has none. */
export function readImages(
  record: Fields,
  name: string,
  path: string,
  notes: Notes,
  imageBase: string,
): readonly Media[] | undefined {
  const base = imageBase === '' || imageBase.endsWith('/') ? imageBase : `${imageBase}/`;
  const found = texts(record, 'images', path, notes);
  const media: Media[] = [];
  found.forEach((text, index) => {
    if (text === '') return;
    const file = text.trim();
    const src = absolute.test(file) ? file : base + file;
    const alt = found.length > 1 ? `${name}, position ${index + 1} of ${found.length}` : name;
    if (isAllowedUrl(src, 'media')) media.push({ kind: 'image', src, alt });
    else noteUrl(src, `${at(path, 'images')}/${index}`, notes);
  });
  return media.length > 0 ? media : undefined;
}

function noteUrl(src: string, path: string, notes: Notes): void {
  const message = `${quote(src)} may not be loaded, so it was left out. Use an https or a relative address.`;
  notes.error('url', path, message);
}
