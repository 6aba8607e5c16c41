import { html, nothing, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import { axisStroke } from '../../strokes.js';
import { any, some, type Content } from '../../templates.js';
import { linksOf, type LinkGroup, type LinkView } from '../progression-map.view.js';
import { text, type MapFrame } from './frame.js';

/** A link on a walk by keys: what describes it, and whether the walk is there. */
interface Stop {
  readonly about: string | undefined;
  readonly stop: boolean;
}

/** A link that opens the card of an exercise. With a modifier key it does what links do. */
export const openLink = (id: string, name: unknown, { actions }: MapFrame, walk?: Stop): TemplateResult =>
  html`<a
    tabindex=${walk ? (walk.stop ? '0' : '-1') : nothing}
    aria-describedby=${walk?.about ?? nothing}
    href=${`#${encodeURIComponent(id)}`}
    part="link"
    aria-haspopup="dialog"
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      actions.open(id);
    }}
    >${name}</a
  >`;

/** What an exercise builds on and prepares for, what to do on a hard day, and what goes with it. */
export const linkGroups = (node: MapNode, frame: MapFrame): Content =>
  any(
    linksOf(node, frame.scene, frame.context),
    (groups) => html`<dl class="links small">${groups.map((each) => group(each, frame))}</dl>`,
  );

const group = ({ part, title, links }: LinkGroup, frame: MapFrame): TemplateResult =>
  html`<div>
    <dt>${title}</dt>
    <dd>
      <ul part=${part}>
        ${links.map((each) => link(each, frame))}
      </ul>
    </dd>
  </div>`;

const link = ({ id, name, axis, change, gate, why, onWay }: LinkView, frame: MapFrame): TemplateResult =>
  html`<li class=${onWay ? 'way' : nothing}>
    ${openLink(id, text(frame, name), frame)}
    ${some(change, () => html`<span class="how">${axis ? axisStroke(axis) : nothing} ${change}</span>`)}
    ${some(why, (words) => html`<span>${text(frame, words)}</span>`)}
    ${some(gate, () => html`<span class="num" part="gate">${gate}</span>`)}
  </li>`;
