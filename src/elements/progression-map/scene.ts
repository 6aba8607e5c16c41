import type { CommonMessages } from '../../i18n/common/en.js';
import type { MapMessages } from '../../i18n/map/en.js';
import { numberFormat } from '../../i18n/number.js';
import { filterMap, type Filtered, type MapFilter } from '../../model/map/filter.js';
import type { MapEdge, MapGraph, MapNode } from '../../model/map/graph.js';
import { nextSteps } from '../../model/map/next.js';
import { wayTo, type Way } from '../../model/map/way.js';
import { stateOf, type ExerciseState, type Reader } from '../../model/reader.js';
import { indexOf } from '../../model/relations.js';
import { inline, readable, sayList, type Context } from '../context.js';
import { axisNamed } from './choice.js';
import type { Wishes } from './wishes.js';

/** What a view of a map needs to put it in the reader's words. */
export type MapContext = Context<MapMessages>;

/** A map as one reader sees it now. */
export interface Scene {
  readonly graph: MapGraph;
  readonly reader: Reader;
  readonly goal: MapNode | undefined;
  /** Undefined where there is no goal, or it is reached. */
  readonly way: Way | undefined;
  /** The recommended step first. */
  readonly next: readonly MapNode[];
  readonly filter: MapFilter;
  /** What passes the filter; undefined where there is none. */
  readonly filtered: Filtered | undefined;
}

/** `goal` is that of the map where it is undefined; one that is not on the map is none. */
export function sceneOf(graph: MapGraph, reader: Reader, goal = graph.map.goal, filter: MapFilter = {}): Scene {
  const way = wayTo(graph, goal, reader);
  return {
    graph,
    reader,
    goal: goal === undefined ? undefined : graph.byId.get(goal),
    way,
    next: nextSteps(graph, reader, way),
    filter,
    filtered: filterMap(graph, filter),
  };
}

/** What a page, or the reader before, asks a map for. */
interface Asked {
  readonly reader: Reader | undefined;
  readonly goal: string | undefined;
  readonly axis: string | undefined;
}

/** The map as the reader has asked for it; where they have not, as the page does. */
export function sceneFor(graph: MapGraph, page: Asked, wishes: Wishes, { messages }: MapContext): Scene {
  // Without a prototype, because scripts of a page can give every object there is an `axis`.
  const own = Object.assign(Object.create(null) as Wishes, wishes);
  const { axis = page.axis, goal = page.goal, equipment } = own;
  return sceneOf(graph, page.reader ?? {}, goal, { axis: axisNamed(axis, messages.axes), equipment });
}

export const stateIn = ({ reader }: Scene, { id }: MapNode): ExerciseState => stateOf(reader, id);

/** Whether an exercise is a next step, and whether it is the one to recommend. */
export function markOf({ next }: Scene, node: MapNode): 'next' | 'orNext' | undefined {
  const place = next.indexOf(node);
  if (place < 0) return undefined;
  return place === 0 ? 'next' : 'orNext';
}

/** What carries over on an edge: "knee tracking and hip stability". A turned regression carries nothing forward. */
export const carriedOn = ({ edge, turned }: MapEdge, context: MapContext): string =>
  turned ? '' : qualitiesOf(edge.transfers ?? [], context);

/** Qualities by name, as a list in the middle of a sentence. */
export function qualitiesOf(ids: readonly string[], context: MapContext): string {
  const { qualities } = indexOf(context.pack);
  const names = ids.map((id) => qualities.get(id)?.name ?? readable(id));
  return sayList(context, names, inline)?.value ?? '';
}

/** What gets harder on an edge and what carries over: "more range: hip rotation". */
export function changeOn(edge: MapEdge, context: MapContext): string {
  const { messages } = context;
  const { axis } = edge.edge;
  return [axis ? messages.more[axis] : '', carriedOn(edge, context)].filter(Boolean).join(messages.colon);
}

export const numberIn = ({ locale }: Context<CommonMessages>, value: number): string =>
  numberFormat(locale).format(value);
