import { directionOf, localize, type Localized } from '../../i18n/locale.js';
import { siteMessages } from '../../i18n/site/messages.js';
import type { SiteMessages } from '../../i18n/site/en.js';
import type { Pack, Text } from '../../pack/types.js';
import { itemsOf, type Item } from './items.js';
import { withAddresses } from './part.js';

/** What all pages of a folder have in common. */
export interface Site {
  /** The pack, its relative addresses as pages one folder down write them. */
  readonly pack: Pack;
  readonly items: readonly Item[];
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: SiteMessages;
  readonly title: Localized;
  /** Undefined where the pack does not say. */
  readonly description: Localized | undefined;
  readonly author: string;
  /** Where the folder will be, in full and with a slash at its end; undefined where nobody said. */
  readonly base: string | undefined;
  /** What a text of the pack says in the language of the site. */
  readonly say: (text: Text) => Localized;
  /** An address in full; undefined where nobody said where the folder will be. */
  readonly full: (path: string) => string | undefined;
}

export interface SiteOptions {
  readonly base?: string | undefined;
  readonly locale?: string | undefined;
  /** Stands for the name of a pack that has none. */
  readonly name: string;
}

/** What lies in the folder of a site, one folder up from every page of an item. */
export const up = '../';

export function siteOf(given: Pack, { base, locale = given.lang ?? 'en', name }: SiteOptions): Site {
  // What a reader did is kept under the id: pages that carry their data have no other name that they share.
  const pack: Pack = { ...withAddresses(given, (address) => up + address), id: given.id ?? base ?? name };
  const words = siteMessages(locale);
  const say = (text: Text): Localized => localize(text, locale, pack);
  return {
    pack,
    items: itemsOf(pack, locale),
    locale,
    dir: directionOf(locale),
    words,
    title: say(pack.title ?? name),
    description: pack.description === undefined ? undefined : say(pack.description),
    author: pack.author === undefined ? '' : say(pack.author.name).value,
    base,
    say,
    full: (path) => (base === undefined ? undefined : new URL(path, base).href),
  };
}

/** The files of an item, from the folder of the site. */
export const filesOf = ({ path }: Item) => ({
  page: `${path}.html`,
  frame: `${path}.embed.html`,
  oembed: `${path}.oembed.json`,
  picture: `${path}.png`,
});
