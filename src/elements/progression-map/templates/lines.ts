import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Part } from '../grid.js';
import type { EdgePicture, Picture } from '../picture.js';
import { place, small } from '../place.js';
import type { Scene } from '../scene.js';

/** Pixels of the squares that the lines of a whole map are drawn by. */
export const whole = 1280;

/** Lines that look alike and begin near each other: one element draws them. */
interface Bundle {
  readonly looks: string;
  readonly axis: string;
  line: string;
  head: string;
}

/** The lines between exercises, behind them. What they mean stands in the words of each exercise. */
export function lines(
  picture: Picture,
  drawn: Iterable<EdgePicture>,
  scene: Scene,
  side = whole,
  under: unknown = nothing,
): TemplateResult {
  const { width, height } = picture;
  const bundles = [...bundle(drawn, scene, side)].sort((a, b) => Number(a.looks === 'way') - Number(b.looks === 'way'));
  return html`<svg class="edges" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${under}
    ${bundles.map(
      ({ looks, axis, line, head }) =>
        svg`<path class=${`axis ${axis} ${looks}`} d=${line}></path><path class=${`head ${looks}`} d=${head}></path>`,
    )}
  </svg>`;
}

/** Small paths, because a browser paints the whole of one again wherever a part of it comes into sight. */
function bundle(edges: Iterable<EdgePicture>, scene: Scene, side: number): Iterable<Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const each of edges) {
    const { start, edge } = each;
    const { axis = '' } = edge.edge;
    const looks = looksOf(each, scene);
    const key = [axis, looks, Math.floor(start.x / side), Math.floor(start.y / side)].join(' ');
    const found = bundles.get(key) ?? { looks, axis, line: '', head: '' };
    found.line += each.line;
    found.head += each.head;
    bundles.set(key, found);
  }
  return bundles.values();
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
