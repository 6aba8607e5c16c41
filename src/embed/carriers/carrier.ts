import { settings, tags, type Kind } from './kinds.js';

/** What a page has in the place of an element; none of it is left out, because scripts of a page can give it to all objects. */
export interface Carrier {
  /** What stands there now, and stays as the fallback. */
  readonly original: Element;
  readonly kind: Kind;
  readonly attributes: Readonly<Record<string, string>>;
  /** The pack itself, as the host has left its text; without it the attributes have its address. */
  readonly text: string | undefined;
  /** Whether every item of its kind in the text is shown, one below the other, and not only the first. */
  readonly all: boolean;
  /** The element, where it is there already and has only to be given its pack. */
  readonly element: Element | undefined;
}

const prefix = 'data-exercise-';

/** The settings that a host lets people write, as the attributes that they stand for. */
export function settingsOf(element: Element): Readonly<Record<string, string>> {
  const own = ['lang', 'dir'].map((name) => [name, element.getAttribute(name)] as const);
  const set = element.getAttributeNames().flatMap((name) => {
    const setting = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return settings.has(setting) ? [[setting, element.getAttribute(name)] as const] : [];
  });
  return Object.fromEntries([...own, ...set].filter((one): one is [string, string] => one[1] !== null));
}

/** Tells an element whose pack stands on the page as text from one that has an address. */
const fed = 'data-exercise-block';
/** The same of one that stands for a further item of the text in the element before it. */
const further = 'further';

/**
 * Whether an element has lost the pack that it was given: pages that keep a copy of themselves to go back to keep its
 * attributes only.
 */
export const isHungry = (element: Element): boolean =>
  element.hasAttribute(fed) && (element as { pack?: unknown }).pack === undefined;

/** The element that something is the fallback of. */
export const elementAround = (original: Element): Element | undefined => original.closest(tags) ?? undefined;

/** Whether something has its element, or is being written. */
export const isTaken = (original: Element): boolean =>
  [tags, '[contenteditable]:not([contenteditable="false"])'].some((selector) => original.closest(selector));

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

/** What an element is given besides its attributes. */
export interface Food {
  readonly pack: unknown;
  readonly notes: readonly unknown[];
}

/** Gives an element its pack, and puts an element behind it for each further item of the same text. */
export function feed(element: Element, food: Food, others: readonly Element[]): void {
  while (element.nextElementSibling?.getAttribute(fed) === further) element.nextElementSibling.remove();
  element.setAttribute(fed, '');
  for (const other of others) other.setAttribute(fed, further);
  for (const one of [element, ...others]) Object.assign(one, food);
  element.after(...others);
}
