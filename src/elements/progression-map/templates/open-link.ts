import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import type { NodeView } from '../node.view.js';
import type { MapFrame } from './frame.js';

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

/** The state in a word, and whether it is a next step or the goal. */
export const marks = ({ state, stateWord, mark, recommended, isGoal }: NodeView, { context }: MapFrame): unknown => [
  state === 'todo' ? nothing : html`<span class="small">${stateWord}</span>`,
  some(mark, () => html`<span class=${recommended ? 'mark best' : 'mark'} part="next">${mark}</span>`),
  isGoal ? html`<span class="mark" part="goal">${context.messages.goal}</span>` : nothing,
];
