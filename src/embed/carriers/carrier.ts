import { settings, tags, type Kind } from './kinds.js';

/** What a page has in the place of an element. */
export interface Carrier {
  /** What stands there now, and stays as the fallback. */
  readonly original: Element;
  readonly kind: Kind;
  readonly attributes: Readonly<Record<string, string>>;
  /** The pack itself, as the host has left its text; without it the attributes have its address. */
  readonly text?: string;
}

/** The settings that a host lets people write, as the attributes that they stand for. */
export function settingsOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of settings) {
    const value = element.getAttribute(`data-exercise-${name}`);
    if (value !== null) found[name] = value;
  }
  for (const name of ['lang', 'dir']) {
    const value = element.getAttribute(name);
    if (value !== null) found[name] ??= value;
  }
  return found;
}

/** Whether something is an element's fallback already, or is being written. */
export const isTaken = (element: Element): boolean =>
  element.closest(tags) !== null || element.closest('[contenteditable]:not([contenteditable="false"])') !== null;

const html = 'http://www.w3.org/1999/xhtml';

/** An element of ours; by its namespace, because in XML a name alone makes no HTML element. */
export function make(page: Document, { kind, attributes }: Pick<Carrier, 'kind' | 'attributes'>): Element {
  const element = page.createElementNS(html, kind.tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Puts an element around what stands for it. */
export function wrap(original: Element, element: Element): void {
  original.replaceWith(element);
  element.append(original);
}
