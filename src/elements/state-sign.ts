import { html, type TemplateResult } from 'lit';
import type { ExerciseState } from '../model/reader.js';

const ring =
  'M8 .75a7.25 7.25 0 1 1 0 14.5A7.25 7.25 0 0 1 8 .75zM8 2.25a5.75 5.75 0 1 0 0 11.5A5.75 5.75 0 0 0 8 2.25z';

/** On 16 by 16: a ring with nothing in it, with a half; a full one with a tick cut out; a ring with a bar. */
export const stateSigns: Readonly<Record<ExerciseState, string>> = {
  todo: ring,
  doing: `${ring}M8 2.25a5.75 5.75 0 0 1 0 11.5z`,
  done: 'M8 .75a7.25 7.25 0 1 1 0 14.5A7.25 7.25 0 0 1 8 .75zM4.2 8.3l3 3 4.6-5-1.2-1.1-3.4 3.8-1.8-1.8z',
  skipped: `${ring}M5 7.25h6v1.5H5z`,
};

/** The picture of a state. The word for it belongs beside it or in the name of what it stands on. */
export const stateSign = (state: ExerciseState): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path class="full" d=${stateSigns[state]}></path>
  </svg>`;
