import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MapLevel, MapNode } from '../../../model/map/graph.js';
import { say } from '../../context.js';
import { heading, some, type Content } from '../../templates.js';
import { pressedAt } from '../focus.js';
import type { Picture } from '../picture.js';
import { extent, place, small } from '../place.js';
import { numberIn } from '../scene.js';
import type { Part } from '../grid.js';
import type { Sight } from '../window.js';
import { about, box, shapes } from './box.js';
import { text, type MapFrame } from './frame.js';
import { glyphs } from './glyphs.js';
import { legend } from './legend.js';
import { labels, lines, whole } from './lines.js';
import { forBrowser } from './open-link.js';

/** A picture and where it is shown. */
export interface Shown {
  readonly picture: Picture;
  /** Of a vast one, what of it is in sight. */
  readonly sight: Sight | undefined;
  /** Of another one, what is drawn at first; undefined: all of it. */
  readonly first: Part | undefined;
}

/** The map as a picture: the exercises of the outline, put where the lines between them are few and short. */
export function chart(frame: MapFrame, { picture, sight, first }: Shown): TemplateResult {
  const { width, height, columns, vast } = picture;
  return html`<div
      class=${`scroll ${columns.length > 0 ? 'headed' : ''} ${vast ? 'vast' : ''}`}
      part="chart"
      @keydown=${frame.actions.press}
      @click=${(event: MouseEvent) => {
        press(event, frame);
      }}
      ${extent({ width, height })}
    >
      <div class="sheet">
        <div class="plane">
          ${columnNames(picture, frame)}
          <div class="ground" ${place({ width, height })}>
            ${sight ? partOf(picture, sight, frame) : levels(picture, first, frame)} ${about(frame.current, frame)}
          </div>
        </div>
      </div>
    </div>
    ${legend(frame)}`;
}

/** One listener for all boxes: what was pressed says which one. */
function press(event: MouseEvent, { scene, actions }: MapFrame): void {
  const { id, state } = pressedAt(event);
  const node = scene.graph.byId.get(id);
  if (!node || (!state && forBrowser(event))) return;
  event.preventDefault();
  if (state) actions.advance(node);
  else actions.open(id);
}

/** Level by level; of what is not in sight yet, only the exercise that the walk by keys is at. */
function levels(picture: Picture, first: Part | undefined, frame: MapFrame): TemplateResult {
  const { scene, current } = frame;
  const { graph } = scene;
  const seen = (node: MapNode): boolean => !first || first.nodes.has(node) || node === current;
  return html`${lines(picture, first?.edges ?? picture.edges, scene)} ${labels(picture, first, scene)}
    <ol>
      ${graph.levels.map((each) => levelOf(each, picture, frame, { seen, told: !first }))}
    </ol>
    ${glyphs(graph.nodes.filter(seen), picture, whole)}`;
}

/** Of a vast map only what is in sight, and where the walk by keys is. */
function partOf(picture: Picture, { nodes, edges, detail, side }: Sight, frame: MapFrame): TemplateResult {
  const { scene, current } = frame;
  const mere = detail === 'shapes';
  const drawn = scene.graph.nodes.filter((node) => node === current || (!mere && nodes.has(node)));
  const manner = { room: detail === 'all' ? 'some' : 'name', told: false } as const;
  return html`${lines(picture, edges, scene, side * 4, mere ? shapes(nodes, picture, frame, side) : nothing)}
  ${repeat(
    drawn,
    ({ id }) => id,
    (node) => box(node, picture, frame, manner),
  )}`;
}

function columnNames({ columns: places, width }: Picture, frame: MapFrame): Content {
  const { tracks = [] } = frame.scene.graph.map;
  if (places.length === 0) return nothing;
  return html`<div class="columns small" aria-hidden="true" ${place({ width }, small)}>
    ${places.map(({ x, width: room }, index) =>
      some(
        tracks[index]?.name,
        (name) =>
          html`<span part="column" ${place({ x, width: room }, small)}>${text(frame, say(frame.context, name))}</span>`,
      ),
    )}
  </div>`;
}

interface LevelDrawn {
  readonly seen: (node: MapNode) => boolean;
  readonly told: boolean;
}

/** What is not seen yet keeps its place, so that nothing is drawn anew when it comes. */
function levelOf(
  { number, name, nodes }: MapLevel,
  picture: Picture,
  frame: MapFrame,
  { seen, told }: LevelDrawn,
): TemplateResult {
  const { context, level } = frame;
  const title = [context.messages.level(numberIn(context, number)), name === undefined ? '' : say(context, name).value];
  return html`<li>
    ${heading(Math.min(level + 1, 6), title.filter(Boolean).join(context.messages.colon), 'section-heading')}
    ${nodes.map((node) => (seen(node) ? box(node, picture, frame, { room: 'all', told }) : nothing))}
  </li>`;
}
