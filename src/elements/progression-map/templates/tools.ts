import { html, nothing, type TemplateResult } from 'lit';
import { any, type Content } from '../../templates.js';
import { summaryOf } from '../progression-map.view.js';
import { choosable, groupsOf, pairOf, type ChoiceGroup } from '../tools.view.js';
import { comparison } from './compare.js';
import { axes, equipment } from './filters.js';
import { find } from './find.js';
import type { Wishes } from '../wishes.js';
import type { MapFrame } from './frame.js';
import { select } from './select.js';

/** What a reader finds, filters and compares with. */
export function tools(frame: MapFrame): Content {
  const { wishes, scene, context } = frame;
  if (!wishes.tools) return nothing;
  const pair = pairOf(scene, wishes);
  const groups = groupsOf(choosable(scene, pair), scene, context);
  return html`<div class="tools" part="tools" role="search" tabindex="-1" aria-label=${context.messages.tools}>
    ${find(frame)} ${axes(frame)} ${equipment(frame)} ${any(groups, () => way(frame, groups))}
    ${comparison(frame, pair, groups)} ${outcome(frame)}
  </div>`;
}

const way = ({ scene, context, actions }: MapFrame, groups: readonly ChoiceGroup[]): TemplateResult =>
  html`<div class="tool">
    <label for="way">${context.messages.wayTo}</label>
    <div>
      ${select({
        id: 'way',
        groups,
        none: context.messages.noGoal,
        chosen: scene.goal?.id,
        choose: (goal) => actions.wish({ goal: goal || 'none' }),
      })}
      <output class="sr" for="way">${summaryOf(scene, context).slice(1).join(' ')}</output>
    </div>
  </div>`;

const untouched: Wishes = { axis: undefined, equipment: undefined, goal: undefined, compare: undefined };

/** How much of the map is left, and the way back to all of it. */
const outcome = ({ scene: { filtered }, wishes, context: { messages }, actions }: MapFrame): TemplateResult =>
  html`<div class="outcome">
    <output>${filtered ? messages.passing(filtered.nodes.size) : nothing}</output>
    ${
      Object.keys(untouched).some((wish) => wishes[wish as keyof Wishes] !== undefined)
        ? html`<button
            class="button small"
            type="button"
            part="button"
            @click=${({ target }: Event) => {
              // The button goes with what it clears.
              (target as Element).closest<HTMLElement>('.tools')?.focus();
              actions.wish(untouched);
            }}
          >
            ${messages.clear}
          </button>`
        : nothing
    }
  </div>`;
