import type { TemplateResult } from 'lit';
import type { MapGraph, MapNode } from '../../model/map/graph.js';
import { Keyboard } from './keyboard.js';
import { pictureOf } from './picture.js';
import type { MapContext } from './scene.js';
import { chart } from './templates/chart.js';
import type { MapFrame } from './templates/frame.js';

/** A map as a picture, with where a reader is on it. */
export class Chart {
  private readonly keyboard = new Keyboard();

  render(frame: MapFrame): TemplateResult {
    return chart(frame, pictureOf(frame.scene.graph, frame.context));
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
    return this.keyboard.press(event, from, graph, pictureOf(graph, context));
  }
}
