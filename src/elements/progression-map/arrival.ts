import type { ReactiveController } from 'lit';
import type { Box } from '../../model/layout/types.js';
import { Grid, type Part } from './grid.js';
import type { Picture } from './picture.js';
import { square, type ChartHost } from './window.js';

/** Boxes that are drawn in one go. */
const few = 30;
/** The part of a picture that a screen may show, as a picture may be drawn smaller than it is. */
const spare = 1.3;
/** Frames until what is drawn first has been seen, and a reader could have pressed something. */
const patience = 3;

/**
 * How a picture comes: at first what of it is on the screen, and the rest, with what only those hear who do not see it,
 * as soon as that is there.
 */
export class Arrival implements ReactiveController {
  private first: Part | undefined;
  private whole = false;
  private frame: number | undefined;

  constructor(private readonly host: ChartHost) {
    host.addController(this);
  }

  /** What to draw now; undefined: all of it. */
  sightOf(picture: Picture): Part | undefined {
    this.whole ||= picture.boxes.size <= few;
    if (this.whole) return undefined;
    return (this.first ??= new Grid(picture, square).within(this.screen()));
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  hostUpdated(): void {
    if (this.first && !this.whole && this.frame === undefined) this.wait(patience);
  }

  private wait(frames: number): void {
    this.frame = requestAnimationFrame(() => {
      if (frames > 1) return this.wait(frames - 1);
      this.frame = undefined;
      [this.first, this.whole] = [undefined, true];
      this.host.requestUpdate();
    });
  }

  /** Where the picture begins is not known yet: it may begin with the element. */
  private screen(): Box {
    const { top, width } = this.host.getBoundingClientRect();
    const height = this.host.ownerDocument.defaultView?.innerHeight ?? 0;
    return { x: 0, y: Math.max(0, -top), width: width * spare, height: height * spare };
  }
}
