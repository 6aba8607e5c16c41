import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import type { StepView } from '../step.view.js';
import { text, type TimerFrame } from './frame.js';

/** A button; one with a longer name than there is room for has it for screen readers. */
export const button = (label: string, act: () => void, looks = '', name = label): TemplateResult =>
  html`<button
    class=${looks === 'main' ? 'button main land' : `button ${looks}`}
    type="button"
    part=${looks === 'main' ? 'button main' : 'button'}
    aria-label=${name === label ? nothing : name}
    @click=${act}
  >
    ${looks === 'main' ? html`<span>${label}</span>` : label}
  </button>`;

/**
 * The name of a step; that of an exercise opens its card.
 *
 * @param stop What stands behind it, and is never alone at the beginning of a line.
 */
export const exercise = ({ exercise: id, name }: StepView, frame: TimerFrame, stop = ''): TemplateResult =>
  id === undefined
    ? html`${text(frame, name)}${stop}`
    : html`<button
        class="link"
        type="button"
        part="link"
        aria-haspopup="dialog"
        @click=${() => {
          frame.actions.open(id);
        }}
      >
        ${text(frame, name)}${some(stop, (mark) => html`<span aria-hidden="true">${mark}</span>`)}
      </button>`;

/** Opens what a reader can set, once that has loaded. */
export const settingsButton = ({ open, settings, context: { messages }, actions }: TimerFrame): TemplateResult =>
  html`<button
    class="button small plain"
    type="button"
    part="button"
    aria-expanded=${open && settings !== nothing ? 'true' : 'false'}
    aria-controls="settings"
    @click=${() => actions.toggle()}
  >
    ${messages.settings}
  </button>`;
