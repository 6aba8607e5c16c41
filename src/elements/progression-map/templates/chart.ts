import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapLevel, MapNode } from '../../../model/map/graph.js';
import { say } from '../../context.js';
import { demandGlyph } from '../../strokes.js';
import { heading, some, type Content } from '../../templates.js';
import type { EdgePicture, Picture } from '../picture.js';
import { place } from '../place.js';
import { descriptionOf, nodeViewOf } from '../progression-map.view.js';
import { numberIn } from '../scene.js';
import { text, type MapFrame } from './frame.js';
import { legend } from './legend.js';
import { openLink } from './links.js';
import { marks } from './list.js';
import { stateButton } from './state.js';

/** The map as a picture: the exercises of the outline, put where the lines between them are few and short. */
export function chart(frame: MapFrame, picture: Picture): TemplateResult {
  const { scene, actions } = frame;
  return html`<div class="scroll" part="chart" @keydown=${actions.press}>
      <div class="plane" ${place({ width: picture.width })}>
        ${columns(picture, frame)}
        <div class="ground" ${place({ width: picture.width, height: picture.height })}>
          ${lines(picture, frame)} ${scene.graph.levels.map((each) => levelOf(each, picture, frame))}
        </div>
      </div>
    </div>
    ${legend(frame)}`;
}

function columns({ columns: places, width }: Picture, frame: MapFrame): Content {
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

/** Size of small text as a share of what is around it. */
const small = 0.84;

function lines({ edges, width, height }: Picture, { scene }: MapFrame): TemplateResult {
  const looks = ({ edge }: EdgePicture): string =>
    [scene.way?.edges.has(edge) && 'way', scene.filtered && !scene.filtered.edges.has(edge) && 'faded']
      .filter(Boolean)
      .join(' ');
  const shown = [...edges].sort((a, b) => Number(looks(a) === 'way') - Number(looks(b) === 'way'));
  return html`<svg class="edges" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
      <mask id="free" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
        <rect class="pass" width=${width} height=${height}></rect>
        ${edges.map(({ label }) => (label ? svg`<rect x=${label.x - 2} y=${label.y} width=${label.width + 4} height=${label.height}></rect>` : nothing))}
      </mask>
      <g mask="url(#free)">
        ${shown.map(
          (each) =>
            svg`<path class=${`axis ${each.edge.edge.axis ?? ''} ${looks(each)}`} d=${each.line}></path><path class=${`head ${looks(each)}`} d=${each.head}></path>`,
        )}
      </g>
    </svg>
    <div aria-hidden="true">
      ${edges.map((each) =>
        each.label
          ? html`<span class=${`label small ${looks(each)}`} part="label" ${place(each.label, small)}
              >${each.label.text}</span
            >`
          : nothing,
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

function box(node: MapNode, { boxes }: Picture, frame: MapFrame): TemplateResult {
  const { scene, context, current } = frame;
  const view = nodeViewOf(node, scene, context);
  const looks = [view.recommended && 'recommended', view.onWay && 'onway', view.faded && 'faded'];
  const about = `about-${scene.graph.nodes.indexOf(node)}`;
  return html`<li
    class=${`box ${looks.filter(Boolean).join(' ')}`}
    part=${`node ${view.state}`}
    data-exercise=${view.id}
    ${place(boxes.get(node) ?? {})}
  >
    ${stateButton(node, view, 0, frame, false)}
    <p class="title">${openLink(view.id, text(frame, view.name), frame, { about, stop: node === current })}</p>
    <p class="signs">${demandGlyph(view.demand)} ${marks(view, frame)}</p>
    <span id=${about} hidden>${descriptionOf(node, view, scene, context)}</span>
  </li>`;
}
