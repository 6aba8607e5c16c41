import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { any, some } from '../../templates.js';
import { outlineOf, type OutlineStep } from '../outline.view.js';
import { text, type TimerFrame } from './frame.js';

/** All steps of the session, to jump to any of them. */
export function list(frame: TimerFrame): TemplateResult {
  const { scene, context, actions, listed } = frame;
  const { compiled, state } = scene;
  const toggled = ({ currentTarget }: Event): void =>
    actions.list(currentTarget instanceof HTMLDetailsElement && currentTarget.open);
  return html`<details class="whole" part="list" @toggle=${toggled}>
    <summary class="small">${context.messages.whole}</summary>
    ${guard([listed, compiled, state.index, context.messages, context.pack], () => (listed ? groups(frame) : nothing))}
  </details>`;
}

/** They change with the step only: there may be a thousand. */
const groups = (frame: TimerFrame): readonly TemplateResult[] => [
  html`<p class="small">${frame.context.messages.keys}</p>`,
  ...outlineOf(frame.scene, frame.context).map(
    ({ title, steps }) =>
      html`${some(title, (words) => html`<p class="small">${words}</p>`)}
        <ol>
          ${steps.map((step) => row(step, frame))}
        </ol>`,
  ),
];

const row = (step: OutlineStep, frame: TimerFrame): TemplateResult => {
  const { messages } = frame.context;
  return html`<li class=${step.when}>
    <button
      class="jump"
      type="button"
      part="button"
      aria-current=${step.when === 'on' ? 'step' : nothing}
      @click=${() => {
        frame.actions.do({ k: 'jump', to: step.id });
      }}
    >
      <span
        >${text(frame, step.name)}
        ${any([step.which].filter(Boolean), ([which]) => html`<span class="small">${which}</span>`)}
        ${step.when === 'over' ? html`<span class="sr">${messages.over}</span>` : nothing}</span
      >
      <span class="num">${step.amount}</span>
    </button>
  </li>`;
};
