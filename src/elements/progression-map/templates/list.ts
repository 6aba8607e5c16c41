import { html, type TemplateResult } from 'lit';
import { railOf, type RailRow } from '../../../model/map/rail.js';
import type { MapEdge, MapLevel, MapNode } from '../../../model/map/graph.js';
import { say } from '../../context.js';
import { demandGlyph } from '../../strokes.js';
import { heading, some } from '../../templates.js';
import { nodeViewOf } from '../node.view.js';
import { numberIn } from '../scene.js';
import { text, type MapFrame } from './frame.js';
import { linkGroups } from './links.js';
import { marks, openLink } from './open-link.js';
import { rail, railPast } from './rail.js';
import { stateButton } from './state.js';

interface Rail {
  readonly rows: ReadonlyMap<MapNode, RailRow>;
  readonly lanes: number;
  readonly onWay: (edge: MapEdge) => boolean;
}

const noRow: RailRow = { lane: 0, ends: [], begins: [], passes: [] };

/** The map as an outline: numbered levels, each exercise with what it builds on and what it prepares for. */
export function list(frame: MapFrame): TemplateResult {
  const { graph, way } = frame.scene;
  const rows = railOf(graph.nodes);
  const used = rows.flatMap(({ lane, begins }) => [lane, ...begins.map((line) => line.lane)]);
  const beside: Rail = {
    rows: new Map(graph.nodes.map((node, index) => [node, rows[index] ?? noRow])),
    lanes: Math.max(0, ...used) + 1,
    onWay: (edge) => way?.edges.has(edge) ?? false,
  };
  return html`<div class=${`list lanes${beside.lanes}`} part="list">
    ${graph.levels.map((each) => levelOf(each, beside, frame))}
  </div>`;
}

function levelOf({ number, name, nodes }: MapLevel, beside: Rail, frame: MapFrame): TemplateResult {
  const { context, level } = frame;
  const [first] = nodes;
  const title = context.messages.level(numberIn(context, number));
  const words = name === undefined ? title : html`${title} · ${text(frame, say(context, name))}`;
  return html`<div class="level">
      ${first && railPast(beside.rows.get(first) ?? noRow, beside.onWay)}
      ${heading(Math.min(level + 1, 6), words, 'section-heading')}
    </div>
    <ol>
      ${nodes.map((node) => row(node, beside, frame))}
    </ol>`;
}

function row(node: MapNode, beside: Rail, frame: MapFrame): TemplateResult {
  const view = nodeViewOf(node, frame.scene, frame.context);
  const line = beside.rows.get(node) ?? noRow;
  return html`<li class=${`row ${view.faded ? 'faded' : ''}`} part=${`node ${view.state}`} data-exercise=${view.id}>
    ${rail(line, beside.onWay)} ${stateButton(node, view, frame, line.lane)}
    <p class="title">
      ${openLink(view.id, text(frame, view.name), frame)} ${marks(view, frame)}
      ${some(view.figures, (figures) => html`${demandGlyph(view.demand)}<span class="sr">${figures}</span>`)}
    </p>
    ${linkGroups(node, frame)}
  </li>`;
}
