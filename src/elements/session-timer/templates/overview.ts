import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading, some } from '../../templates.js';
import { overviewOf } from '../overview.view.js';
import { button, exercise } from './button.js';
import { text, type TimerFrame } from './frame.js';

/** What a session asks for, and where it begins. */
export function overview(frame: TimerFrame): TemplateResult {
  const { context, scene, actions, last } = frame;
  const { messages } = context;
  const { takes, equipment, blocks } = overviewOf(scene, context);
  return html`${some(scene.session.description, (words) => html`<p part="description">${text(frame, say(context, words))}</p>`)}
    <p class="quiet num" part="length">${takes}</p>
    ${some(equipment.join(messages.comma), (things) => html`<p class="quiet">${messages.need}${messages.colon}${things}</p>`)}
    ${some(last, (words) => html`<p class="quiet num" part="last">${words}</p>`)}
    <div class="plan" part="plan">
      ${blocks.map(
        ({ title, how, steps }) =>
          html`${title ? heading(Math.min(frame.level + 1, 6), text(frame, title), 'section-heading') : nothing}
            ${some(how, (words) => html`<p class="small num">${words}</p>`)}
            <ol>
              ${steps.map(
                (step) =>
                  html`<li>
                    <span
                      >${exercise(step, frame)}
                      ${some(step.slot, (words) => html`<span class="small">${words}</span>`)}</span
                    >
                    <span class="num">${step.amount}</span>
                  </li>`,
              )}
            </ol>`,
      )}
    </div>
    ${frame.later?.choices(frame) ?? nothing}
    <div class="main">${button(messages.start, () => actions.do({ k: 'start' }), 'main')}</div>`;
}
