import type { ProgressController } from '../../controllers/progress.js';
import { ProgressChangeEvent } from '../../events.js';
import type { MapNode } from '../../model/map/graph.js';
import { stateAfter, stateOf, withState, type ExerciseState, type Reader } from '../../model/reader.js';
import { say } from '../context.js';
import type { MapContext } from './scene.js';

interface Host extends EventTarget {
  reader: Reader | undefined;
}

/** An exercise whose state a reader has changed, and what takes that back. */
type Change = readonly [node: MapNode, takeBack: () => void];

/**
 * The states that a reader gives to exercises on a map, and takes back, the latest first. They are kept where all
 * elements of the page keep them, unless the page has set a reader: then it is told, and keeps them itself.
 */
export class States {
  /** What has just changed, in words, for those who do not see it. */
  status = '';
  /** The reader that the page has set. */
  given: Reader | undefined;
  private changes: readonly Change[] = [];

  constructor(
    private readonly host: Host,
    /** What is known of the reader; undefined where that cannot be loaded. */
    private readonly progress: () => ProgressController | undefined,
    /** What the map on show is read in; undefined where there is none. */
    private readonly context: () => MapContext | undefined,
  ) {}

  /** How far the reader has come; undefined where there is no map yet to say it of. */
  get reader(): Reader | undefined {
    if (this.given) return this.given;
    const context = this.context();
    return context && this.progress()?.readerOf(context.pack);
  }

  get canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Sets an exercise to the state after the one it is in. */
  advance(node: MapNode): void {
    this.change(node, () => {
      this.changes = [...this.changes, [node, this.put(node.id, stateAfter(this.stateOf(node)))]];
    });
  }

  /** The exercise whose last change does not count any more. */
  undo(): MapNode | undefined {
    const [node, takeBack] = this.changes.at(-1) ?? [];
    this.changes = this.changes.slice(0, -1);
    if (node && takeBack) this.change(node, takeBack);
    return node;
  }

  /** Another map: nothing of this one can be taken back. */
  forget(): void {
    [this.changes, this.status] = [[], ''];
  }

  private stateOf({ id }: MapNode): ExerciseState {
    return stateOf(this.reader ?? {}, id);
  }

  private change(node: MapNode, act: () => void): void {
    const before = this.stateOf(node);
    act();
    const now = this.stateOf(node);
    this.tell(node, now);
    // In another tab the reader may have gone further: then what is taken back here changes nothing.
    if (now !== before) this.host.dispatchEvent(new ProgressChangeEvent(node.id, now, before));
  }

  private tell({ exercise }: MapNode, state: ExerciseState): void {
    const context = this.context();
    if (!context) return;
    const { messages } = context;
    this.status = say(context, exercise.name).value + messages.colon + messages.states[state];
  }

  /** Sets a state; what comes back sets the one before. */
  private put(id: string, state: ExerciseState): () => void {
    const { given, host } = this;
    const progress = given ? undefined : this.progress();
    if (progress) {
      const { id: of } = progress.add({ k: 'state', exercise: id, state });
      return () => progress.add({ k: 'undo', of });
    }
    host.reader = withState(given ?? {}, id, state);
    return () => {
      if (this.given) host.reader = withState(this.given, id, stateOf(given ?? {}, id));
    };
  }
}
