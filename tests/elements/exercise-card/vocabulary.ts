import { fixtureSync, html } from '@open-wc/testing';
import '../../../src/define/exercise-card.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { PackErrorEvent, PackLoadEvent } from '../../../src/events.js';
import { ownReader, ownStorage } from '../../kit/storage.js';

ownStorage();
ownReader();

export type Attributes = Readonly<Record<string, string>>;

/** A box on the page that is gone after the test. */
export const place = (): HTMLElement => fixtureSync<HTMLElement>(html`<div></div>`);

/** A card that is on no page yet. */
export function makeCard(pack?: unknown, attributes: Attributes = {}): ExerciseCard {
  const card = document.createElement('exercise-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  if (pack !== undefined) card.pack = pack;
  return card;
}

/** A script that holds a pack, as an author puts it into a card. */
export function jsonScript(pack: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof pack === 'string' ? pack : JSON.stringify(pack);
  return script;
}

/** Puts a card on the page, and waits until it has shown its exercise or said why it cannot. */
export async function put(card: ExerciseCard, within = place()): Promise<ExerciseCard> {
  const ended = outcome(card);
  within.append(card);
  await ended;
  return card;
}

/** A card on the page that has shown its exercise or said why it cannot. */
export const mountCard = (pack?: unknown, attributes?: Attributes, within?: HTMLElement): Promise<ExerciseCard> =>
  put(makeCard(pack, attributes), within);

/** The card in a piece of page that was made just now, once it has shown its exercise or said why it cannot. */
export async function cardIn(page: Element): Promise<ExerciseCard> {
  const card = page.querySelector('exercise-card');
  if (!card) throw new Error('There is no card in this page.');
  await outcome(card);
  return card;
}

/** The next event of this type that reaches a target. */
export const nextEvent = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), { once: true });
  });

/** How reading the pack ends: the first of `pack-load` and `pack-error`. */
export const outcome = (card: EventTarget): Promise<PackLoadEvent | PackErrorEvent> =>
  Promise.race([nextEvent(card, 'pack-load'), nextEvent(card, 'pack-error')]);

/** Keeps all events of a type that reach a target. */
export function listen<K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => heard.push(event as HTMLElementEventMap[K]));
  return heard;
}

/** What a card has made of its pack. */
export function inside(card: Element): ShadowRoot {
  if (!card.shadowRoot) throw new Error('This card has shown nothing yet.');
  return card.shadowRoot;
}

/** All elements of a card that bear this part. */
export const parts = (card: Element, name: string): readonly HTMLElement[] => [
  ...inside(card).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first element of a card that bears this part. */
export function part(card: Element, name: string): HTMLElement {
  const [found] = parts(card, name);
  if (!found) throw new Error(`There is no part "${name}" in this card: ${textOf(card)}`);
  return found;
}

/** The text of an element as one line; of a card, what it shows in place of its fallback. */
export const textOf = (node: Element | undefined | null): string =>
  ((node?.shadowRoot ?? node)?.textContent ?? '').replace(/\s+/gu, ' ').trim();

export const textsOf = (nodes: Iterable<Element>): readonly string[] => [...nodes].map(textOf);

/** The entries of the lists below an element. */
export const entries = (below: Element): readonly string[] => textsOf(below.querySelectorAll('li'));

/** The pairs of the description lists below an element: `[["Sets", "2"]]`. */
export const pairs = (below: Element): readonly (readonly [string, string])[] =>
  [...below.querySelectorAll('dt')].flatMap((term) => {
    const said = [...(term.parentElement?.querySelectorAll('dd') ?? [])];
    return said.map((each) => [textOf(term), textOf(each.querySelector('output') ?? each)] as const);
  });

/** The text of the last heading before an element. */
export function headingOver(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const before = [...root.querySelectorAll('h2, h3, h4, h5, h6')].filter(
    (each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return textOf(before.at(-1));
}

/** Whether an element takes room on the page. */
export const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

const controls = 'button, a[href], summary, input, select';

const nameOf = (control: HTMLElement): string =>
  control.getAttribute('aria-label') ??
  textOf(control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels?.[0] : control);

/** The control of this name: exactly, else the first whose name has it in it. */
export function control(card: Element, name: string): HTMLElement {
  const all = [...inside(card).querySelectorAll<HTMLElement>(controls)].filter((each) => each.checkVisibility());
  const found = all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).includes(name));
  if (!found) throw new Error(`There is no control "${name}", but: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** Presses a control by its name. */
export async function press(card: ExerciseCard, name: string): Promise<void> {
  control(card, name).click();
  await card.updateComplete;
}

/** Waits for a condition that only a change below this node can fulfil. */
export function until<T>(node: Node, find: () => T | null | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = find();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(node, { attributes: true, characterData: true, childList: true, subtree: true });
    look();
  });
}

/** Waits for an element to be in a card. */
export const appears = (card: Element, selector: string): Promise<HTMLElement> =>
  until(inside(card), () => inside(card).querySelector<HTMLElement>(selector));

export interface Opened {
  readonly dialog: HTMLDialogElement;
  /** The card in the dialog. */
  readonly inner: ExerciseCard;
}

/** The dialog that a card opens, with the card in it. */
export async function openedDialog(card: Element): Promise<Opened> {
  const dialog = (await appears(card, 'dialog[open]')) as HTMLDialogElement;
  return { dialog, inner: await innerCard(dialog) };
}

/** The card in a dialog once the dialog is called by its name, or by this name. */
export async function innerCard(dialog: HTMLDialogElement, name?: string): Promise<ExerciseCard> {
  await until(dialog, () => {
    const label = dialog.getAttribute('aria-label');
    return name === undefined ? label !== null : label === name;
  });
  const inner = dialog.querySelector('exercise-card');
  if (!inner) throw new Error('There is no card in this dialog.');
  await appears(inner, '[part~="card"]');
  return inner;
}

/** A box of the page with a look of its own. */
export function box(look: Partial<CSSStyleDeclaration>): HTMLElement {
  const made = place();
  Object.assign(made.style, { background: 'Canvas', color: 'CanvasText', padding: '8px' }, look);
  return made;
}
