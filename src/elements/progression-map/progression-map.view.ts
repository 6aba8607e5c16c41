import { say, sayList } from '../context.js';
import { qualitiesOf, stateIn, type MapContext, type Scene } from './scene.js';

/** A phrase as the beginning of a sentence. */
const sentence = (phrase: string, { locale }: MapContext): string =>
  phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1);

/** The map in a sentence, and the way to the goal in two more. */
export function summaryOf(scene: Scene, context: MapContext): readonly string[] {
  const { graph, way, goal, next } = scene;
  const { messages } = context;
  if (graph.nodes.length === 0) return [messages.empty];
  const finished = scene.graph.nodes.filter((node) => stateIn(scene, node) === 'done').length;
  const counts = sentence(messages.counts(graph.nodes.length, graph.levels.length, finished), context);
  const nextNames = sayList(
    context,
    next.map(({ exercise }) => exercise.name),
  );
  const first = [counts, nextNames ? messages.nextIs(nextNames.value) : ''].filter(Boolean).join(messages.semicolon);
  if (!way) return goal ? [`${first}.`, messages.reached(say(context, goal.exercise.name).value)] : [`${first}.`];
  const axes = messages.inTurn(way.axes.map((axis) => messages.more[axis]));
  const steps = messages.stepsTo(way.shortest.length, say(context, way.goal.exercise.name).value, way.steps.length);
  const carried = qualitiesOf(way.transfers, context);
  return [
    `${first}.`,
    `${[steps, axes].filter(Boolean).join(messages.colon)}.`,
    ...(carried ? [messages.carries(carried)] : []),
  ];
}
