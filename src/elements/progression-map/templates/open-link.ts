import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import type { NodeView } from '../node.view.js';
import type { MapFrame } from './frame.js';

/** Whether a press does what links do, in another tab say, and not what is done here. */
export const forBrowser = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** A link that opens the card of an exercise. With a modifier key it does what links do. */
export const openLink = (id: string, name: unknown, { actions }: MapFrame): TemplateResult =>
  html`<a
    href=${`#${encodeURIComponent(id)}`}
    part="link"
    aria-haspopup="dialog"
    @click=${(event: MouseEvent) => {
      if (forBrowser(event)) return;
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
