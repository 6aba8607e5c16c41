import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import { runViewOf, type NextView, type RunView } from '../session-timer.view.js';
import { button, exercise } from './button.js';
import { controls } from './controls.js';
import { text, type TimerFrame } from './frame.js';
import { track } from './track.js';

/** The screen of a session that was begun. */
export const screen = (frame: TimerFrame): TemplateResult | typeof nothing =>
  frame.scene.state.status === 'done' ? after(frame) : run(frame);

/** While it is on. */
function run(frame: TimerFrame): TemplateResult | typeof nothing {
  const view = runViewOf(frame.scene, frame.context);
  if (!view) return nothing;
  const { scene, later, context } = frame;
  const { state } = scene;
  return html`${track(scene)}
    <p class="line small num"><span part="place">${view.place}</span> <span part="left">${view.left}</span></p>
    <div class="stage">${later?.picture(frame) ?? nothing} ${now(view, frame)}</div>
    <p class="sr" role="status">${state.status === 'paused' ? context.messages.paused : view.told}</p>
    ${next(view.next, frame)} ${controls(view, frame)} ${later?.list(frame) ?? nothing}`;
}

/** How the digits fit into a line, by how many they are with what stands between them. */
const sizes: Readonly<Record<number, string>> = { 4: 'four', 5: 'five' };

function now(view: RunView, frame: TimerFrame): TemplateResult {
  const { scene, away, context } = frame;
  const { step, waits } = view;
  const shown = waits ? '' : step.amount;
  return html`<div class="now" part=${scene.state.status === 'paused' ? 'step paused' : 'step running'}>
    <p class="step" part="step-name">
      ${exercise(step, frame, step.side && context.messages.comma.trimEnd())}
      ${some(step.side, (side) => html`<span part="side">${side}</span>`)}
    </p>
    ${waits ? some(step.amount, (amount) => html`<p class="amount num" part="amount">${amount}</p>`) : nothing}
    ${some(view.instead, (words) => html`<p class="small">${words}</p>`)}
    <p class=${`digits num ${sizes[view.digits.length] ?? 'more'}`} part="digits" role="timer" aria-label=${view.said}>
      ${view.digits}
    </p>
    ${some(shown, (amount) => html`<p class="num">${amount}</p>`)}
    ${step.cue ? html`<p class="quiet" part="cue">${text(frame, step.cue)}</p>` : nothing}
    ${away ? html`<p part="away">${context.messages.away}</p>` : nothing}
    ${some(view.rounds, (rounds) => html`<p class="num" part="rounds">${rounds}</p>`)}
  </div>`;
}

/** What comes next and why: in a rest there is time to think of it. */
const next = (view: NextView | undefined, frame: TimerFrame): TemplateResult =>
  html`<div class="next" part="next">
    ${
      view
        ? html`<p class="small num">${view.when}</p>
            <p>
              <b>${text(frame, view.name)}</b>
              <span class="num">${[view.amount, view.side].filter(Boolean).join(frame.context.messages.comma)}</span>
              ${view.why ? html`<span class="quiet" part="why">${text(frame, view.why)}</span>` : nothing}
            </p>
            ${view.think ? html`<p class="quiet" part="cue">${text(frame, view.think)}</p>` : nothing}`
        : html`<p class="small">${frame.context.messages.last}</p>`
    }
  </div>`;

/** When it is over. */
function after(frame: TimerFrame): TemplateResult {
  const { context, actions, later, undoable } = frame;
  const { messages } = context;
  return html`<p class="step land" tabindex="-1" part="complete">${messages.complete}</p>
    ${later?.report(frame) ?? nothing}
    <p class="sr" role="status">${messages.complete}</p>
    <div class="ends">
      ${undoable ? button(messages.undo, () => actions.undo()) : nothing}
      ${button(messages.again, () => actions.reset())}
    </div>`;
}
