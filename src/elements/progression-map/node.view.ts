import type { Localized } from '../../i18n/locale.js';
import { demandOf, type AxisDemand } from '../../model/demand.js';
import type { MapNode } from '../../model/map/graph.js';
import type { ExerciseState } from '../../model/reader.js';
import { say } from '../context.js';
import { markOf, numberIn, stateIn, type MapContext, type Scene } from './scene.js';

/** What every view of a map shows of an exercise. */
export interface NodeView {
  readonly id: string;
  readonly name: Localized;
  readonly state: ExerciseState;
  readonly stateWord: string;
  /** "next" or "or next"; empty where it is neither. */
  readonly mark: string;
  readonly recommended: boolean;
  readonly onWay: boolean;
  readonly isGoal: boolean;
  /** Whether a filter leaves it out. */
  readonly faded: boolean;
  readonly demand: readonly AxisDemand[];
  /** "complexity 2 of 5, range 3 of 5, load 2 of 5" */
  readonly figures: string;
}

export function nodeViewOf(node: MapNode, scene: Scene, context: MapContext): NodeView {
  const { messages } = context;
  const state = stateIn(scene, node);
  const mark = markOf(scene, node);
  const demand = demandOf(node.exercise.demand);
  return {
    id: node.id,
    name: say(context, node.exercise.name),
    state,
    stateWord: messages.states[state],
    mark: mark ? messages[mark] : '',
    recommended: mark === 'next',
    onWay: scene.way?.nodes.has(node) ?? false,
    isGoal: scene.goal === node,
    faded: scene.filtered !== undefined && !scene.filtered.nodes.has(node),
    demand,
    figures: demand
      .map(({ axis, level }) => messages.ofFive(messages.axes[axis], numberIn(context, level)))
      .join(messages.comma),
  };
}
