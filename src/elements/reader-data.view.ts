import type { DataMessages } from '../i18n/data/en.js';
import type { ImportPreview, PackChange } from '../model/progress/compare.js';

/** What a file would change, in words. */
export interface PreviewView {
  /** Pack by pack: `12 new entries`, `3 already here`. */
  readonly packs: readonly { readonly name: string; readonly changes: readonly string[] }[];
  /** Whether anything would be another than before. */
  readonly brings: boolean;
}

const told = ['added', 'newer', 'known', 'lost', 'unknown', 'refused'] as const;

/** @param nameOf What a reader calls a pack by the name under which it is kept. */
export const previewView = (
  { packs }: ImportPreview,
  { changes }: DataMessages,
  nameOf: (pack: string) => string,
): PreviewView => ({
  packs: packs.map((pack) => ({
    name: nameOf(pack.pack),
    changes: told.flatMap((each) => (pack[each] > 0 ? [changes[each](pack[each])] : [])),
  })),
  brings: packs.some(isChange),
});

const isChange = ({ added, newer }: PackChange): boolean => added + newer > 0;
