import { html, nothing, type TemplateResult } from 'lit';
import { axisStroke } from '../../strokes.js';
import { any, some, type Content } from '../../templates.js';
import type { DosePart } from '../dose.view.js';
import type { CardView, VariableView } from '../exercise-card.view.js';
import { text, title, type CardFrame } from './frame.js';

/** The dose part by part, and what is needed for it. */
export const doseRow = ({ dose, equipment }: CardView, frame: CardFrame): Content =>
  dose.length + equipment.length > 0
    ? html`<dl class="dose num" part="dose" aria-label=${frame.messages.amount}>
        ${dose.map((part) => dosePart(part, frame))}
        ${any(
          equipment,
          (things) =>
            html`<div class="words" part="equipment">
              <dt>${frame.messages.need}</dt>
              ${things.map((thing) => html`<dd>${text(frame, thing)}</dd>`)}
            </div>`,
        )}
      </dl>`
    : nothing;

function dosePart({ label, value, scale }: DosePart, frame: CardFrame): TemplateResult {
  const shown = typeof value === 'string' ? value : text(frame, value);
  return html`<div class=${typeof value === 'string' ? 'figure' : 'words'}>
    <dt>${label}</dt>
    <dd>
      ${scale ? stepButton(scale, -1, frame) : nothing}${
        scale ? html`<output>${shown}</output>` : html`<span>${shown}</span>`
      }${scale ? stepButton(scale, 1, frame) : nothing}
    </dd>
  </div>`;
}

/** At its end it says so, but can have the focus: who got there by pressing it would lose their place otherwise. */
function stepButton(
  { of, label, least }: NonNullable<DosePart['scale']>,
  by: 1 | -1,
  { messages, actions }: CardFrame,
): TemplateResult {
  const atEnd = by < 0 && least;
  return html`<button
    class="button step"
    type="button"
    part="button"
    aria-label=${by > 0 ? messages.greater(label) : messages.fewer(label)}
    aria-disabled=${atEnd || nothing}
    @click=${() => {
      if (!atEnd) actions.scale(of, by);
    }}
  >
    ${by > 0 ? '+' : '−'}
  </button>`;
}

/** The ladders inside this exercise, each rung a choice. */
export const variables = ({ variables: ladders }: CardView, frame: CardFrame): Content =>
  any(ladders, () => html`${ladders.map((ladder, index) => variable(ladder, index, frame))}`);

function variable({ name, axis, steps }: VariableView, index: number, frame: CardFrame): TemplateResult {
  const chosen = frame.chosen[index] ?? 0;
  const group = `variable-${String(index)}`;
  return html`<div class="variable" part="variable" role="radiogroup" aria-labelledby=${group}>
    <div id=${group}>${title(frame, text(frame, name))}</div>
    <div class="ladder">
      ${steps.map(
        ({ label }, step) =>
          html`<label
            ><input
              type="radio"
              name=${group}
              .checked=${step === chosen}
              @change=${() => {
                frame.actions.choose(index, step);
              }}
            />${axisStroke(axis, (step + 1) / steps.length)} <span>${text(frame, label)}</span></label
          >`,
      )}
    </div>
    ${some(steps[chosen]?.note, (note) => html`<p class="small" role="status">${text(frame, note)}</p>`)}
  </div>`;
}
