import { ProgressChangeEvent } from '../../events.js';
import type { MapNode } from '../../model/map/graph.js';
import { stateAfter, stateOf, withState, type ExerciseState, type Reader } from '../../model/reader.js';

interface Host extends EventTarget {
  reader: Reader | undefined;
}

/** An exercise whose state a reader has changed, and the state before. */
type Change = readonly [node: MapNode, previous: ExerciseState];

/** The states that a reader gives to exercises on a map, and takes back, the latest first. */
export class States {
  /** What has just changed, in words, for those who do not see it. */
  status = '';
  private changes: readonly Change[] = [];

  constructor(
    private readonly host: Host,
    private readonly tell: (node: MapNode, state: ExerciseState) => string,
  ) {}

  get canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Sets an exercise to the state after the one it is in. */
  advance(node: MapNode): void {
    const previous = stateOf(this.host.reader ?? {}, node.id);
    this.changes = [...this.changes, [node, previous]];
    this.set(node, stateAfter(previous));
  }

  /** The exercise that is as it was before. */
  undo(): MapNode | undefined {
    const last = this.changes.at(-1);
    this.changes = this.changes.slice(0, -1);
    if (last) this.set(...last);
    return last?.[0];
  }

  /** Another map: nothing of this one can be taken back. */
  forget(): void {
    [this.changes, this.status] = [[], ''];
  }

  private set(node: MapNode, now: ExerciseState): void {
    const { host } = this;
    const reader = host.reader ?? {};
    host.reader = withState(reader, node.id, now);
    this.status = this.tell(node, now);
    host.dispatchEvent(new ProgressChangeEvent(node.id, now, stateOf(reader, node.id)));
  }
}
