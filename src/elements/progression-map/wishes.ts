/** How a map is shown. */
export type MapView = 'map' | 'list';

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
