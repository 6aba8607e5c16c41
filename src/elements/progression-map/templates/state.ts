import { html, nothing, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import { stateSign } from '../../state-sign.js';
import type { NodeView } from '../node.view.js';
import type { MapFrame } from './frame.js';

interface StateLooks {
  /** The lane of the rail that it stands on. */
  readonly lane?: number;
  /** Whether it is a stop of Tab. */
  readonly stop?: boolean;
  /** Whether a ring with nothing in it is left to the styles: a vast map has many. */
  readonly bare?: boolean;
}

/** Shows the state of an exercise and sets the next one. */
export const stateButton = (
  node: MapNode,
  { name, state, stateWord, onWay }: NodeView,
  { actions, context }: MapFrame,
  { lane = 0, stop = true, bare = false }: StateLooks,
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
    ${bare && state === 'todo' ? nothing : stateSign(state)}
  </button>`;
