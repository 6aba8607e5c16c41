import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { bit } from '../keyboard.js';
import type { RunView } from '../session-timer.view.js';
import { segmentOn } from '../scene.js';
import type { TimerFrame } from './frame.js';

/** A button; one with a longer name than there is room for has it for screen readers. */
export const button = (label: string, act: () => void, looks = '', content: unknown = label): TemplateResult =>
  html`<button
    class=${`button ${looks}`}
    type="button"
    part=${looks === 'main' ? 'button main' : 'button'}
    aria-label=${content === label ? nothing : label}
    @click=${act}
  >
    ${looks === 'main' ? html`<span>${content}</span>` : content}
  </button>`;

/** All that a reader does while a session is on. */
export function controls(view: RunView, frame: TimerFrame): TemplateResult {
  const { scene, context, actions } = frame;
  const { messages } = context;
  const running = scene.state.status === 'running';
  const waits = running && view.waits;
  const primary = waits
    ? button(messages.done, () => actions.do({ k: 'next' }), 'main')
    : button(running ? messages.pause : messages.resume, () => actions.do({ k: running ? 'pause' : 'play' }), 'main');
  return html`<div class="keys" role="group" aria-label=${messages.controls} part="controls">
    ${button(messages.previous, () => actions.do({ k: 'back' }))} ${primary}
    ${button(messages.skip, () => actions.do({ k: 'next' }))}
    ${view.rounds ? button(messages.countRound, () => actions.do({ k: 'round' }), 'wide') : nothing}
    ${
      view.waits
        ? button(
            running ? messages.pause : messages.resume,
            () => actions.do({ k: running ? 'pause' : 'play' }),
            'plain',
          )
        : html`${button(messages.less, () => actions.do({ k: 'add', ms: -bit }), 'plain')}`
    }
    ${today(view, frame)}
    ${view.waits ? nothing : button(messages.more, () => actions.do({ k: 'add', ms: bit }), 'plain')}
    ${button(messages.restart, () => actions.do({ k: 'restart' }), 'plain wide')}
    ${button(messages.finish, () => actions.do({ k: 'finish' }), 'plain wide')}
  </div>`;
}

/** An easier exercise for a hard day, or back to what was planned. */
function today({ easier }: RunView, { planned, context, actions, scene }: TimerFrame): TemplateResult {
  const { messages } = context;
  if (planned) return button(messages.planned, () => actions.swap(undefined), 'plain');
  const on = segmentOn(scene);
  if (!easier || on?.kind !== 'work') return html`<span></span>`;
  const label = messages.easier + messages.colon + say(context, easier.name).value;
  return button(label, () => actions.swap(easier.id), 'plain', messages.easier);
}

/** Opens what a reader can set. */
export const settingsButton = ({ open, context: { messages }, actions }: TimerFrame): TemplateResult =>
  html`<button
    class="button small plain"
    type="button"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="settings"
    @click=${actions.toggle}
  >
    ${messages.settings}
  </button>`;
