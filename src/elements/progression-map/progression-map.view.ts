import type { Localized } from '../../i18n/locale.js';
import { demandOf, type AxisDemand } from '../../model/demand.js';
import type { MapEdge, MapNode } from '../../model/map/graph.js';
import type { ExerciseState } from '../../model/reader.js';
import type { Edge } from '../../pack/types.js';
import { say, sayList } from '../context.js';
import { gateLine } from '../gate.js';
import { carriedOn, changeOn, markOf, numberIn, qualitiesOf, stateIn, type MapContext, type Scene } from './scene.js';

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

/** Another exercise with what it has to do with this one. */
export interface LinkView {
  readonly id: string;
  readonly name: Localized;
  readonly axis: Edge['axis'];
  /** "more range: hip rotation" */
  readonly change: string;
  /** When to move on to this exercise, as a sentence. */
  readonly gate: string;
  readonly why: Localized | undefined;
  readonly onWay: boolean;
}

export interface LinkGroup {
  readonly part: 'builds-on' | 'prepares-for' | 'easier' | 'beside';
  readonly title: string;
  readonly links: readonly LinkView[];
}

/** What an exercise has to do with others, in the words of the list. Groups with nothing in them are left out. */
export function linksOf(node: MapNode, scene: Scene, context: MapContext): readonly LinkGroup[] {
  const { messages } = context;
  const groups: readonly LinkGroup[] = [
    {
      part: 'builds-on',
      title: messages.buildsOn,
      links: node.before.map((edge) => ({
        ...linkOf(edge.from, edge, scene, context),
        change: '',
        why: whyOf(edge, context),
        gate: gateOn(edge, context),
      })),
    },
    {
      part: 'prepares-for',
      title: messages.preparesFor,
      links: node.after.map((edge) => linkOf(edge.to, edge, scene, context)),
    },
    {
      part: 'easier',
      title: messages.easier,
      links: node.easier.map(({ node: other, edge }) => ({
        ...blank(other, edge, context),
        change: edge.axis ? messages.less[edge.axis] : '',
      })),
    },
    {
      part: 'beside',
      title: messages.beside,
      links: node.beside.map(({ node: other, edge }) => blank(other, edge, context)),
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** Why one follows the other; what is said of a step back does not explain a step forward. */
const whyOf = ({ edge: { why }, turned }: MapEdge, context: MapContext): Localized | undefined =>
  why === undefined || turned ? undefined : say(context, why);

const blank = ({ id, exercise }: MapNode, { axis, why }: Edge, context: MapContext): LinkView => ({
  id,
  name: say(context, exercise.name),
  axis,
  change: '',
  gate: '',
  why: why === undefined ? undefined : say(context, why),
  onWay: false,
});

const linkOf = (other: MapNode, edge: MapEdge, scene: Scene, context: MapContext): LinkView => ({
  ...blank(other, edge.edge, context),
  why: undefined,
  change: changeOn(edge, context),
  onWay: scene.way?.edges.has(edge) ?? false,
});

function gateOn({ edge: { gate }, turned }: MapEdge, context: MapContext): string {
  const ready = gate && !turned ? gateLine(gate, context) : '';
  return ready ? context.messages.readyAfter(ready) : '';
}

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
      .join('; ');
    const name = say(context, end(edge).exercise.name).value;
    return how ? `${name} (${how})` : name;
  });
  return told.length > 0 ? `${title} ${told.join(messages.comma)}` : '';
}

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
