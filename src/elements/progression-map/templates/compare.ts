import { html, nothing, type TemplateResult } from 'lit';
import { demandOf } from '../../../model/demand.js';
import type { MapNode } from '../../../model/map/graph.js';
import { axisStroke } from '../../strokes.js';
import type { Content } from '../../templates.js';
import { numberIn } from '../scene.js';
import { comparisonOf, type ChoiceGroup } from '../tools.view.js';
import type { MapFrame } from './frame.js';
import { group } from './group.js';
import { select } from './select.js';

/** Two exercises side by side, and how the second is harder. */
export function comparison(
  frame: MapFrame,
  [first, second]: readonly MapNode[],
  groups: readonly ChoiceGroup[],
): Content {
  if (!first || !second) return nothing;
  const { context, actions } = frame;
  const { compare, against } = context.messages;
  const side = (id: string, name: string, node: MapNode, choose: (id: string) => void): TemplateResult =>
    html`<div>${select({ id, name, groups, chosen: node.id, choose })} ${demand(node, frame)}</div>`;
  return group(
    'compare',
    compare,
    html`<div class="pair" part="comparison">
      ${side('first', compare, first, (id) => {
        actions.wish({ compare: [id, second.id] });
      })}
      ${side('second', against, second, (id) => {
        actions.wish({ compare: [first.id, id] });
      })}
      <output for="first second">${comparisonOf(first, second, context)}</output>
    </div>`,
  );
}

const demand = ({ exercise }: MapNode, { context }: MapFrame): TemplateResult =>
  html`<ul class="num">
    ${demandOf(exercise.demand).map(
      ({ axis, level }) =>
        html`<li>
          ${axisStroke(axis, level / 5)}
          <span>${context.messages.ofFive(context.messages.axes[axis], numberIn(context, level))}</span>
        </li>`,
    )}
  </ul>`;
