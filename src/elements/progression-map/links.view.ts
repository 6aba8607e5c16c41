import type { Localized } from '../../i18n/locale.js';
import type { MapEdge, MapNode } from '../../model/map/graph.js';
import type { Edge } from '../../pack/types.js';
import { say } from '../context.js';
import { gateLine } from '../gate.js';
import { changeOn, type MapContext, type Scene } from './scene.js';

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
