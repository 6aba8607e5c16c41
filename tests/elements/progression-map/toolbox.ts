import type { ProgressionMap } from '../../../src/elements/progression-map/progression-map.js';
import type { Reader } from '../../../src/model/reader.js';
import {
  appears,
  control,
  inside,
  part,
  parts,
  place,
  textOf,
  textsOf,
  type Attributes,
} from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { mountMap, nodes } from './vocabulary.js';

/** The sample with things that its exercises need. */
export const equipped = {
  ...hips,
  exercises: hips.exercises.map((each) => {
    if (each.id === 'side-step')
      return { ...each, equipment: [{ id: 'band', name: { en: 'Loop band', es: 'Banda' } }] };
    if (each.id === 'step-up') return { ...each, equipment: [{ id: 'low-box' }] };
    return each.id === 'squat' ? { ...each, equipment: [{ id: 'chair', name: 'Chair', optional: true }] } : each;
  }),
};

/** A map of so many exercises, each of which prepares for the next. */
export function chainOf(count: number): object {
  const exercises = Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    name: `Exercise ${at}`,
    demand: { load: 1 + (at % 5) },
  }));
  const edges = exercises.slice(1).map(({ id }, at) => ({ from: `e${at}`, to: id, axis: 'load' }));
  return { lang: 'en', exercises, maps: [{ id: 'chain', edges }] };
}

/** A map on a page of this width, with its tools open. */
export async function mountTools(
  pack: unknown = hips,
  attributes: Attributes = {},
  reader: Reader = midway,
  within = place(),
): Promise<ProgressionMap> {
  within.style.width ||= '900px';
  return openTools(await mountMap(pack, attributes, reader, within));
}

export async function openTools(map: ProgressionMap): Promise<ProgressionMap> {
  inside(map).querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  await appears(map, '[part~="tools"]');
  return map;
}

export const field = (map: ProgressionMap): HTMLInputElement => inside(map).querySelector('input[type="search"]')!;

/** Puts a text into the field, as typing does. */
export function type(map: ProgressionMap, text: string): void {
  const input = field(map);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The names that were found. */
export const found = (map: ProgressionMap): readonly string[] => {
  const items = parts(map, 'found')[0]?.querySelectorAll('li button:first-child');
  return textsOf(items ?? []);
};

/** What the tools say after something was done, for those who do not see it too. */
export const said = (map: ProgressionMap): readonly string[] =>
  textsOf(part(map, 'tools').querySelectorAll('output')).filter(Boolean);

/** The list of this name. */
export const listOf = (map: ProgressionMap, name: string): HTMLSelectElement => control(map, name) as HTMLSelectElement;

/** What a list has chosen. */
export const chosen = (map: ProgressionMap, name: string): string => textOf(listOf(map, name).selectedOptions[0]);

/** Chooses from a list as a reader does. */
export async function choose(map: ProgressionMap, name: string, option: string): Promise<void> {
  const list = listOf(map, name);
  const wanted = [...list.options].find((each) => textOf(each) === option);
  if (!wanted) throw new Error(`“${option}” is not in: ${textsOf(list.options).join(' | ')}`);
  list.value = wanted.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await map.updateComplete;
}

/** The exercises that are shown in full. */
export const inFull = (map: ProgressionMap): readonly (string | undefined)[] =>
  nodes(map)
    .filter(({ classList }) => !classList.contains('faded'))
    .map(({ dataset }) => dataset['exercise']);

/** Ticks or unticks things that the reader has. */
export async function have(map: ProgressionMap, ...names: readonly string[]): Promise<void> {
  const ticks = [...inside(map).querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  for (const name of names) {
    ticks.find(({ labels }) => textOf(labels![0]) === name)!.click();
    await map.updateComplete;
  }
}
