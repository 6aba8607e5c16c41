import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { lineThrough } from '../../../src/elements/progression-map/line.js';

const path = (d: string): SVGPathElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  made.setAttribute('d', d);
  return made;
};

/** Pieces of a line, each by points a pixel apart. */
const pieces = (d: string): readonly DOMPoint[][] =>
  d
    .split('M')
    .slice(1)
    .map((each) => {
      const piece = path(`M${each}`);
      const length = piece.getTotalLength();
      return Array.from({ length: Math.ceil(length) + 1 }, (_, at) => piece.getPointAtLength(Math.min(at, length)));
    });

const number = fc.integer({ min: 0, max: 400 });

describe('A line of a map', () => {
  it('leaves and enters upright, and bends half way', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 100, y: 80 },
    ];
    expect(lineThrough(points, [])).to.equal('M0 0V20C0 50 100 50 100 80');
  });

  it('makes room for what lies on it', () => {
    const points = [
      { x: 50, y: 0 },
      { x: 50, y: 100 },
    ];
    expect(lineThrough(points, [{ x: 0, y: 40, width: 100, height: 20 }])).to.equal('M50 0V40M50 60V100');
    expect(lineThrough(points, [{ x: 60, y: 40, width: 100, height: 20 }])).to.equal('M50 0V100');
  });

  it('keeps its course, and stays out of every hole', () => {
    const hole = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 40, max: 400 }),
        fc.array(hole, { maxLength: 3 }),
        (from, to, y, holes) => {
          const points = [
            { x: from, y: 0 },
            { x: to, y },
          ];
          const whole = pieces(lineThrough(points, []))[0]!;
          for (const point of pieces(lineThrough(points, holes)).flat()) {
            const hidden = holes.some(
              (each) =>
                point.x > each.x &&
                point.x < each.x + each.width &&
                point.y > each.y + 1 &&
                point.y < each.y + each.height - 1,
            );
            expect(hidden).to.equal(false);
            expect(Math.min(...whole.map(({ x, y: down }) => Math.hypot(x - point.x, down - point.y)))).to.be.below(
              1.5,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
