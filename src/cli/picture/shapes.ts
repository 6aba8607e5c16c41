import type { Color, Place, Polygon } from './canvas.js';

/** Shapes of one colour. */
export interface Layer {
  readonly color: Color;
  readonly polygons: readonly Polygon[];
}

export const rectangle = (x: number, y: number, width: number, height: number): Polygon => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A filled circle. */
export const disc = ([x, y]: Place, radius: number): Polygon => {
  const corners = Math.max(16, Math.ceil(radius * 3));
  return Array.from({ length: corners }, (_, corner): Place => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
};

/** A circle of which only the line is drawn. */
export const ring = (middle: Place, radius: number, width: number): readonly Polygon[] => [
  disc(middle, radius + width / 2),
  [...disc(middle, radius - width / 2)].reverse(),
];

/** How an axis of “harder” is drawn: complexity is dashed, range is thin and long, load is thick. */
export interface Stroke {
  readonly width: number;
  readonly dash?: readonly [drawn: number, left: number];
}

/** The line along these places. */
export function stroke(places: readonly Place[], { width, dash }: Stroke): readonly Polygon[] {
  const lines = dash ? dashes(places, dash) : [places];
  return lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const piece = bar(from, to, width);
      // Round where the line bends, so that wide ones have no notches.
      return index > 0 && width > 3 ? [piece, disc(from, width / 2)] : [piece];
    }),
  );
}

function bar([x0, y0]: Place, [x1, y1]: Place, width: number): Polygon {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [(-(y1 - y0) / length) * (width / 2), ((x1 - x0) / length) * (width / 2)];
  // The way round of a disc, so that what lies on each other adds up.
  return [
    [x0 - dx, y0 - dy],
    [x1 - dx, y1 - dy],
    [x1 + dx, y1 + dy],
    [x0 + dx, y0 + dy],
  ];
}

function dashes(places: readonly Place[], [drawn, left]: readonly [number, number]): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  let rest = drawn;
  let on = true;
  let line: Place[] = places[0] ? [places[0]] : [];
  for (const [index, to] of places.slice(1).entries()) {
    let [x, y] = places[index] ?? to;
    for (;;) {
      const far = Math.hypot(to[0] - x, to[1] - y);
      if (far <= rest) {
        rest -= far;
        if (on) line.push(to);
        break;
      }
      [x, y] = [x + ((to[0] - x) * rest) / far, y + ((to[1] - y) * rest) / far];
      if (on) found.push([...line, [x, y]]);
      on = !on;
      rest = on ? drawn : left;
      line = [[x, y]];
    }
  }
  return on && line.length > 1 ? [...found, line] : found;
}
