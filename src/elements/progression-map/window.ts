import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Point, Size } from '../../model/layout/types.js';
import type { MapNode } from '../../model/map/graph.js';
import { listen, type Movable } from './gestures.js';
import { Grid, type Part } from './grid.js';
import { Pane } from './pane.js';
import type { Picture } from './picture.js';
import type { LayoutHook } from './positions.js';

/** Boxes with all that stands on them, with their name, or as mere shapes. */
export type Detail = 'all' | 'names' | 'shapes';

/** What of a picture is drawn. */
export interface Sight extends Part {
  readonly detail: Detail;
  /** Pixels of the squares that lines are drawn by. */
  readonly side: number;
}

/** Pixels of the screen. Smaller ones make for more work while one moves, larger ones for more to draw. */
export const square = 320;
/** Below these scales there is no room for what stands on a box, and none to read its name. */
const [roomy, readable] = [0.8, 0.5];
/** The most that one zooms in, and how far by a press. */
const [closest, pressed] = [2, 1.25];
/** Where this share of the size shows all of a map, it begins like that. */
const nearly = 0.88;
/** The part of a window that a press moves it by. */
const stride = 0.6;
/** The share of the height of the screen that a window takes, before it is measured. */
const high = 0.8;

/** An element that shows a picture. */
export interface ChartHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
  readonly layout: LayoutHook | undefined;
}

/** What of a map is in sight: a reader zooms and moves it, and of a vast one only that part is drawn. */
export class MapWindow implements ReactiveController, Movable {
  movable = false;
  atEnd: 'closest' | 'farthest' | undefined = 'farthest';
  /** To be told where `movable` or `atEnd` have changed. */
  onLimits: () => void = () => undefined;
  private zoom = 1;
  private farthest = 1;
  private pane: Pane | undefined;
  private listening: AbortController | undefined;
  private picture: Picture | undefined;
  private begin: Box | undefined;
  /** Pixels of the picture, in whole squares. */
  private seen: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** What the last drawing was made for. */
  private shown = '';
  private readonly grids = new Map<number, Grid>();
  private readonly observer = new ResizeObserver(() => this.look());

  constructor(private readonly host: ChartHost) {
    host.addController(this);
  }

  /** What to draw of a picture, at first around a node; undefined: all of it. */
  sightOf(picture: Picture, around: MapNode | undefined): Sight | undefined {
    if (picture !== this.picture) this.enter(picture, around && picture.boxes.get(around));
    if (!picture.vast) return undefined;
    const { detail } = this;
    const grid = this.grid(picture);
    return { ...grid.within(this.seen), detail, side: grid.side };
  }

  hostConnected(): void {
    this.attach();
  }

  hostDisconnected(): void {
    this.detach();
  }

  private attach(): void {
    const view = this.host.renderRoot.querySelector<HTMLElement>('.scroll');
    if (view === (this.pane?.view ?? null)) return;
    this.detach();
    if (!view) return;
    this.pane = new Pane(view);
    this.listening = new AbortController();
    const { signal } = this.listening;
    listen(view, this, signal);
    view.addEventListener('scroll', () => this.look(), { signal });
    view.addEventListener('click', (event) => this.approach(event), { signal });
    this.observer.observe(view);
    this.resize();
  }

  private detach(): void {
    this.listening?.abort();
    this.observer.disconnect();
    this.pane = undefined;
  }

  hostUpdated(): void {
    this.attach();
    const { pane, picture, begin } = this;
    if (!pane || !picture || !begin) return;
    this.begin = undefined;
    this.resize();
    if (picture.vast) this.move(pane.toMiddle(begin, picture.width));
    this.look();
    // Rather a little smaller than cut off.
    if (this.farthest >= nearly) this.fit();
  }

  move({ x, y }: Point): void {
    this.pane?.view.scrollBy({ left: x, top: y, behavior: 'instant' });
  }

  /** Moves by a part of the window: 1 is to the right and down. */
  step(x: number, y: number): void {
    const { clientWidth = 0, clientHeight = 0 } = this.pane?.view ?? {};
    this.move({ x: x * clientWidth * stride, y: y * clientHeight * stride });
  }

