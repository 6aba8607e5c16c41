import { html, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import { stateSign } from '../../state-sign.js';
import type { NodeView } from '../node.view.js';
import type { MapFrame } from './frame.js';

/** What the button is called that shows the state of an exercise and sets the next one. */
export const stateLabel = ({ name, stateWord }: NodeView, { context }: MapFrame): string =>
  context.messages.change(name.value, stateWord);

/** That button, on a lane of the rail. */
export const stateButton = (node: MapNode, view: NodeView, frame: MapFrame, lane: number): TemplateResult =>
  html`<button
    class=${`state lane${lane} ${view.onWay ? 'way' : ''}`}
    type="button"
    part="state"
    aria-label=${stateLabel(view, frame)}
    @click=${() => {
      frame.actions.advance(node);
    }}
  >
    ${stateSign(view.state)}
  </button>`;
