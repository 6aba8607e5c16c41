import { articleOf } from './article.js';
import { frameOf, packIn } from './frame.js';
import { jsonLdOf } from './json-ld.js';
import { join, script } from './markup.js';
import type { HtmlOptions, PlainOptions, RenderOptions } from './options.js';
import { pick } from './pick.js';
import { inElement, tagFor } from './wrap.js';
import { writeHtml } from './write-html.js';
import { writeText } from './write-text.js';

export const levelOf = ({ headingLevel = 2 }: RenderOptions): number =>
  Math.min(5, Math.max(2, Math.trunc(headingLevel) || 2));

/**
 * An item of a pack as static HTML: an article that reads well without scripts and without a style sheet. No blank lines
 * and no styles are in it, so that it survives in Markdown and under any policy; every text is escaped, and only addresses
 * that a pack may hold are in it.
 *
 * @param pack JSON text, a pack, one exercise, or a list of them: what `parsePack` takes. An object is read once, as it is
 *   the first time.
 * @param ref `squat`, `map:hips`, `session:tuesday`, `program:thirty`; without a kind the first that has the id, in this
 *   order, and the first of all where it is empty.
 * @returns HTML to put into the body of a page
 * @throws {RangeError} where the pack has no such item; the message says which one may have been meant
 */
export function renderHtml(pack: unknown, ref = '', options: HtmlOptions = {}): string {
  const read = packIn(pack, options.onIssue);
  const picked = pick(read, ref);
  const frame = frameOf(read, options);
  const level = levelOf(options);
  const article = writeHtml(articleOf(picked, frame), { level, videos: true });
  const tag = options.wrap === 'element' ? tagFor(picked, frame, options, level) : undefined;
  const body = tag ? inElement(tag, article, frame, options) : article;
  if (!options.jsonLd) return body.toString();
  const more = options.jsonLd === true ? {} : options.jsonLd;
  return join([body, script('application/ld+json', jsonLdOf(picked, read, { ...options, ...more }))], '\n').toString();
}

/**
 * The same article for what shows no page: plain text for e-mail, or the least of HTML for feeds. Give it `base`, the
 * address of the page in full, because a feed has none of its own.
 *
 * @returns plain text with a line end at its end; or, with `format: 'html'`, HTML without classes, ids, scripts, styles,
 *   videos and tags of this project
 * @throws {RangeError} where the pack has no such item
 */
export function renderPlain(pack: unknown, ref = '', options: PlainOptions = {}): string {
  const read = packIn(pack, options.onIssue);
  const article = articleOf(pick(read, ref), frameOf(read, options));
  if (options.format !== 'html') return writeText(article);
  return writeHtml(article, { level: levelOf(options), videos: false }).toString();
}
