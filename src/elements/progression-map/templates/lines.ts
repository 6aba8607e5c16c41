import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../grid.js';
import type { EdgePicture, Picture } from '../picture.js';
import { place, small } from '../place.js';
import type { Scene } from '../scene.js';
import { Patches } from './patches.js';

/** Pixels of the squares that the lines of a whole map are drawn by. */
export const whole = 1280;

/** The lines between exercises, behind them. What they mean stands in the words of each exercise. */
export function lines(
  { width, height }: Picture,
  drawn: Iterable<EdgePicture>,
  scene: Scene,
  side = whole,
  under: unknown = nothing,
): TemplateResult {
  const patches = new Patches(side);
  for (const each of drawn) {
    const looks = looksOf(each, scene);
    patches.add(`axis ${each.edge.edge.axis ?? ''} ${looks}`.trimEnd(), each.start, each.line);
    patches.add(`head ${looks}`.trimEnd(), each.start, each.head);
  }
  return html`<svg class="edges" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${under} ${patches.draw()}
  </svg>`;
}

const looksOf = ({ edge }: EdgePicture, { way, filtered }: Scene): string => {
  const faded = filtered && !filtered.edges.has(edge);
  return [way?.edges.has(edge) && 'way', faded && 'faded'].filter(Boolean).join(' ');
};

/** What carries over, beside the lines. */
export const labels = ({ edges }: Picture, first: Part | undefined, scene: Scene): TemplateResult =>
  html`<div aria-hidden="true">
    ${edges.map((each) =>
      each.label && (!first || first.edges.has(each))
        ? html`<span class=${`label small ${looksOf(each, scene)}`} part="label" ${place(each.label, small)}
            >${each.label.text}</span
          >`
        : nothing,
    )}
  </div>`;
