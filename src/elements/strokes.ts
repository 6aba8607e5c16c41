import { html, type TemplateResult } from 'lit';
import type { AxisDemand } from '../model/demand.js';

/** The axes the glyph draws, from top to bottom; the others are words only. */
const drawn = ['complexity', 'range', 'load'] as const;

/** Units that a level of demand is long. */
const step = 7;

/** Demand on three axes as a small picture. The words belong beside it, so it is hidden from screen readers. */
export function demandGlyph(axes: readonly AxisDemand[]): TemplateResult {
  const { track, bars } = glyphPaths(axes);
  return html`<svg class="glyph" part="glyph" viewBox="0 0 40 18" aria-hidden="true">
    <path class="track" d=${track}></path>
    <path class="bars" d=${bars}></path>
  </svg>`;
}

/** The same as data of paths, with its corner anywhere: one picture may have many. */
export function glyphPaths(
  axes: readonly AxisDemand[],
  x = 0,
  y = 0,
): { readonly track: string; readonly bars: string } {
  const levels = drawn.map((axis) => axes.find((each) => each.axis === axis)?.level ?? 0);
  const middle = (index: number): number => y + 3 + index * 6;
  return {
    track: drawn.map((_axis, index) => `M${x + 2} ${middle(index)}h36`).join(''),
    bars: levels.map((level, index) => bar(drawn[index], level * step, x + 2, middle(index))).join(''),
  };
}

/** A stroke in the manner of its axis, as a shape: one element draws all three, and a map has many. */
function bar(axis: (typeof drawn)[number] | undefined, length: number, x: number, y: number): string {
  if (axis === 'complexity') {
    const parts = [0, 1, 2, 3, 4].filter((part) => part * step < length);
    return parts.map((part) => `M${x + part * step} ${y - 1}h4v2h-4z`).join('');
  }
  const half = axis === 'range' ? 0.75 : 2;
  return length > 0 ? `M${x} ${y - half}h${length}v${2 * half}h${-length}z` : '';
}

/** One stroke in the manner of its axis, as long as the share of what is possible. */
export const axisStroke = (axis: string | undefined, share = 1): TemplateResult =>
  html`<svg class="stroke" viewBox="0 0 28 8" aria-hidden="true">
    <path class=${`axis ${axis ?? ''}`} d=${`M1 4h${String(Math.round(26 * share))}`}></path>
  </svg>`;
