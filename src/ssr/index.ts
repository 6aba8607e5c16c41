import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, TemplateResult } from 'lit';
import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { ProgramCalendar } from '../elements/program-calendar/program-calendar.js';
import { ProgressionMap } from '../elements/progression-map/progression-map.js';
import { SessionTimer } from '../elements/session-timer/session-timer.js';
import { MemoryStore } from '../progress/memory.js';
import { find } from '../render/find.js';
import type { HtmlOptions } from '../render/options.js';
import type { Kind } from '../render/pick.js';
import { renderHtml } from '../render/render.js';

/** What `renderElement` can be told. */
export interface ElementOptions extends Omit<HtmlOptions, 'wrap'> {
  /**
   * Whether the article of `renderHtml` stands in the element as well (the default): for search engines, for readers that
   * do not know declarative shadow DOM, and where the pack later cannot be shown.
   */
  readonly fallback?: boolean;
}

const elements = {
  exercise: [ExerciseCard, 'exercise'],
  map: [ProgressionMap, 'map'],
  session: [SessionTimer, 'session'],
  program: [ProgramCalendar, 'program'],
} as const satisfies Record<Kind, readonly [new () => HTMLElement, string]>;

/** What an element does before and while it renders; it is its own business in a browser, and done for it on a server. */
interface Served {
  base: string | undefined;
  requestUpdate: () => void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  content(item: unknown, source: unknown): TemplateResult;
  readonly ready: boolean;
  readonly shown?: { readonly item: unknown; readonly source: unknown };
  readonly worn: readonly CSSResult[];
}

/**
 * An element with what it shows already in it, as declarative shadow DOM: a browser paints it before any script is there,
 * and the element takes its place without a change of size. A card, a session and a programme are rendered as a reader
 * sees them of whom nothing is known, a map as its list.
 *
 * @param pack what `parsePack` takes
 * @param ref as for `renderHtml`
 * @returns HTML for a page that a parser reads: declarative shadow DOM does nothing in `innerHTML`. It has a `<style>` in
 *   it, for which a security policy needs `style-src 'unsafe-inline'`.
 * @throws {RangeError} where the pack has no such item
 */
export async function renderElement(pack: unknown, ref = '', options: ElementOptions = {}): Promise<string> {
  const { fallback = true, ...rest } = options;
  const html = renderHtml(pack, ref, { ...rest, wrap: 'element' });
  const shadow = await shadowOf(pack, ref, options);
  const within = fallback ? html : html.replace(/<article[^]*<\/article>\n/u, '');
  return within.replace('\n', () => `\n${shadow}\n`);
}

async function shadowOf(pack: unknown, ref: string, options: ElementOptions): Promise<string> {
  const { kind, id, pack: read, addresses, tag } = find(pack, ref, options);
  const [Element, attribute] = elements[kind];
  // Lit reads the properties and styles of a class when its tag is registered, which nobody does here.
  const known = new Set(Element.observedAttributes);
  const element = Object.assign(new Element(), { [attribute]: id, store: new MemoryStore(), pack: read });
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    element.setAttribute(name, String(value));
    if (known.has(name)) element.attributeChangedCallback(name, null, String(value));
  }
  const served = element as unknown as Served;
  served.base = addresses.base;
  await prepare(served);
  const { shown, worn } = served;
  if (!shown) return '';
  const content = await collectResult(render(served.content(shown.item, shown.source)));
  const styles = worn.map((style) => style.toString().replace(/\s+/gu, ' ')).join('');
  return `<template shadowrootmode="open"><style>${styles}</style><slot hidden></slot>${addresses.rewrite(withoutFalse(withoutMarks(content)))}</template>`;
}

/** Its words and parts come when it asks for them, and it asks for an update when they are there. */
async function prepare(element: Served): Promise<void> {
  for (;;) {
    const update = new Promise<void>((resolve) => (element.requestUpdate = resolve));
    element.willUpdate(new Map([['pack', undefined]]));
    if (element.ready || !element.shown) return;
    await update;
  }
}

/**
 * What is set as a property, and Lit writes as an attribute: there `checked="false"` would be checked. No text looks like
 * it, because quotes in texts are escaped.
 */
const withoutFalse = (html: string): string =>
  html.replace(/ (checked|selected|disabled|hidden|open)="(true|false)"/gu, (_, name: string, is: string) =>
    is === 'true' ? ` ${name}` : '',
  );

/** What Lit would find its places by: the element makes its own. Texts have no `<`, so these are all comments. */
const withoutMarks = (html: string): string => html.replace(/<!--.*?-->|<\?>/gsu, '').replace(/\s+/gu, ' ');
