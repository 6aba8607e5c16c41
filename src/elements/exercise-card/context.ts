import { localize, type Localized } from '../../i18n/locale.js';
import type { Messages } from '../../i18n/en.js';
import type { Pack, Text } from '../../pack/types.js';
import type { Units } from '../../i18n/dose.js';

/** What a view needs to put an exercise in the reader's words. */
export interface Context {
  readonly pack: Pack;
  /** Address against which relative addresses are resolved. */
  readonly base: string;
  readonly locale: string;
  readonly messages: Messages;
  readonly units: Units | undefined;
}

/** A text of the pack in the reader's language. */
export const say = (context: Context, text: Text): Localized => localize(text, context.locale, context.pack);

/** Texts of the pack as one list in their own language: "a, b and c". Undefined where there is none. */
export function sayList(context: Context, texts: readonly Text[] = [], inline = false): Localized | undefined {
  const said = texts.map((text) => say(context, text));
  const [first] = said;
  if (!first) return undefined;
  const values = said.map(({ value }) => (inline ? context.messages.inline(value) : value));
  return { ...first, value: join(values, first.lang) };
}

const formats = new Map<string, Intl.ListFormat>();

function join(items: readonly string[], lang: string): string {
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.ListFormat(lang, { type: 'conjunction' });
    formats.set(lang, format);
  }
  return format.format(items);
}

/** A slug without a name of its own, made readable: "gluteus-medius" → "gluteus medius". */
export const readable = (slug: string): string => slug.replaceAll('-', ' ');

/** An address of the pack in full; undefined where a browser cannot make one of it. */
export function resolve(context: Context, address: string | undefined): string | undefined {
  return address && URL.canParse(address, context.base) ? new URL(address, context.base).href : undefined;
}
