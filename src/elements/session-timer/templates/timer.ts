import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading, some, type Content } from '../../templates.js';
import { doneOf, overviewOf, runViewOf, type NextView, type RunView, type StepView } from '../session-timer.view.js';
import { clockTime } from '../time.js';
import { button, controls, settingsButton } from './controls.js';
import { text, type TimerFrame } from './frame.js';
import { track } from './track.js';

/** A session before it begins, while it is on, and when it is over. */
export function timer(frame: TimerFrame): TemplateResult {
  const { context, scene, level } = frame;
  const { status } = scene.state;
  const { title } = scene.session;
  const name = title === undefined ? context.messages.session : text(frame, say(context, title));
  const body = status === 'ready' ? overview(frame) : status === 'done' ? after(frame) : run(frame);
  return html`<section
    class=${`root timer ${status}`}
    part="timer"
    lang=${context.messages.lang}
    aria-labelledby="name"
  >
    <div class="head">${heading(level, html`<span id="name">${name}</span>`, 'name')} ${settingsButton(frame)}</div>
    ${frame.settings} ${body}
  </section>`;
}

function overview(frame: TimerFrame): TemplateResult {
  const { context, scene, actions } = frame;
  const { messages } = context;
  const { takes, equipment, blocks } = overviewOf(scene, context);
  return html`${some(scene.session.description, (words) => html`<p part="description">${text(frame, say(context, words))}</p>`)}
    <p class="quiet num" part="length">${takes}</p>
    ${some(equipment.join(messages.comma), (things) => html`<p class="quiet">${messages.need}${messages.colon}${things}</p>`)}
    <div class="plan" part="plan">
      ${blocks.map(
        ({ title, steps }) =>
          html`${title ? heading(Math.min(frame.level + 1, 6), text(frame, title), 'section-heading') : nothing}
            <ol>
              ${steps.map((step) => html`<li>${exercise(step, frame)} <span class="num">${step.amount}</span></li>`)}
            </ol>`,
      )}
    </div>
    <div class="main">${button(messages.start, () => actions.do({ k: 'start' }), 'main')}</div>`;
}

/** The name of a step; that of an exercise opens its card. */
const exercise = ({ exercise: id, name }: StepView, frame: TimerFrame): TemplateResult | string =>
  id === undefined
    ? text(frame, name)
    : html`<button
        class="link"
        type="button"
        part="link"
        aria-haspopup="dialog"
        @click=${() => {
          frame.actions.open(id);
        }}
      >
        ${text(frame, name)}
      </button>`;

function run(frame: TimerFrame): TemplateResult | typeof nothing {
  const view = runViewOf(frame.scene, frame.context);
  if (!view) return nothing;
  const { state } = frame.scene;
  return html`${track(frame.scene)}
    <p class="line small num"><span part="place">${view.place}</span> <span part="left">${view.left}</span></p>
    <div class="now" part=${state.status === 'paused' ? 'step paused' : 'step running'}>
      ${step(view, frame)}
      <p class="digits num" part="digits" role="timer" aria-label=${view.said}>${view.digits}</p>
      ${view.waits && view.step.amount ? nothing : some(view.step.amount, (amount) => html`<p class="num">${amount}</p>`)}
      ${view.step.cue ? html`<p class="quiet" part="cue">${text(frame, view.step.cue)}</p>` : nothing}
      ${frame.away ? html`<p part="away">${frame.context.messages.away}</p>` : nothing}
      ${some(view.rounds, (rounds) => html`<p class="num" part="rounds">${rounds}</p>`)}
    </div>
    <p class="sr" role="status">${state.status === 'paused' ? frame.context.messages.paused : view.said}</p>
    ${next(view.next, frame)} ${controls(view, frame)}`;
}

function step({ step: now, waits }: RunView, frame: TimerFrame): TemplateResult {
  const planned = frame.planned ? frame.context.messages.instead(frame.planned) : '';
  return html`<p class="step" part="step-name">
      ${exercise(now, frame)}${now.side ? html`<span part="side">${frame.context.messages.comma}${now.side}</span>` : nothing}
    </p>
    ${waits ? some(now.amount, (amount) => html`<p class="amount num" part="amount">${amount}</p>`) : nothing}
    ${some(planned, (words) => html`<p class="small">${words}</p>`)}`;
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
            </p>`
        : html`<p class="small">${frame.context.messages.last}</p>`
    }
  </div>`;

function after(frame: TimerFrame): Content {
  const { context, scene, actions } = frame;
  const done = doneOf(scene, context);
  const took = context.messages.took(clockTime(scene.state.active, context.locale), done.length);
  return html`<p class="step" part="complete">${context.messages.complete}</p>
    <p class="quiet num">${took}</p>
    <ul class="plan" part="done">
      ${done.map(([name, used]) => html`<li>${name} <span class="num">${used}</span></li>`)}
    </ul>
    <p class="sr" role="status">${context.messages.complete}</p>
    <div class="main">${button(context.messages.again, () => actions.reset())}</div>`;
}
