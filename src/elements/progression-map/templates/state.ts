import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import type { ExerciseState } from '../../../model/reader.js';
import type { NodeView } from '../progression-map.view.js';
import type { MapFrame } from './frame.js';

/** What stands in the ring of a state: nothing, a half, a tick cut out of the full ring, a bar. */
const signs: Readonly<Record<ExerciseState, TemplateResult | typeof nothing>> = {
  todo: nothing,
  doing: svg`<path class="full" d="M8 2a6 6 0 0 1 0 12z"></path>`,
  done: svg`<path class="full" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4.2 8.3l3 3 4.6-5-1.2-1.1-3.4 3.8-1.8-1.8z"></path>`,
  skipped: svg`<path d="M5 8h6"></path>`,
};

/** The picture of a state. The word for it belongs beside it or in the name of what it stands on. */
export const stateSign = (state: ExerciseState): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5"></circle>
    ${signs[state]}
  </svg>`;

/** Shows the state of an exercise and sets the next one. */
export const stateButton = (
  node: MapNode,
  { name, state, stateWord, onWay }: NodeView,
  lane: number,
  { actions, context }: MapFrame,
  stop = true,
): TemplateResult =>
  html`<button
    class=${`state lane${lane} ${onWay ? 'way' : ''}`}
    type="button"
    part="state"
    tabindex=${stop ? nothing : '-1'}
    aria-label=${context.messages.change(name.value, stateWord)}
    @click=${() => {
      actions.advance(node);
    }}
  >
    ${stateSign(state)}
  </button>`;
