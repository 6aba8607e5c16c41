import { languageOf, localize, type Localized } from '../i18n/locale.js';
import type { CommonMessages } from '../i18n/common/en.js';
import type { Messages } from '../i18n/en.js';
import type { Pack, Text } from '../pack/types.js';
import type { Units } from '../i18n/dose.js';

/** What a view needs to put an exercise in the reader's words; those of a card where it does not say. */
export interface Context<W extends CommonMessages = Messages> {
  readonly pack: Pack;
  /** Address against which relative addresses are resolved. */
  readonly base: string;
  readonly locale: string;
  readonly messages: W;
  readonly units: Units | undefined;
}

/** A text of the pack in the reader's language. */
export const say = (context: Context<CommonMessages>, text: Text): Localized =>
  localize(text, context.locale, context.pack);

interface ListForm {
  /** Whether the items stand in the middle of a sentence. */
  readonly inline?: boolean;
  /** "a, b and c", or "a, b or c". */
  readonly type?: 'conjunction' | 'disjunction';
}

/** A list in the middle of a sentence. */
export const inline: ListForm = { inline: true };
/** A list in the middle of a sentence, of which any one will do. */
export const either: ListForm = { inline: true, type: 'disjunction' };

/** Texts of the pack as one list in their own language: "a, b and c". Undefined where there is none. */
export function sayList(
  context: Context<CommonMessages>,
  texts: readonly Text[] = [],
  { inline = false, type = 'conjunction' }: ListForm = {},
): Localized | undefined {
  const said = texts.map((text) => say(context, text));
  const [first] = said;
  if (!first) return undefined;
  const values = said.map(({ value }) => (inline ? context.messages.inline(value) : value));
  return { ...first, value: join(values, dialectOf(first.lang, context.locale), type) };
}

/** The reader's own variant of a language where that is the language: a British list has no serial comma. */
const dialectOf = (lang: string, locale: string): string => (languageOf(lang) === languageOf(locale) ? locale : lang);

const formats = new Map<string, Intl.ListFormat>();

function join(items: readonly string[], lang: string, type: 'conjunction' | 'disjunction'): string {
  const key = `${lang} ${type}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.ListFormat(lang, { type });
    formats.set(key, format);
  }
  return format.format(items);
}

/** A slug without a name of its own, made readable: "gluteus-medius" → "gluteus medius". */
export const readable = (slug: string): string => slug.replaceAll('-', ' ');

/** An address of the pack in full; undefined where a browser cannot make one of it. */
export function resolve(context: Context<CommonMessages>, address: string | undefined): string | undefined {
  return address && URL.canParse(address, context.base) ? new URL(address, context.base).href : undefined;
}
