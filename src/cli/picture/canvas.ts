/** A place in pixels, from the top left corner. */
export type Place = readonly [x: number, y: number];

/** A closed line of straight pieces. */
export type Polygon = readonly Place[];

/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/**
 * A picture in memory. Shapes are filled with exact coverage of each pixel, reckoned as the signed area to the right of
 * each edge (the method of font-rs, https://github.com/raphlinus/font-rs), so that letters have smooth edges.
 */
export class Canvas {
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8Array;
  private readonly cover: Float32Array;
  /** The rows that the shapes at hand touch: most of a picture is plain. */
  private first = 0;
  private last = 0;

  constructor(
    readonly width: number,
    readonly height: number,
    paper: Color,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    for (let at = 0; at < this.pixels.length; at++) this.pixels[at] = paper[at % 3] ?? 0;
    this.cover = new Float32Array(width * height + 2);
  }

  /** Fills what these lines enclose; a line the other way round leaves a hole. */
  fill(polygons: readonly Polygon[], color: Color): void {
    [this.first, this.last] = [this.height, 0];
    for (const polygon of polygons) {
      const inside = polygon.map(([x, y]): Place => [this.clip(x, this.width), this.clip(y, this.height)]);
      inside.forEach((from, index) => this.edge(from, inside[(index + 1) % inside.length] ?? from));
    }
    this.blend(color);
  }

  private clip(value: number, end: number): number {
    return Math.min(Math.max(value, 0), end - 1e-3);
  }

  private edge([x0, y0]: Place, [x1, y1]: Place): void {
    if (y0 === y1) return;
    const [way, top, bottom] = y0 < y1 ? [1, y0, y1] : [-1, y1, y0];
    const slope = (x1 - x0) / (y1 - y0);
    let x = way === 1 ? x0 : x1;
    this.first = Math.min(this.first, Math.floor(top));
    this.last = Math.max(this.last, Math.ceil(bottom));
    for (let row = Math.floor(top); row < bottom; row++) {
      const high = Math.min(row + 1, bottom) - Math.max(row, top);
      const next = x + slope * high;
      this.span(row, Math.min(x, next), Math.max(x, next), way * high);
      x = next;
    }
  }

  /** The part of an edge within one row, from x to x: shares its area out among the pixels it goes through. */
  private span(row: number, from: number, to: number, area: number): void {
    const { cover } = this;
    const start = row * this.width;
    const first = Math.floor(from);
    const last = Math.ceil(to);
    const add = (pixel: number, value: number): void => {
      cover[start + pixel] = (cover[start + pixel] ?? 0) + value;
    };
    if (last <= first + 1) {
      const middle = (from + to) / 2 - first;
      add(first, area * (1 - middle));
      add(first + 1, area * middle);
      return;
    }
    const share = 1 / (to - from);
    const enter = 1 - (from - first);
    const entered = 0.5 * share * enter * enter;
    const leave = to - last + 1;
    const left = 0.5 * share * leave * leave;
    add(first, area * entered);
    if (last === first + 2) add(first + 1, area * (1 - entered - left));
    else {
      const second = share * (1.5 - (from - first));
      add(first + 1, area * (second - entered));
      for (let pixel = first + 2; pixel < last - 1; pixel++) add(pixel, area * share);
      add(last - 1, area * (1 - (second + (last - first - 3) * share) - left));
    }
    add(last, area * left);
  }

  private blend(color: Color): void {
    const { cover, pixels, width } = this;
    const [start, end] = [this.first * width, this.last * width];
    let sum = 0;
    for (let at = start; at < end; at++) {
      sum += cover[at] ?? 0;
      // In sixteen steps nobody sees, a picture has few enough colours for a small file.
      const share = Math.round(Math.min(Math.abs(sum), 1) * steps) / steps;
      if (share === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const byte = at * 3 + channel;
        const below = pixels[byte] ?? 0;
        pixels[byte] = Math.round(below + ((color[channel] ?? 0) - below) * share);
      }
    }
    cover.fill(0, start, end + 2);
  }
}

/** Steps from nothing to the whole colour at the edge of a shape. */
const steps = 15;
