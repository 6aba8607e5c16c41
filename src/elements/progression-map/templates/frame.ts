import type { TemplateResult } from 'lit';
import type { Localized } from '../../../i18n/locale.js';
import type { MapNode } from '../../../model/map/graph.js';
import { textIn } from '../../templates.js';
import type { MapContext, Scene } from '../scene.js';
import type { MapView, Wishes } from '../wishes.js';

/** What a reader can do with a map. */
export interface MapActions {
  open(id: string): void;
  /** Sets an exercise to the state after the one it is in. */
  advance(node: MapNode): void;
  undo(): void;
  /** A key on the picture. */
  press(event: KeyboardEvent): void;
  show(view: MapView): void;
  wish(wishes: Wishes): void;
  /** Brings an exercise into sight and gives it the focus. */
  find(node: MapNode): void;
}

/** Everything the templates need. */
export interface MapFrame {
  readonly scene: Scene;
  readonly context: MapContext;
  /** Level of the map's own heading; those of its levels stand one below. */
  readonly level: number;
  readonly actions: MapActions;
  readonly wishes: Wishes;
  /** Whether the tools cannot be loaded. */
  readonly toolsLost: boolean;
  readonly view: MapView;
  /** The exercise that the walk by keys is at. */
  readonly current: MapNode | undefined;
  readonly canUndo: boolean;
  /** What has just changed, for those who do not see it. */
  readonly status: string;
}

/** A text of the pack in a frame. */
export const text = ({ context }: MapFrame, localized: Localized): TemplateResult | string =>
  textIn(context.messages.lang, localized);
