import { isAllowedUrl } from '../pack/url.js';
import type { Frame } from './frame.js';
import { script, wrapper, type Markup, type WrapperName } from './markup.js';
import type { HtmlOptions } from './options.js';
import type { Kind, Picked } from './pick.js';

const tags: Readonly<Record<Kind, readonly [tag: WrapperName, attribute: string]>> = {
  exercise: ['exercise-card', 'exercise'],
  map: ['progression-map', 'map'],
  session: ['session-timer', 'session'],
  program: ['program-calendar', 'program'],
};

/**
 * The tag that shows this item, with what is rendered as its fallback. It speaks the language that the fallback is in, so
 * that nothing is said in another one when it comes.
 */
export function inElement(
  { kind, item }: Picked,
  rendered: Markup,
  frame: Frame,
  { src: given, units, headingLevel }: HtmlOptions,
): Markup {
  const src = given !== undefined && isAllowedUrl(given, 'link') ? given.replace(/#.*$/su, '') : undefined;
  const [tag, attribute] = tags[kind];
  const attributes = {
    ...(src === undefined ? { [attribute]: item.id } : { src: `${src}#${encodeURIComponent(item.id)}` }),
    units,
    'heading-level': headingLevel,
    lang: frame.locale,
    dir: frame.dir === 'rtl' && frame.dir,
  };
  return src === undefined
    ? wrapper(tag, attributes, script('application/json', frame.pack), '\n', rendered)
    : wrapper(tag, attributes, rendered);
}
