import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../i18n/locale.js';

export type Content = TemplateResult | typeof nothing;

/** A text of the pack, marked with its language where that is not the interface's. */
export const textIn = (language: string, { value, lang, dir }: Localized): TemplateResult | string =>
  lang.split('-')[0] === language ? value : html`<span lang=${lang} dir=${dir}>${value}</span>`;

/** A template for a value, or nothing where there is none. */
export const some = <T>(value: T | undefined | '', template: (value: T) => Content): Content =>
  value === undefined || value === '' ? nothing : template(value);

/** A template for a list, or nothing where it is empty. */
export const any = <T>(items: readonly T[], template: (items: readonly T[]) => Content): Content =>
  items.length > 0 ? template(items) : nothing;

/** The level of a heading that a page asks for, as far as there is one: from 2 to `most`, and 3 where it is none. */
export const levelWithin = (wanted: number, most: number): number =>
  Math.min(most, Math.max(2, Math.trunc(wanted) || 3));

/** A heading of a level from 2 to 6. */
export function heading(level: number, content: unknown, part: 'name' | 'section-heading'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="heading" part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class="heading" part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class="heading" part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part=${part}>${content}</h5>`;
    default:
      return html`<h6 class="heading" part=${part}>${content}</h6>`;
  }
}
