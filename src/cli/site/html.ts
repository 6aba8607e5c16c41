import { languageOf, type Localized } from '../../i18n/locale.js';
import { escape } from '../../render/markup.js';

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Content = Html | string | number | undefined | readonly Content[];

const write = (content: Content): string => {
  if (content === undefined) return '';
  if (content instanceof Html) return content.text;
  return typeof content === 'object' ? content.map(write).join('') : escape(String(content));
};

/** A piece of a page; whatever is put into it is escaped, unless it is such a piece itself. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(strings.map((text, index) => text + write(values[index])).join(''));

/** A text of a pack, marked where it is in another language than the page. */
export const spoken = ({ value, lang, dir }: Localized, locale: string): Html =>
  languageOf(lang) === languageOf(locale)
    ? markup`${value}`
    : markup`<span lang="${lang}" dir="${dir}">${value}</span>`;

/** A whole page without what templates indent: nothing on our pages keeps the spaces at the beginning of a line. */
export const flush = ({ text }: Html): string => `${text.replace(/^[ \n]+/gmu, '')}\n`;
