import { html, type TemplateResult } from 'lit';
import { any, some } from '../../templates.js';
import { reportViewOf, type DoneView, type SetView } from '../report.view.js';
import { numeral } from '../time.js';
import type { TimerFrame } from './frame.js';

/** What was done, as the reader can put it right, and how hard it was. */
export function report(frame: TimerFrame): TemplateResult {
  const { scene, context, actions } = frame;
  const { messages } = context;
  const { took, done, effort, note } = reportViewOf(scene, context);
  return html`<p class="quiet num">${done.length > 0 ? took : messages.nothing}</p>
    ${any(
      done,
      (all) =>
        html`<ul class="plan done" part="done">
          ${all.map((each) => html`<li>${doneTemplate(each, frame)}</li>`)}
        </ul>`,
    )}
    <fieldset class="effort" part="effort">
      <legend>${messages.effort}</legend>
      <div class="scale">${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rpe) => degree(rpe, effort, frame))}</div>
      <p class="line small"><span>${messages.effortEnds[0]}</span> <span>${messages.effortEnds[1]}</span></p>
    </fieldset>
    <label class="field"
      ><span>${messages.note}</span>
      <textarea
        rows="2"
        .value=${note}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLTextAreaElement) actions.do({ k: 'note', text: currentTarget.value });
        }}
      ></textarea>
    </label>
    ${some(frame.keeps, (how) => html`<p class="small" part="keeps">${messages.keeps[how]}</p>`)}`;
}

const degree = (rpe: number, effort: number | undefined, { context, actions }: TimerFrame): TemplateResult =>
  html`<label class="degree num"
    ><input
      type="radio"
      name="effort"
      .checked=${rpe === effort}
      @change=${() => {
        actions.do({ k: 'effort', rpe });
      }}
    /><span>${numeral(rpe, context.locale)}</span></label
  >`;

/** One that was counted opens, to be put right. */
const doneTemplate = (done: DoneView, frame: TimerFrame): TemplateResult =>
  done.sets.length === 0
    ? html`<p class="line"><span>${done.name}</span> <span class="num">${done.sum}</span></p>`
    : html`<details>
        <summary>
          <span class="line"><span>${done.name}</span> <span class="num">${done.sum}</span></span>
        </summary>
        <div class="sets">
          <span></span>
          <span class="small" aria-hidden="true">${frame.context.messages.repsField}</span>
          <span class="small" aria-hidden="true">${done.unit}</span>
          ${done.sets.map((set) => setTemplate(set, done, frame))}
        </div>
      </details>`;

const setTemplate = (set: SetView, { unit, name }: DoneView, { context, actions }: TimerFrame): TemplateResult => {
  const { messages } = context;
  const { visit, label } = set;
  const named = (field: string): string => [name, label, field].filter(Boolean).join(messages.comma);
  return html`<span class="small">${label}</span>
    ${number(named(messages.repsField), set.reps, 1, (reps) => actions.do({ k: 'set', visit, reps }))}
    ${number(named(messages.loadField(unit)), set.load, 'any', (value) => actions.do({ k: 'set', visit, load: { value, unit } }))}`;
};

const number = (
  label: string,
  value: number | undefined,
  step: number | 'any',
  take: (value: number) => void,
): TemplateResult =>
  html`<input
    type="number"
    min="0"
    step=${step}
    inputmode=${step === 1 ? 'numeric' : 'decimal'}
    aria-label=${label}
    .value=${value === undefined ? '' : String(value)}
    @change=${({ currentTarget }: Event) => {
      const given = currentTarget instanceof HTMLInputElement ? currentTarget.valueAsNumber : NaN;
      if (given >= 0) take(step === 1 ? Math.round(given) : given);
    }}
  />`;
