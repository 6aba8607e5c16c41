import { html, svg, type TemplateResult } from 'lit';
import type { Segment } from '../../../model/session/types.js';
import type { Scene } from '../scene.js';

/** How wide a step that waits for the reader is drawn, in milliseconds. */
const waiting = 30_000;
/** Units of the whole track, and between two steps. */
const [whole, gap] = [1000, 3];

/** The session as a row of steps: what is done, what is on, what is to come. It changes with the step only. */
export function track({ compiled: { segments }, state }: Scene): TemplateResult {
  const widths = segments.map(widthOf);
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  const parts = { over: '', on: '', ahead: '' };
  let x = 0;
  widths.forEach((width, index) => {
    const [from, to] = [(x / sum) * whole, ((x + width) / sum) * whole];
    const part = index < state.index ? 'over' : index === state.index ? 'on' : 'ahead';
    parts[part] += `M${round(from)} 0H${round(Math.max(from + 1, to - gap))}V8H${round(from)}z`;
    x += width;
  });
  return html`<svg class="track" part="track" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
    ${Object.entries(parts).map(([name, d]) => svg`<path class=${name} d=${d}></path>`)}
  </svg>`;
}

const widthOf = ({ ms }: Segment): number => ms ?? waiting;

const round = (value: number): number => Math.round(value * 10) / 10;
