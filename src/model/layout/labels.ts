import type { Band } from './route.js';
import type { Box, Size } from './types.js';
import type { Link } from './vertex.js';

/** Pixels between a label and what is around it. */
const air = 4;
/** Pixels between a label and its own line, which is bent a little more where an arrowhead is set at its end. */
const beside = 8;
/** Pixels of a gap above and below its labels: there, lines come together. */
const margin = 14;

/** Labels one above the other that a gap is made high enough for, and labels that are reckoned with for it. */
const [mostRows, mostInGap] = [8, 200];

/** Lines that may be looked at, however many labels there are; each takes some nanoseconds. Beyond, labels are left out. */
const mostLooks = 5_000_000;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;

/** How much height the labels of the lines that begin on each layer need, one above the other. */
export function heightsFor(links: readonly Link[]): readonly number[] {
  const heights: number[] = [];
  const taken: Box[][] = [];
  for (const { label, bends, upper, lower } of links) {
    if (!label) continue;
    const others = (taken[upper.layer] ??= []);
    const box = { ...label, x: (upper.x + (bends[0] ?? lower).x) / 2, y: 0 };
    for (let row = 1; row < mostRows && others.some((other) => overlap(other, box)); row++) box.y += label.height;
    if (others.length < mostInGap) others.push(box);
    heights[upper.layer] = Math.max(heights[upper.layer] ?? 0, box.y + label.height + 2 * margin);
  }
  return heights;
}

/** Where a line comes into a gap between two layers and where it leaves it. */
type Line = readonly [from: number, to: number];

/** A gap, with the lines that pass it and the labels in it. */
interface Gap {
  readonly top: number;
  readonly bottom: number;
  readonly lines: Line[];
  readonly labels: Box[];
}

/**
 * Puts each label beside its line, in a gap between layers, where it covers neither a box nor another label, and other
 * lines only where there is no way round.
 */
export function placeLabels(links: readonly Link[], bands: readonly Band[]): void {
  if (!links.some(({ label }) => label)) return;
  const gaps = bands.map(({ bottom }, at): Gap => {
    return { top: bottom, bottom: bands[at + 1]?.top ?? bottom, lines: [], labels: [] };
  });
  const steps = links.map(({ upper, xs }) =>
    xs.slice(1).map((to, step) => ({ gap: gaps[upper.layer + step]!, line: [xs[step]!, to] as const })),
  );
  for (const { gap, line } of steps.flat()) gap.lines.push(line);
  const clock = { left: mostLooks };
  links.forEach((link, at) => {
    for (const { gap, line } of steps[at]!) {
      if (!link.label || link.tag) continue;
      link.tag = freePlace(link.label, line, gap, clock);
      if (link.tag) gap.labels.push(link.tag);
    }
  });
}

/** The place nearest to the middle of a gap: right or left of the line, or else on it. The fewer lines under it the better. */
function freePlace({ width, height }: Size, own: Line, gap: Gap, clock: { left: number }): Box | undefined {
  // In rows, so that as many labels fit as there is height for.
  const rows = Math.trunc((gap.bottom - gap.top - 2 * margin) / height);
  const first = Math.trunc((gap.top + gap.bottom - rows * height) / 2);
  let [best, fewest]: [Box | undefined, number] = [undefined, Infinity];
  for (let row = 0; row < rows && clock.left > 0; row++) {
    // From the middle up and down.
    const y = first + height * (((rows - 1) >> 1) + (row % 2 ? row + 1 : -row) / 2);
    const [left, right] = reach(own, y, height, gap);
    const middle = (left + right) / 2;
    for (const x of [right + beside, left - beside - width, middle - width / 2, middle, middle - width]) {
      const box = { x: Math.max(0, Math.round(x)), y, width, height };
      clock.left -= gap.lines.length + gap.labels.length;
      if (gap.labels.some((other) => overlap(other, box))) continue;
      const covered = gap.lines.filter((line) => line !== own && isUnder(line, box, gap)).length;
      if (covered < fewest) [best, fewest] = [box, covered];
      if (covered === 0) return best;
    }
  }
  return best;
}

function isUnder(line: Line, { x, y, width, height }: Box, gap: Gap): boolean {
  if (Math.max(...line) < x || Math.min(...line) > x + width) return false;
  const [left, right] = reach(line, y, height, gap);
  return right > x - 2 && left < x + width + 2;
}

/** How far left and right a line comes within a height, drawn straight or bent smoothly. */
function reach([from, to]: Line, y: number, height: number, { top, bottom }: Gap): Line {
  const xs = [y, y + height].flatMap((each) => {
    const down = (each - top) / (bottom - top);
    // A Bézier curve that leaves and enters upright, with its handles half way down, is as good as two parabolas.
    const bent = down < 0.5 ? 2 * down * down : 1 - 2 * (1 - down) * (1 - down);
    return [down, bent].map((share) => from + (to - from) * share);
  });
  return [Math.min(...xs), Math.max(...xs)];
}