  zoomAt({ x, y }: Point, factor: number): void {
    const to = Math.max(this.farthest, Math.min(closest, this.zoom * factor));
    const { pane } = this;
    if (!pane) return;
    const before = pane.rect;
    const grown = to / this.zoom;
    this.zoom = to;
    this.resize();
    const { left, top } = pane.rect;
    this.move({ x: left + (x - before.left) * grown - x, y: top + (y - before.top) * grown - y });
    this.look();
  }

  /** Zooms in or out by a step, around the middle. */
  zoomBy(steps: number): void {
    const { left = 0, top = 0, width = 0, height = 0 } = this.pane?.view.getBoundingClientRect() ?? {};
    this.zoomAt({ x: left + width / 2, y: top + height / 2 }, pressed ** steps);
  }

  /** Shows all. */
  fit(): void {
    this.zoomBy(-Infinity);
  }

  private get detail(): Detail {
    if (this.zoom >= roomy) return 'all';
    return this.zoom >= readable ? 'names' : 'shapes';
  }

  private grid(picture: Picture): Grid {
    // Powers of two, so that there are few of them.
    const side = square * 2 ** Math.max(0, Math.floor(-Math.log2(this.zoom)));
    const grid = this.grids.get(side) ?? new Grid(picture, side);
    this.grids.set(side, grid);
    return grid;
  }

  private enter(picture: Picture, begin: Box = { x: 0, y: 0, width: 0, height: 0 }): void {
    this.picture = picture;
    this.begin = begin;
    this.zoom = 1;
    this.grids.clear();
    if (picture.vast) this.seen = this.grid(picture).squaresUnder(around(begin, this.roomOf(picture), picture));
    this.shown = this.drawing(picture);
  }

  /** All that a drawing depends on. Not as a list: a page may say how lists are written. */
  private drawing({ vast }: Picture): string {
    return vast ? JSON.stringify({ ...this.seen, detail: this.detail }) : '';
  }

  /** How much of a picture the window will show. */
  private roomOf({ height }: Picture): Size {
    const { clientWidth, ownerDocument } = this.host;
    const screen = ownerDocument.defaultView?.innerHeight ?? 0;
    return { width: clientWidth, height: Math.min(height, screen * high) };
  }

  private resize(): void {
    this.pane?.view.style.setProperty('--_zoom', String(this.zoom));
  }

  /** Sees what is in the window now, and draws again if that is something else. */
  private look(): void {
    const { pane, picture } = this;
    if (!pane?.view.clientWidth || !picture) return;
    const seen = picture.vast ? this.grid(picture).squaresUnder(pane.inSight(picture.width)) : this.seen;
    const { room, rect } = pane;
    const most = [room.width / rect.width, ...(picture.vast ? [room.height / rect.height] : [])];
    this.farthest = Math.min(1, ...most.map((each) => each * this.zoom));
    const atEnd = this.zoom >= closest ? 'closest' : this.zoom <= this.farthest ? 'farthest' : undefined;
    const movable = pane.overflows;
    const limits = atEnd !== this.atEnd || movable !== this.movable;
    Object.assign(this, { seen, atEnd, movable });
    if (limits) this.onLimits();
    const drawing = this.drawing(picture);
    if (drawing !== this.shown) this.host.requestUpdate();
    this.shown = drawing;
  }

  /** Where boxes are mere shapes, a press comes nearer. */
  private approach({ clientX, clientY }: MouseEvent): void {
    if (this.picture?.vast && this.detail === 'shapes') this.zoomAt({ x: clientX, y: clientY }, 1 / this.zoom);
  }
}

/** A part of a picture with a box in its middle; at the edges of the picture, beside it. */
function around({ x, y, width, height }: Box, room: Size, all: Size): Box {
  const place = (middle: number, size: number, whole: number): number =>
    Math.max(0, Math.min(whole - size, middle - size / 2));
  return { ...room, x: place(x + width / 2, room.width, all.width), y: place(y + height / 2, room.height, all.height) };
}
