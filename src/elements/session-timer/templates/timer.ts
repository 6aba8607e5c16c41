import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading } from '../../templates.js';
import { button, settingsButton } from './controls.js';
import { text, type TimerFrame } from './frame.js';
import { overview } from './overview.js';
import { run } from './run.js';

/** A session before it begins, while it is on, and when it is over. */
export function timer(frame: TimerFrame): TemplateResult {
  const { context, scene, level } = frame;
  const { status } = scene.state;
  const { title } = scene.session;
  const name = title === undefined ? context.messages.session : text(frame, say(context, title));
  const body = status === 'ready' || frame.printing ? overview(frame) : status === 'done' ? after(frame) : run(frame);
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
