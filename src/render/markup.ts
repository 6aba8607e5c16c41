/** The elements that a rendered text may be made of, besides the wrapper. */
export type TagName =
  | ('article' | 'footer' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'ul' | 'ol' | 'li')
  | ('strong' | 'em' | 'small' | 'span' | 'a' | 'figure' | 'figcaption' | 'img' | 'video' | 'track');

/** Attributes by name; one that is undefined or false is left out, and true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Text that is HTML already. Only `element`, `script` and `join` make it, so that nothing of a pack can pass for it:
 * whatever else stands in a page has been escaped.
 */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  /** @internal */
  static of(html: string): Markup {
    return new Markup(html);
  }

  get isEmpty(): boolean {
    return this.#html === '';
  }

  toString(): string {
    return this.#html;
  }
}

export type Content = Markup | string | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What neither HTML nor the XML of a feed can hold: control characters, and halves of characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as it stands in HTML and in XML, between tags and in attributes in double quotes. */
export const escape = (text: string): string =>
  text.replace(unfit, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const write = (content: Content): string => {
  if (typeof content === 'string') return escape(content);
  return content instanceof Markup ? content.toString() : content.map(write).join('');
};

const attributesIn = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
    })
    .join('');

const empty: ReadonlySet<string> = new Set(['img', 'track']);

/** An element; what stands in it is escaped unless it is markup already. */
export const element = (name: TagName, attributes: Attributes, ...content: readonly Content[]): Markup =>
  Markup.of(`<${name}${attributesIn(attributes)}>${empty.has(name) ? '' : `${write(content)}</${name}>`}`);

/** The tags of this project that a rendered text can stand in. */
export type WrapperName = 'exercise-card' | 'progression-map' | 'session-timer' | 'program-calendar';

export const wrapper = (name: WrapperName, attributes: Attributes, ...content: readonly Content[]): Markup =>
  Markup.of(`<${name}${attributesIn(attributes)}>\n${write(content)}\n</${name}>`);

/** JSON that no sign in it can end: hosts and parsers look for `<`, `>` and `&`, and scripts for two line ends. */
export const jsonIn = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Data in a page, which no browser runs. */
export const script = (type: 'application/json' | 'application/ld+json', value: unknown): Markup =>
  Markup.of(`<script type="${type}">${jsonIn(value)}</script>`);

export const lineBreak: Markup = Markup.of('<br>');

/** Several with something between them; where nothing stands there is nothing between. */
export const join = (parts: readonly Content[], between: Content): Markup =>
  Markup.of(parts.map(write).filter(Boolean).join(write(between)));
