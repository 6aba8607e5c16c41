import { html, type TemplateResult } from 'lit';
import { stateSign } from '../../state-sign.js';
import { axisStroke } from '../../strokes.js';
import { stateIn } from '../scene.js';
import type { MapFrame } from './frame.js';

/** What the lines and signs mean that are on this map, and what keys do. */
export function legend({ scene, context }: MapFrame): TemplateResult {
  const { messages } = context;
  const axes = [...new Set(scene.graph.edges.flatMap(({ edge: { axis } }) => axis ?? []))];
  const states = [...new Set(scene.graph.nodes.map((node) => stateIn(scene, node)))].filter((each) => each !== 'todo');
  return html`<div class="legend small" part="legend">
    <ul aria-hidden="true">
      ${axes.map((axis) => html`<li>${axisStroke(axis)} ${messages.more[axis]}</li>`)}
      ${states.map((each) => html`<li>${stateSign(each)} ${messages.states[each]}</li>`)}
    </ul>
    <p id="keys">${messages.keys}</p>
  </div>`;
}
