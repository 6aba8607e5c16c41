import { levelsOf } from '../../pack/climbs.js';
import { isForward } from '../../pack/forward.js';
import type { Edge, Exercise, Pack, TrainingMap, Text } from '../../pack/types.js';
import { indexOf } from '../relations.js';
import { sortOut } from './order.js';

/** An exercise on a map. */
export interface MapNode {
  readonly id: string;
  readonly exercise: Exercise;
  /** Index of its track; undefined where it stands on none. */
  readonly track: number | undefined;
  /** 0 for what builds on nothing; below all that it builds on. */
  readonly level: number;
  /** The edges from what it builds on. */
  readonly before: readonly MapEdge[];
  /** The edges to what it prepares for. */
  readonly after: readonly MapEdge[];
  /** What to do instead on a hard day. */
  readonly easier: readonly Aside[];
  /** What does the same job, or goes well with it. */
  readonly beside: readonly Aside[];
}

/** An edge that is drawn: it leads from what comes before to what comes after. */
export interface MapEdge {
  readonly from: MapNode;
  readonly to: MapNode;
  /** The edge of the pack; a regression that was turned round leads from `to` to `from` there. */
  readonly edge: Edge;
  readonly turned: boolean;
}

/** An edge that is told in words only, seen from one of its ends. */
export interface Aside {
  readonly node: MapNode;
  readonly edge: Edge;
}

export interface MapLevel {
  /** Counted from 1. */
  readonly number: number;
  readonly name: Text | undefined;
  /** By track, then in the order of the pack. */
  readonly nodes: readonly MapNode[];
}

/** One map of a pack, without circles: who follows its edges comes to an end. */
export interface MapGraph {
  readonly map: TrainingMap;
  /** In reading order: level by level. */
  readonly nodes: readonly MapNode[];
  readonly byId: ReadonlyMap<string, MapNode>;
  readonly edges: readonly MapEdge[];
  readonly levels: readonly MapLevel[];
  /** The edges that were left out because they close a circle. */
  readonly circles: readonly Edge[];
}

/** A node while it is being made. */
interface Draft extends MapNode {
  level: number;
  readonly before: MapEdge[];
  readonly after: MapEdge[];
  readonly easier: Aside[];
  readonly beside: Aside[];
}

/**
 * The graph of one map: the exercises on its tracks and at the ends of its edges, as far as the pack has them. Drawn
 * are progressions, transfers and prerequisites, and a regression turned round where nothing leads forward between
 * its ends; alternatives and pairs are told in words. Of edges between the same two the first counts.
 */
export function graphOf(map: TrainingMap, pack: Pack): MapGraph {
  const byId = draftsOf(map, pack);
  const joined = join(map.edges, byId);
  for (const edge of joined) (edge.from as Draft).after.push(edge);
  const { downward, closing } = sortOut([...byId.values()], ({ to }: MapEdge) => to as Draft);
  const given = levelsOf(map);
  for (const node of downward) {
    node.after.splice(0, Infinity, ...node.after.filter((edge) => !closing.has(edge)));
    node.level = Math.max(node.level, given.get(node.id) ?? 0);
    for (const edge of node.after) {
      const to = edge.to as Draft;
      to.before.push(edge);
      to.level = Math.max(to.level, node.level + 1);
    }
  }
  placeLoners(map, byId, given);
  const nodes = [...byId.values()].sort((a, b) => a.level - b.level || trackOf(a) - trackOf(b));
  return {
    map,
    nodes,
    byId,
    edges: joined.filter((edge) => !closing.has(edge)),
    levels: levelled(nodes, map),
    circles: [...closing].map(({ edge }) => edge),
  };
}

/** What is on no track stands behind all that is. */
const trackOf = ({ track = Number.MAX_SAFE_INTEGER }: MapNode): number => track;

function draftsOf({ tracks = [], edges }: TrainingMap, pack: Pack): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const { exercises } = indexOf(pack);
  const add = (id: string, track?: number): void => {
    const exercise = exercises.get(id);
    if (!exercise || drafts.has(id)) return;
    drafts.set(id, { id, exercise, track, level: 0, before: [], after: [], easier: [], beside: [] });
  };
  for (const [index, track] of tracks.entries()) for (const id of track.exercises) add(id, index);
  for (const { from, to } of edges) [from, to].forEach((id) => add(id));
  return drafts;
}

/** The drawn edges; the others are noted with the exercises at their ends. */
function join(edges: readonly Edge[], byId: ReadonlyMap<string, Draft>): readonly MapEdge[] {
  const joined = new Map<string, MapEdge>();
  const back: MapEdge[] = [];
  for (const edge of edges) {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to || from === to) continue;
    const key = keyOf(from, to);
    if (isForward(edge)) {
      if (!joined.has(key)) joined.set(key, { from, to, edge, turned: false });
    } else if (edge.kind === 'regression') {
      from.easier.push({ node: to, edge });
      back.push({ from: to, to: from, edge, turned: true });
    } else {
      from.beside.push({ node: to, edge });
      to.beside.push({ node: from, edge });
    }
  }
  for (const edge of back) {
    const [key, other] = [keyOf(edge.from, edge.to), keyOf(edge.to, edge.from)];
    if (!joined.has(key) && !joined.has(other)) joined.set(key, edge);
  }
  return [...joined.values()];
}

const keyOf = (from: MapNode, to: MapNode): string => pairKey(from.id, to.id);

/** One text for two ids, which no other two have. Not by `JSON.stringify`: a page may say how lists are written. */
export const pairKey = (from: string, to: string): string => `${from.length} ${from} ${to}`;

/** On a track nothing has to lead on for the order to mean something: what no edge touches stands below its like. */
function placeLoners({ tracks = [] }: TrainingMap, byId: Map<string, Draft>, given: ReadonlyMap<string, number>): void {
  for (const { exercises } of tracks) {
    let above: Draft | undefined;
    for (const node of exercises.flatMap((id) => byId.get(id) ?? [])) {
      const alone = node.before.length + node.after.length === 0;
      if (alone && above && !given.has(node.id)) node.level = above.level + 1;
      above = node;
    }
  }
}

function levelled(nodes: readonly MapNode[], { levels = [] }: TrainingMap): readonly MapLevel[] {
  const found: { number: number; name: Text | undefined; nodes: MapNode[] }[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last?.number === node.level + 1) last.nodes.push(node);
    else found.push({ number: node.level + 1, name: levels[node.level]?.name, nodes: [node] });
  }
  return found;
}
