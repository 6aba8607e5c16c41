import '../../../src/define/progression-map.js';
import type { ProgressionMap } from '../../../src/elements/progression-map/progression-map.js';
import type { Reader } from '../../../src/model/reader.js';
import { control, inside, outcome, part, parts, place, textOf, type Attributes } from '../exercise-card/vocabulary.js';

/** A map that is on no page yet. */
export function makeMap(pack?: unknown, attributes: Attributes = {}, reader?: Reader): ProgressionMap {
  const map = document.createElement('progression-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  if (pack !== undefined) map.pack = pack;
  map.reader = reader;
  return map;
}

/** Puts a map on the page, and waits until it has shown its exercises or said why it cannot. */
export async function put(map: ProgressionMap, within = place()): Promise<ProgressionMap> {
  const ended = outcome(map);
  within.append(map);
  await ended;
  return map;
}

export const mountMap = (
  pack?: unknown,
  attributes?: Attributes,
  reader?: Reader,
  within?: HTMLElement,
): Promise<ProgressionMap> => put(makeMap(pack, attributes, reader), within);

/** The exercises on show, in reading order. */
export const nodes = (map: ProgressionMap): readonly HTMLElement[] => parts(map, 'node');

/** The exercise of this id. */
export function node(map: ProgressionMap, id: string): HTMLElement {
  const found = nodes(map).find(({ dataset }) => dataset['exercise'] === id);
  if (!found) throw new Error(`“${id}” is not on this map.`);
  return found;
}

export const idsOn = (map: ProgressionMap): readonly (string | undefined)[] =>
  nodes(map).map(({ dataset }) => dataset['exercise']);

/** The words of an exercise as they stand on the map. */
export function wordsOf(map: ProgressionMap, id: string): string {
  const shown = node(map, id);
  if (!shown.matches('a')) return textOf(shown);
  const marks = stateButton(map, id).nextElementSibling;
  return [shown, ...(marks?.matches('.marks') ? [marks] : [])].map(textOf).join(' ');
}

export const summaryOf = (map: ProgressionMap): string => textOf(part(map, 'summary'));

/** The link that opens an exercise: a box of the picture is one, a row of the outline has one. */
export function link(map: ProgressionMap, id: string): HTMLAnchorElement {
  const shown = node(map, id);
  return shown.querySelector('a') ?? (shown as HTMLAnchorElement);
}

export const stateButton = (map: ProgressionMap, id: string): HTMLButtonElement =>
  parts(map, 'state').find(
    (each) => each.closest<HTMLElement>('[data-exercise]')?.dataset['exercise'] === id,
  ) as HTMLButtonElement;

/** Changes the state of an exercise as a reader does. */
export async function advance(map: ProgressionMap, id: string): Promise<void> {
  stateButton(map, id).click();
  await map.updateComplete;
}

export async function press(map: ProgressionMap, name: string): Promise<void> {
  control(map, name).click();
  await map.updateComplete;
}

export const status = (map: ProgressionMap): string => textOf(inside(map).querySelector('[role="status"]'));
