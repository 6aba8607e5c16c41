import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ProgressMessages } from '../../../i18n/progress/en.js';
import type { ExerciseState } from '../../../model/reader.js';
import { stateSign } from '../../state-sign.js';
import { any, heading, some, type Content } from '../../templates.js';
import type { BarsView, ProgressView, SessionView } from '../progress.view.js';
import type { ProgressParts } from './frame.js';

/** What the templates of a reader's progress need beside the view. */
interface ProgressFrame {
  readonly words: ProgressMessages;
  /** Level of the card's own heading. */
  readonly level: number;
  readonly canUndo: boolean;
  /** Why what the reader has just said may not be kept. */
  readonly trouble: string;
  /** Where all of it stays; empty where the page says that itself. */
  readonly kept: string;
  /** How far they are on the way to another exercise. */
  gate(to: string): string;
  /** The questions that find the reader's step, while they are asked. */
  readonly placement: Content;
  /** Begins them, where they are of use. */
  readonly place: (() => void) | undefined;
  mark(state: ExerciseState): void;
  undo(): void;
  /** Shows what is kept of the reader, with all that they can do with it. */
  showData(): void;
  showAll(): void;
}

/** How far a reader is, for its places in a card. */
export const progressParts = (view: ProgressView, frame: ProgressFrame): ProgressParts => ({
  sign: sign(view),
  label: label(view),
  section: html`<div class="section stack mine" part="progress">
    <div id="mine">${heading(Math.min(frame.level + 1, 6), frame.words.title, 'section-heading')}</div>
    <div class="where">${states(view, frame)} ${since(view, frame)}</div>
    ${frame.placement} ${some(frame.trouble, (words) => html`<p class="small" role="status">${words}</p>`)}
    ${history(view, frame)}
  </div>`,
  gateTo: (id) => some(frame.gate(id), (words) => html`<p class="small num near" part="gate">${words}</p>`),
});

const sign = ({ state, stateWord }: ProgressView): Content =>
  state === 'todo'
    ? nothing
    : html`<span class="mine-sign" part=${`sign ${state}`} role="img" aria-label=${stateWord}
        >${stateSign(state)}</span
      >`;

const label = ({ state, stateWord }: ProgressView): Content =>
  state === 'todo'
    ? nothing
    : html`<span class="small mine-label" part=${`sign ${state}`}>${stateSign(state)} ${stateWord}</span>`;

const states = ({ state: now, choices }: ProgressView, frame: ProgressFrame): TemplateResult =>
  html`<div class="ladder states" role="radiogroup" aria-labelledby="mine">
    ${choices.map(
      ({ state, word }) =>
        html`<label part=${state === now ? 'state current' : 'state'}
          ><input
            type="radio"
            name="state"
            .checked=${state === now}
            @change=${() => {
              frame.mark(state);
            }}
          />${stateSign(state)} <span>${word}</span></label
        >`,
    )}
  </div>`;

const since = (view: ProgressView, { words, canUndo, undo, place, showData }: ProgressFrame): TemplateResult =>
  html`<p class="small num since">
    ${view.since} ${canUndo ? link(words.undo, undo) : nothing} ${place ? link(words.place, place) : nothing}
    ${link(words.data, showData)}
  </p>`;

const link = (words: string, act: () => void): TemplateResult =>
  html`<button class="link" type="button" part="link" @click=${act}>${words}</button>`;

/** What was done so far, behind a line that says the most of it. */
const history = ({ summary, sessions, more, bars: picture }: ProgressView, frame: ProgressFrame): Content =>
  some(
    summary,
    () =>
      html`<details class="history num" part="history">
        <summary class="small">${summary}</summary>
        ${some(picture, bars)} ${table(sessions, frame)}
        ${some(
          more,
          (words) =>
            html`<button class="link small" type="button" part="link" @click=${frame.showAll}>${words}</button>`,
        )}
        ${some(frame.kept, (words) => html`<p class="small">${words}</p>`)}
      </details>`,
  );

const table = (sessions: readonly SessionView[], { words }: ProgressFrame): TemplateResult => {
  const rated = sessions.some(({ effort }) => effort !== '');
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        <th scope="col">${words.amount}</th>
        ${rated ? html`<th scope="col">${words.effort}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${any(
        sessions,
        () =>
          html`${sessions.map(
            ({ date, amount, effort }) =>
              html`<tr>
                <td>${date}</td>
                <td>${amount}</td>
                ${rated ? html`<td>${effort}</td>` : nothing}
              </tr>`,
          )}`,
      )}
    </tbody>
  </table>`;
};

/** Pixels: of a bar and the gap around it, of the longest one, and of the number above it. */
const [bar, gap, tall, above] = [10, 20, 40, 16];

/** The table beside it says the same, with the dates. */
const bars = ({ title, bars: all }: BarsView): TemplateResult => {
  const width = all.length * (bar + gap);
  return html`<figure aria-hidden="true">
    <figcaption class="small">${title}</figcaption>
    <svg
      class="chart"
      part="chart"
      viewBox=${`0 0 ${width} ${above + tall + 1}`}
      width=${width}
      height=${above + tall + 1}
    >
      ${all.map(({ share, value }, index) => {
        const [x, height] = [index * (bar + gap) + gap / 2, Math.round(share * tall)];
        return svg`<rect x=${x} y=${above + tall - height} width=${bar} height=${height}></rect>
          <text x=${x + bar / 2} y=${above + tall - height - 4}>${value}</text>`;
      })}
      <path d=${`M0 ${above + tall + 0.5}H${width}`}></path>
    </svg>
  </figure>`;
};
