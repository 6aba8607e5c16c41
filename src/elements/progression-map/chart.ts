import type { TemplateResult } from 'lit';
import type { MapGraph, MapNode } from '../../model/map/graph.js';
import { Arrival } from './arrival.js';
import { isLarge } from './choice.js';
import { Keyboard } from './keyboard.js';
import { pictureOf, type Picture } from './picture.js';
import { roughRuler, rulerFor } from './ruler.js';
import type { MapContext } from './scene.js';
import { chart } from './templates/chart.js';
import type { MapFrame } from './templates/frame.js';
import { zoom } from './templates/zoom.js';
import { MapWindow, type ChartHost } from './window.js';

/** A map as a picture, with where a reader is on it. */
export class Chart {
  private readonly keyboard = new Keyboard();
  private readonly window: MapWindow;
  private readonly arrival: Arrival;

  constructor(private readonly host: ChartHost) {
    this.window = new MapWindow(host);
    this.arrival = new Arrival(host);
  }

  render(frame: MapFrame): TemplateResult {
    const { window, arrival } = this;
    const picture = this.pictureOf(frame.scene.graph, frame.context);
    const sight = window.sightOf(picture, frame.current);
    return chart(frame, { picture, sight, first: sight ? undefined : arrival.sightOf(picture) });
  }

  /** What zooms and moves the picture by presses. */
  controls(frame: MapFrame): TemplateResult {
    return zoom(frame.context.messages, this.window);
  }

  /** The exercise that the walk by keys is at. */
  at(graph: MapGraph): MapNode | undefined {
    return this.keyboard.at(graph);
  }

  /** Goes on from an exercise that was reached without keys. */
  jump(to: MapNode): void {
    this.keyboard.jump(to);
  }

  /** Where a key leads to; undefined where it means nothing here. */
  press(event: KeyboardEvent, from: MapNode, graph: MapGraph, context: MapContext): MapNode | undefined {
    return this.keyboard.press(event, from, graph, this.pictureOf(graph, context));
  }

  private pictureOf(graph: MapGraph, context: MapContext): Picture {
    const { host } = this;
    return pictureOf(graph, context, isLarge(graph) ? roughRuler : rulerFor(host), host.layout);
  }
}
