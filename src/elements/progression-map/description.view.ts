import type { MapEdge, MapNode } from '../../model/map/graph.js';
import { say } from '../context.js';
import type { NodeView } from './node.view.js';
import { carriedOn, numberIn, type MapContext, type Scene } from './scene.js';

/** All that the map shows of an exercise by its place, its lines and its signs, in a few sentences. */
export function descriptionOf(node: MapNode, view: NodeView, { graph }: Scene, context: MapContext): string {
  const { messages } = context;
  const track = graph.map.tracks?.[node.track ?? -1]?.name;
  const first = [
    view.stateWord,
    view.mark,
    view.isGoal ? messages.goal : '',
    messages.level(numberIn(context, node.level + 1)),
    track === undefined ? '' : messages.track(say(context, track).value),
    view.figures,
  ];
  const told = [
    first.filter(Boolean).join(messages.comma),
    edgesIn(messages.buildsOn, node.before, ({ from }) => from, context),
    edgesIn(messages.preparesFor, node.after, ({ to }) => to, context),
  ];
  return told.filter(Boolean).join('. ');
}

function edgesIn(
  title: string,
  edges: readonly MapEdge[],
  end: (edge: MapEdge) => MapNode,
  context: MapContext,
): string {
  const { messages } = context;
  const told = edges.map((edge) => {
    const how = [carriedOn(edge, context), edge.edge.axis ? messages.axes[edge.edge.axis] : '']
      .filter(Boolean)
      .join(messages.semicolon);
    const name = say(context, end(edge).exercise.name).value;
    return how ? `${name} (${how})` : name;
  });
  return told.length > 0 ? `${title} ${told.join(messages.comma)}` : '';
}
