import { html, type TemplateResult } from 'lit';
import { choicesOf, type PickView } from '../choices.view.js';
import type { TimerFrame } from './frame.js';
import { text } from './frame.js';

/** What a reader chooses before a session: one of several exercises, and whether repetitions are counted. */
export function choices(frame: TimerFrame): readonly TemplateResult[] {
  const { picks, tempo } = choicesOf(frame.scene, frame.context);
  const all = picks.map((pick) => pickTemplate(pick, frame));
  return tempo === undefined ? all : [...all, tempoTemplate(tempo, frame)];
}

const pickTemplate = ({ block, picked, items }: PickView, frame: TimerFrame): TemplateResult =>
  html`<fieldset class="choice" part="choice">
    <legend class="small">${frame.context.messages.pickOne}</legend>
    ${items.map(
      ({ item, name }) =>
        html`<label
          ><input
            type="radio"
            name=${`pick-${block}`}
            .checked=${item === picked}
            @change=${() => {
              frame.actions.do({ k: 'pick', block, item });
            }}
          />
          <span>${text(frame, name)}</span></label
        >`,
    )}
  </fieldset>`;

const tempoTemplate = (on: boolean, { context, actions }: TimerFrame): TemplateResult =>
  html`<label class="choice" part="choice"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${() => {
        actions.do({ k: 'tempo', on: !on });
      }}
    />
    <span>${context.messages.byTempo}</span></label
  >`;
