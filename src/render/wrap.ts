import { isAllowedUrl } from '../pack/url.js';
import type { Frame } from './frame.js';
import { script, wrapper, type Attributes, type Markup, type WrapperName } from './markup.js';
import type { HtmlOptions } from './options.js';
import type { Kind, Picked } from './pick.js';

const tags: Readonly<Record<Kind, readonly [tag: WrapperName, attribute: string]>> = {
  exercise: ['exercise-card', 'exercise'],
  map: ['progression-map', 'map'],
  session: ['session-timer', 'session'],
  program: ['program-calendar', 'program'],
};

/** The tag that shows an item, with its attributes. */
export interface Tag {
  readonly name: WrapperName;
  readonly attributes: Attributes;
}

/**
 * It speaks the language that its fallback is in, so that nothing is said in another one when it comes; and names its
 * item by the address of the pack, or by itself where the pack is within.
 */
export function tagFor({ kind, item }: Picked, frame: Frame, options: HtmlOptions, level: number): Tag {
  const [name, attribute] = tags[kind];
  const src = sourceOf(options);
  return {
    name,
    attributes: {
      ...(src === undefined ? { [attribute]: item.id } : { src: `${src}#${encodeURIComponent(item.id)}` }),
      'heading-level': level,
      units: options.units,
      ...harmless(options.attributes),
      lang: frame.locale,
      dir: frame.dir === 'rtl' && frame.dir,
    },
  };
}

/** The tag with what is rendered in it; the pack stands before that as JSON where no address is known. */
export function inElement({ name, attributes }: Tag, rendered: Markup, frame: Frame, options: HtmlOptions): Markup {
  return sourceOf(options) === undefined
    ? wrapper(name, attributes, script('application/json', frame.pack), '\n', rendered)
    : wrapper(name, attributes, rendered);
}

const sourceOf = ({ src }: HtmlOptions): string | undefined =>
  src !== undefined && isAllowedUrl(src, 'link') ? src.replace(/#.*$/su, '') : undefined;

/** Attributes by names that only our elements know. */
const harmless = (given: HtmlOptions['attributes'] = {}): Attributes =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => /^[a-z][a-z-]*$/u.test(name) && !/^(?:on|style$|is$|src$)/u.test(name)),
  );
