import { say } from '../elements/context.js';
import { linksOf, type LinkGroup } from '../elements/progression-map/links.view.js';
import { summaryOf } from '../elements/progression-map/progression-map.view.js';
import { numberIn, sceneOf, type MapContext, type Scene } from '../elements/progression-map/scene.js';
import { graphOf, type MapNode } from '../model/map/graph.js';
import type { TrainingMap } from '../pack/types.js';
import {
  heading,
  isSaid,
  joined,
  link,
  list,
  said,
  strong,
  text,
  type Block,
  type Item,
  type Phrase,
} from './blocks.js';
import type { Frame } from './frame.js';

/** A map as an outline: level by level, each exercise with what it builds on and what it prepares for. */
export function mapBlocks(map: TrainingMap, frame: Frame): readonly Block[] {
  const context = frame.context(frame.words.map);
  const { messages } = context;
  const { title, description } = map;
  const scene = sceneOf(graphOf(map, frame.pack), {});
  return [
    heading(0, title === undefined ? messages.map : said(say(context, title))),
    ...text(description === undefined ? undefined : said(say(context, description))),
    ...text(joined(wayIn(scene, context), ' ')),
    ...scene.graph.levels.flatMap(({ number, name, nodes }) => [
      heading(1, [
        messages.level(numberIn(context, number)),
        name === undefined ? '' : [' · ', said(say(context, name))],
      ]),
      ...list(nodes.map((node) => itemOf(node, scene, context, frame))),
    ]),
  ];
}

/** The way to the goal in two sentences; how far a reader is on it, a page that is the same for all cannot know. */
const wayIn = (scene: Scene, context: MapContext): readonly string[] => {
  const [first = '', ...way] = summaryOf(scene, context);
  if (scene.graph.nodes.length === 0) return [first];
  return scene.way ? way : [];
};

function itemOf(node: MapNode, scene: Scene, context: MapContext, frame: Frame): Item {
  const { name, why, summary } = node.exercise;
  const about = why ?? summary;
  const goal = scene.goal === node ? ` (${context.messages.goal})` : '';
  const named: Phrase = [strong(link(said(say(context, name)), frame.pageOf('exercise', node.id))), goal];
  return {
    lines: about === undefined ? [named] : [named, said(say(context, about))],
    below: list(linksOf(node, scene, context).flatMap((group) => linesOf(group, context, frame))),
  };
}

/** An edge in words: "Builds on: Squat", and below it why, and when to move on. */
const linesOf = ({ title, links }: LinkGroup, { messages }: MapContext, { pageOf }: Frame): readonly Item[] =>
  links.map(({ id, name, change, why, gate }) => ({
    lines: [
      [title + messages.colon, joined([link(said(name), pageOf('exercise', id)), change], ' · ')],
      joined([why && said(why), gate], ' '),
    ].filter(isSaid),
  }));
