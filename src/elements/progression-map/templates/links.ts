import { html, nothing, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import { axisStroke } from '../../strokes.js';
import { any, some, type Content } from '../../templates.js';
import { linksOf, type LinkGroup, type LinkView } from '../links.view.js';
import { text, type MapFrame } from './frame.js';
import { openLink } from './open-link.js';

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
