import type { Box, Point, Size } from '../../model/layout/types.js';

/** The element that scrolls, the sheet in it that holds a picture of some width, and what of that is in sight. */
export class Pane {
  private readonly sheet: Element;

  constructor(readonly view: HTMLElement) {
    this.sheet = view.firstElementChild ?? view;
  }

  /** Pixels of the screen. */
  get rect(): DOMRect {
    return this.sheet.getBoundingClientRect();
  }

  /** Whether there is more of the sheet than is in sight. */
  get overflows(): boolean {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = this.view;
    return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  }

  /** Pixels inside the paddings. */
  get room(): Size {
    const { view } = this;
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(view);
    const [left = 0, right = 0, top = 0, bottom = 0] = [paddingLeft, paddingRight, paddingTop, paddingBottom].map(
      parseFloat,
    );
    return { width: view.clientWidth - left - right, height: view.clientHeight - top - bottom };
  }

  /** What is in sight of a picture of this width, in its pixels. */
  inSight(width: number): Box {
    const scale = this.scale(width);
    const [window, all] = [this.view.getBoundingClientRect(), this.rect];
    const x = this.mirrored ? all.right - window.right : window.left - all.left;
    return {
      x: x / scale,
      y: (window.top - all.top) / scale,
      width: window.width / scale,
      height: window.height / scale,
    };
  }

  /** How far to move so that a box of a picture of this width comes to the middle. */
  toMiddle({ x, y, width, height }: Box, wide: number): Point {
    const scale = this.scale(wide);
    const [window, all] = [this.view.getBoundingClientRect(), this.rect];
    const across = (x + width / 2) * scale;
    return {
      x: (this.mirrored ? all.right - across : all.left + across) - (window.left + window.right) / 2,
      y: all.top + (y + height / 2) * scale - (window.top + window.bottom) / 2,
    };
  }

  private get mirrored(): boolean {
    return this.view.matches(':dir(rtl)');
  }

  /** Pixels of the screen that one of the picture takes. */
  private scale(width: number): number {
    return Math.max(Number.MIN_VALUE, this.rect.width / Math.max(1, width));
  }
}
