import { hosts, type Form, type Host } from './hosts.js';
import { asAddress, asAttribute, asFragment, asText, open } from './write.js';

export { hosts, type Form, type Host, type ScriptPlace } from './hosts.js';

/** What can be embedded, by its tag. */
export type ElementTag = 'exercise-card' | 'progression-map' | 'session-timer' | 'program-calendar';

/** The kind of an item, as it stands before its id in an address. */
const kinds: Readonly<Record<ElementTag, { readonly kind: string; readonly fence: string }>> = {
  'exercise-card': { kind: 'exercise', fence: 'exercise' },
  'progression-map': { kind: 'map', fence: 'progression' },
  'session-timer': { kind: 'session', fence: 'session' },
  'program-calendar': { kind: 'program', fence: 'program' },
};

export interface SnippetOptions {
  /** Address of the pack, whole and with `https:`: a relative one changes its meaning from page to page. */
  readonly src: string;
  /** Id of the item; without it, the first of its kind. */
  readonly id?: string | undefined;
  /** What readers have in its place before it is there, and without scripts: “Squat: 3 sets of 10”. */
  readonly fallback: string;
  /** Name of the item, for people who hear pages: title of a frame. The fallback without it. */
  readonly title?: string | undefined;
  /** Address of a page with the same item, for readers without scripts and for hosts that show addresses. */
  readonly page?: string | undefined;
  /** Address of a page that is made to stand in a frame; `page` without it. */
  readonly frame?: string | undefined;
  /** The pack itself, as JSON or in the text notation: it then stands in the post, and needs no address. */
  readonly text?: string | undefined;
  /** Attributes of the element, such as `{ compact: '', 'heading-level': '3' }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

export interface Snippet {
  /** The line, or lines, to paste. */
  readonly html: string;
  /** What to click there. */
  readonly where: string;
  /** Why it is this form. */
  readonly why: string;
  readonly form: Form;
}

/**
 * The line that survives a host. It has no blank lines, no `<`, `>`, `&` or `'` in attributes, no quotes but those of a
 * keyboard, and nothing that a template language would read.
 *
 * @param host name of one of `hosts`
 * @param element tag of what is to be shown
 * @throws RangeError where the host is not known or an address cannot be written so that every host keeps it.
 */
export function snippetFor(host: string, element: ElementTag, options: SnippetOptions): Snippet {
  const known = hosts.find(({ name }) => name === host);
  if (!known)
    throw new RangeError(`There is no host “${host}”: it is one of ${hosts.map(({ name }) => name).join(', ')}.`);
  const form = options.text !== undefined && known.script !== 'nowhere' ? 'fence' : known.form;
  return { html: writers[form](element, options, known), where: known.where, why: known.why, form };
}

type Writer = (element: ElementTag, options: SnippetOptions, host: Host) => string;

/** The address of an item, as `src` has it. */
const itemAt = ({ src, id }: SnippetOptions): string => asAddress(src) + (id ? `#${asFragment(id)}` : '');

/** The same with the kind before the id, so that the address alone says what it stands for. */
const kindAt = (element: ElementTag, { src, id = '' }: SnippetOptions): string =>
  `${asAddress(src)}#${kinds[element].kind}:${asFragment(id)}`;

const settingsOf = ({ settings = {} }: SnippetOptions, prefix = ''): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [prefix + name, asAttribute(value)]));

const writers: Readonly<Record<Form, Writer>> = {
  tag(element, options) {
    const { page, fallback } = options;
    const inside = page ? `${open('a', { href: asAddress(page) })}${asText(fallback)}</a>` : asText(fallback);
    return `${open(element, { src: itemAt(options), ...settingsOf(options) })}${inside}</${element}>`;
  },
  link(element, options, { keepsData }) {
    const { page, fallback } = options;
    const address =
      page && keepsData
        ? { href: asAddress(page), 'data-exercise-src': itemAt(options) }
        : { href: kindAt(element, options) };
    const settings = settingsOf(options, 'data-exercise-');
    return `${open('a', { 'data-exercise-embed': element, ...address, ...settings })}${asText(fallback)}</a>`;
  },
  markdown(element, options, { script }) {
    const { page, fallback } = options;
    const address = page && script === 'nowhere' ? asAddress(page) : kindAt(element, options);
    return `[${asText(fallback)}](${address})`;
  },
  fence(element, { text = '' }, { markdown }) {
    const { fence } = kinds[element];
    const whole = text.replaceAll(/\r\n?/gu, '\n').trim();
    if (markdown) return ['```' + fence, whole, '```'].join('\n');
    const lines = whole.replaceAll(/\n\s*\n/gu, '\n');
    return `<pre><code class="language-${fence}">${lines.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
  },
  frame(_element, { frame, page, src, title, fallback }) {
    const allow = 'fullscreen; autoplay; screen-wake-lock';
    const attributes = { src: asAddress(frame ?? page ?? src), title: asAttribute(title ?? fallback), width: '100%' };
    return `${open('iframe', { ...attributes, height: '480', loading: 'lazy', allow })}</iframe>`;
  },
  address: (_element, { page, src }) => asAddress(page ?? src),
};

/** Where the script of a site is, and what a browser can hold it to. */
export interface ScriptOptions {
  readonly src: string;
  /** `sha384-…` of the file, which is in `integrity.json` beside it. It covers this file, not what it loads later. */
  readonly integrity?: string | undefined;
}

/** The line that loads the elements, once a page or in the theme. */
export function scriptFor({ src, integrity }: ScriptOptions): string {
  const check = integrity === undefined ? {} : { integrity: asAttribute(integrity), crossorigin: 'anonymous' };
  return `${open('script', { type: 'module', src: asAddress(src), ...check })}</script>`;
}
