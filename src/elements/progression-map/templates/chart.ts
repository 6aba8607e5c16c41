import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MapLevel } from '../../../model/map/graph.js';
import { say } from '../../context.js';
import { heading, some, type Content } from '../../templates.js';
import type { Picture } from '../picture.js';
import { extent, place, small } from '../place.js';
import { numberIn } from '../scene.js';
import type { Sight } from '../window.js';
import { box, shapes } from './box.js';
import { text, type MapFrame } from './frame.js';
import { legend } from './legend.js';
import { labels, lines } from './lines.js';

/** A picture and where it is shown. */
export interface Shown {
  readonly picture: Picture;
  /** What of it is in sight; undefined: all is drawn. */
  readonly sight: Sight | undefined;
}

/** The map as a picture: the exercises of the outline, put where the lines between them are few and short. */
export function chart(frame: MapFrame, { picture, sight }: Shown): TemplateResult {
  const { width, height, columns } = picture;
  return html`<div
      class=${`scroll ${columns.length > 0 ? 'headed' : ''} ${picture.vast ? 'vast' : ''}`}
      part="chart"
      ${extent({ width, height })}
      @keydown=${frame.actions.press}
    >
      <div class="sheet">
        <div class="plane">
          ${columnNames(picture, frame)}
          <div class="ground" ${place({ width, height })}>
            ${sight ? inSight(picture, sight, frame) : all(picture, frame)}
          </div>
        </div>
      </div>
    </div>
    ${legend(frame)}`;
}

const all = (picture: Picture, frame: MapFrame): TemplateResult =>
  html`${lines(picture, picture.edges, frame.scene)} ${labels(picture, frame.scene)}
  ${frame.scene.graph.levels.map((each) => levelOf(each, picture, frame))}`;

/** Of a vast map only what is in sight, and where the walk by keys is. */
function inSight(picture: Picture, { nodes, edges, detail, side }: Sight, frame: MapFrame): TemplateResult {
  const { scene, current } = frame;
  const mere = detail === 'shapes';
  const drawn = scene.graph.nodes.filter((node) => node === current || (!mere && nodes.has(node)));
  return html`${lines(picture, edges, scene, side * 4, mere ? shapes(nodes, picture, frame, side) : nothing)}
    <ol>
      ${repeat(
        drawn,
        ({ id }) => id,
        (node) => box(node, picture, frame, detail === 'all' ? 'some' : 'name'),
      )}
    </ol>`;
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

function levelOf({ number, name, nodes }: MapLevel, picture: Picture, frame: MapFrame): TemplateResult {
  const { context, level } = frame;
  const title = [context.messages.level(numberIn(context, number)), name === undefined ? '' : say(context, name).value];
  return html`<div class="sr">
      ${heading(Math.min(level + 1, 6), title.filter(Boolean).join(context.messages.colon), 'section-heading')}
    </div>
    <ol>
      ${nodes.map((node) => box(node, picture, frame))}
    </ol>`;
}
