import type { Source } from './pack-source.js';

/**
 * The name of a pack on all pages of a site, under which a reader's progress with it is kept: its id; where it has none,
 * its address, or that of the page it stands on, wherever on that page the reader is.
 */
export const packKey = ({ pack, base }: Pick<Source, 'pack' | 'base'>): string => pack.id ?? base.replace(/#.*/su, '');
