import type { Point } from '../../model/layout/types.js';

/** What gestures act on. Points are those of the browser window, in pixels. */
export interface Movable {
  /** Whether there is more than is in sight. */
  readonly movable: boolean;
  move(by: Point): void;
  zoomAt(point: Point, factor: number): void;
}

/** Pixels that a hand trembles by when it clicks. */
const tremble = 4;
/** The most that one event of a wheel counts for, in pixels: notches of mice are far apart. */
const notch = 25;
/** Pixels of a line that a wheel counts by. */
const line = 16;

/**
 * The mouse drags, Ctrl with the wheel zooms, and so do two fingers. One finger and the plain wheel stay the page's:
 * they scroll it.
 */
export function listen(view: HTMLElement, on: Movable, signal: AbortSignal): void {
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : line);
      on.zoomAt(pointOf(event), 2 ** (-Math.max(-notch, Math.min(notch, pixels)) / 50));
    },
    { passive: false, signal },
  );
  drag(view, on, signal);
  pinch(view, on, signal);
}

const pointOf = ({ clientX, clientY }: MouseEvent | Touch): Point => ({ x: clientX, y: clientY });

const between = (from: Point, to: Point): Point => ({ x: from.x - to.x, y: from.y - to.y });

function drag(view: HTMLElement, on: Movable, signal: AbortSignal): void {
  let from: Point | undefined;
  let moved = false;
  const end = (): void => (from = undefined);
  view.addEventListener(
    'pointerdown',
    (event) => {
      moved = false;
      from = event.pointerType === 'mouse' && event.button === 0 && on.movable ? pointOf(event) : undefined;
    },
    { signal },
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const by = between(from, pointOf(event));
      if (!moved && Math.hypot(by.x, by.y) < tremble) return;
      if (!moved) view.setPointerCapture(event.pointerId);
      moved = true;
      from = pointOf(event);
      on.move(by);
    },
    { signal },
  );
  view.addEventListener('pointerup', end, { signal });
  view.addEventListener('pointercancel', end, { signal });
  view.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  // A press that ends a drag opens nothing; one by the keyboard has no detail.
  view.addEventListener(
    'click',
    (event) => {
      if (!moved || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
}

interface Fingers {
  readonly middle: Point;
  readonly apart: number;
}

function pinch(view: HTMLElement, on: Movable, signal: AbortSignal): void {
  let before: Fingers | undefined;
  const change = (event: TouchEvent): void => {
    const now = fingersOf(event);
    // Else the browser would zoom the page.
    if (now) event.preventDefault();
    if (before && now && event.type === 'touchmove') {
      on.move(between(before.middle, now.middle));
      on.zoomAt(now.middle, now.apart / before.apart);
    }
    before = now;
  };
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    view.addEventListener(name, change, { passive: false, signal });
}

function fingersOf({ touches }: TouchEvent): Fingers | undefined {
  const [a, b] = [...touches].map(pointOf);
  if (!a || !b || touches.length > 2) return undefined;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}
