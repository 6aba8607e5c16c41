import type { Context } from '../elements/context.js';
import type { CommonMessages } from '../i18n/common/en.js';
import { directionOf } from '../i18n/locale.js';
import type { Issue } from '../pack/issues.js';
import { parsePack } from '../pack/parse.js';
import type { Pack } from '../pack/types.js';
import { isAllowedUrl } from '../pack/url.js';
import { addressesFor } from './addresses.js';
import type { RenderOptions } from './options.js';
import { refOf, type Kind } from './pick.js';
import { wordsFor, type AllWords } from './words.js';

/** What every part of a rendered text needs beside its item. */
export interface Frame {
  readonly pack: Pack;
  readonly locale: string;
  /** Language of the words that are not the pack's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: AllWords;
  /** What the views put things in words with. */
  readonly context: <W extends CommonMessages>(messages: W) => Context<W>;
  /** An address of the pack as the page writes it; undefined where nobody should follow it. */
  readonly address: (full: string | undefined) => string | undefined;
  /** Where another item has its page. */
  readonly pageOf: (kind: Kind, id: string) => string | undefined;
}

export function frameOf(pack: Pack, { locale, units, base, src, link }: RenderOptions): Frame {
  const tag = usable(locale) ?? usable(pack.lang) ?? 'en';
  const words = wordsFor(tag);
  const addresses = addressesFor(base, src);
  const { lang } = words.card;
  const address = (full: string | undefined): string | undefined =>
    full !== undefined && isAllowedUrl(full, 'picture') ? addresses.write(full) : undefined;
  return {
    pack,
    locale: tag,
    lang,
    dir: directionOf(lang),
    words,
    context: (messages) => ({ pack, base: addresses.base, locale: tag, messages, units }),
    address,
    pageOf: (kind, id) => {
      const given = link?.(refOf(kind, id));
      if (!given || !isAllowedUrl(given, 'link')) return undefined;
      return base !== undefined && URL.canParse(given, base) ? new URL(given, base).href : given;
    },
  };
}

/** The tag, where `Intl` can work with it. */
function usable(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

const kinds = ['exercises', 'maps', 'sessions', 'programs'] as const;

type Parsed = ReturnType<typeof parsePack>;

/** A site renders a thousand pages of one pack, and reads it once. */
const known = new WeakMap<object, Parsed>();

/**
 * The pack in whatever a caller has: JSON text, an object, an exercise, a list. An object is taken as it is the first time.
 * @param tell is told what is wrong with it
 * @throws {RangeError} where nothing is left of it
 */
export function packIn(input: unknown, tell?: (issue: Issue) => void): Pack {
  const owner = typeof input === 'object' && input !== null ? input : undefined;
  const parsed = (owner && known.get(owner)) ?? parsePack(input);
  if (owner) known.set(owner, parsed);
  const { pack, issues } = parsed;
  if (tell) issues.forEach(tell);
  const [issue] = issues;
  if (issue && kinds.every((kind) => !pack[kind]?.length)) throw new RangeError(issue.message);
  return pack;
}
