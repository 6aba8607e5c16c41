import { html, svg, type TemplateResult } from 'lit';
import type { AxisDemand } from '../model/demand.js';

/** The axes the glyph draws, from top to bottom; the others are words only. */
const drawn = ['complexity', 'range', 'load'] as const;

/** Demand on three axes as a small picture. The words belong beside it, so it is hidden from screen readers. */
export function demandGlyph(axes: readonly AxisDemand[]): TemplateResult {
  const lines = drawn.map((axis, index) => {
    const level = axes.find((each) => each.axis === axis)?.level ?? 0;
    const y = String(3 + index * 6);
    return svg`<path class="track" d=${`M2 ${y}H38`}></path><path class=${`axis ${axis}`} d=${`M2 ${y}h${String(level * 7)}`}></path>`;
  });
  return html`<svg class="glyph" part="glyph" viewBox="0 0 40 18" aria-hidden="true">${lines}</svg>`;
}

/** One stroke in the manner of its axis, as long as the share of what is possible. */
export const axisStroke = (axis: string | undefined, share = 1): TemplateResult =>
  html`<svg class="stroke" viewBox="0 0 28 8" aria-hidden="true">
    <path class=${`axis ${axis ?? ''}`} d=${`M1 4h${String(Math.round(26 * share))}`}></path>
  </svg>`;
