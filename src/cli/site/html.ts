import { escape, jsonIn } from '../../render/markup.js';

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

/** Data that a page carries, which no browser runs. */
export const data = (type: string, value: unknown): Html =>
  new Html(`<script type="${escape(type)}">${jsonIn(value)}</script>`);
