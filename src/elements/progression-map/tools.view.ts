import type { Localized } from '../../i18n/locale.js';
import { compare } from '../../model/map/compare.js';
import { equipmentOn } from '../../model/map/filter.js';
import type { MapNode } from '../../model/map/graph.js';
import type { Edge } from '../../pack/types.js';
import { readable, say, sayList } from '../context.js';
import { isLarge } from './choice.js';
import type { MapContext, Scene } from './scene.js';
import type { Wishes } from './wishes.js';

type Axis = NonNullable<Edge['axis']>;

/** Something to choose, by its id. */
export interface Choice extends Localized {
  readonly id: string;
}

/** Choices under a title; without one they belong to no track. */
export interface ChoiceGroup {
  readonly title: Localized | undefined;
  readonly choices: readonly Choice[];
}

/** The axes on which something gets harder on a map. */
export function axesOn({ graph }: Scene, { messages }: MapContext): readonly Axis[] {
  const found = new Set(graph.edges.map(({ edge: { axis } }) => axis));
  return (Object.keys(messages.axes) as Axis[]).filter((axis) => found.has(axis));
}

/** Exercises track by track, and those on none. */
export function groupsOf(nodes: readonly MapNode[], { graph }: Scene, context: MapContext): readonly ChoiceGroup[] {
  const groups = [...(graph.map.tracks ?? []), undefined].map((track, index) => ({
    title: track?.name === undefined ? undefined : say(context, track.name),
    choices: nodes
      .filter((node) => node.track === (track && index))
      .map(({ id, exercise }) => ({ id, ...say(context, exercise.name) })),
  }));
  return groups.filter(({ choices }) => choices.length > 0);
}

/** The two exercises to compare: those that a reader has chosen, else the next step with what it builds on. */
export function pairOf({ graph, next }: Scene, { compare: chosen }: Wishes): readonly MapNode[] {
  if (chosen) return chosen.flatMap((id) => graph.byId.get(id) ?? []);
  if (isLarge(graph)) return [];
  const [step] = next;
  const edge = step?.before[0] ?? step?.after[0] ?? graph.edges[0];
  return edge ? [edge.from, edge.to] : graph.nodes.slice(0, 2);
}

/** The exercises that a list to choose from holds: all, or on a large map those that a reader has chosen before. */
export const choosable = ({ graph, goal }: Scene, pair: readonly MapNode[]): readonly MapNode[] =>
  isLarge(graph) ? graph.nodes.filter((node) => node === goal || pair.includes(node)) : graph.nodes;

export const nameOf = ({ exercise }: MapNode, context: MapContext): string => say(context, exercise.name).value;

/** "“Lunge” against “Squat”: more moving parts, more load." */
export function comparisonOf(first: MapNode, second: MapNode, context: MapContext): string {
  const { messages } = context;
  const differences = compare(first.exercise, second.exercise);
  const how = differences.flatMap(({ axis, by }) => (by === 0 ? [] : messages[by > 0 ? 'more' : 'less'][axis]));
  const same = differences.length > 0 ? messages.same : messages.unknown;
  return messages.comparison(nameOf(second, context), nameOf(first, context), how.join(messages.comma) || same);
}

/** The equipment on a map, by name. */
export const equipmentIn = ({ graph }: Scene, context: MapContext): readonly Choice[] =>
  equipmentOn(graph).map(({ id, name = readable(id) }) => ({ id, ...say(context, name) }));

/** What a reader has at hand, in a few words. */
export function handOf({ filter: { equipment } }: Scene, all: readonly Choice[], context: MapContext): string {
  const { messages } = context;
  if (!equipment) return messages.anything;
  const names = all.filter(({ id }) => equipment.has(id)).map(({ value }) => value);
  return sayList(context, names)?.value ?? messages.nothing;
}
