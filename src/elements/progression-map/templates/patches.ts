import { svg, type TemplateResult } from 'lit';
import type { Point } from '../../../model/layout/types.js';

/**
 * Shapes of a picture, those that look alike and begin near each other as one path: few elements, and none that a
 * browser would paint all of again wherever a part of it comes into sight.
 */
export class Patches {
  private readonly found = new Map<string, { readonly looks: string; d: string }>();

  /** @param side Of the squares that they are put together by, in pixels. */
  constructor(private readonly side: number) {}

  /** Adds a shape that begins at a point, as data of a path. */
  add(looks: string, { x, y }: Point, d: string): void {
    const key = [looks, Math.floor(x / this.side), Math.floor(y / this.side)].join(' ');
    const patch = this.found.get(key) ?? { looks, d: '' };
    patch.d += d;
    this.found.set(key, patch);
  }

  /** The paths, with what is on the way to the goal over the rest. */
  draw(): readonly TemplateResult[] {
    const over = (looks: string): number => Number(looks.endsWith(' way'));
    return [...this.found.values()]
      .sort((a, b) => over(a.looks) - over(b.looks))
      .map(({ looks, d }) => svg`<path class=${looks} d=${d}></path>`);
  }
}
