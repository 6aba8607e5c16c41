import type { Units } from '../i18n/dose.js';
import type { Issue } from '../pack/issues.js';

/** What all renderers can be told. */
export interface RenderOptions {
  /** BCP 47 tag of the reader's language; without it that of the pack. English words where we have none in it. */
  readonly locale?: string;
  /** Units to show quantities in; without it they stand as the coach wrote them. */
  readonly units?: Units;
  /** Level of the heading, 2 to 5; without it 2. Sections stand one below. */
  readonly headingLevel?: number;
  /** Address of the pack, as a page would write it in `src`: what is relative in the pack begins there. */
  readonly src?: string;
  /** Address of the page, in full: every address is then written in full as well. */
  readonly base?: string;
  /**
   * Where another item has its page, by its ref: `(ref) => '/' + ref.replace(':', '/')` makes `exercise:squat` a link
   * to /exercise/squat. Without it, or where it gives nothing, names are words and no links.
   */
  readonly link?: (ref: string) => string | undefined;
  /** Is told what is wrong with the pack, and what search engines miss. */
  readonly onIssue?: (issue: Issue) => void;
}

/** What `renderHtml` can be told. */
export interface HtmlOptions extends RenderOptions {
  /**
   * What stands around it: `article` (the default), or `element`, the tag that upgrades it in place. Without `src` the
   * pack then comes along as JSON within the tag.
   */
  readonly wrap?: 'article' | 'element';
  /**
   * More attributes of the element, as its documentation names them: `{ compact: '' }`, `{ view: 'list' }`. Those that a
   * browser would run are left out.
   */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether JSON-LD for machines comes with it; with `url`, see `JsonLdOptions`. */
  readonly jsonLd?: boolean | JsonLdOptions;
}

/** What `renderPlain` can be told. */
export interface PlainOptions extends RenderOptions {
  /** `text` (the default) for e-mail; `html` for feeds: no class, id, script, style, video, or tag of this project. */
  readonly format?: 'text' | 'html';
}

/** What `jsonLd` can be told. */
export interface JsonLdOptions extends RenderOptions {
  /** Address of the page that shows the item. */
  readonly url?: string;
  /** When the videos on it were published first, in ISO 8601. Google shows no video without; a pack does not know it. */
  readonly uploadDate?: string;
}
