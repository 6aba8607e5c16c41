import { html, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading } from '../../templates.js';
import { settingsButton } from './button.js';
import { text, type TimerFrame } from './frame.js';
import { overview } from './overview.js';

/** A session before it begins, while it is on, and when it is over. */
export function timer(frame: TimerFrame): TemplateResult {
  const { context, scene, level } = frame;
  const { status } = scene.state;
  const { title } = scene.session;
  const name = title === undefined ? context.messages.session : text(frame, say(context, title));
  const body = status === 'ready' || frame.printing ? overview(frame) : frame.screen?.(frame);
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
