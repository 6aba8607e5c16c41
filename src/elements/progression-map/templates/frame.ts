import type { TemplateResult } from 'lit';
import type { Localized } from '../../../i18n/locale.js';
import type { MapNode } from '../../../model/map/graph.js';
import { textIn } from '../../templates.js';
import type { MapContext, Scene } from '../scene.js';

/** What a reader has asked a map for with its tools; where a wish is missing, the attributes of the page count. */
export interface Wishes {
  /** Whether the tools are open. */
  readonly tools?: boolean;
  /** Empty where the reader wants all axes. */
  readonly axis?: string | undefined;
  /** Ids of the things at hand; undefined: whatever it takes. */
  readonly equipment?: ReadonlySet<string> | undefined;
  /** Id of an exercise, or "none". */
  readonly goal?: string | undefined;
  /** Ids of two exercises to compare. */
  readonly compare?: readonly [first: string, second: string] | undefined;
}

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

/** How a map is shown. */
export type MapView = 'map' | 'list';

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
