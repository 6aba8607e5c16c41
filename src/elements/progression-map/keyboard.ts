import type { MapGraph, MapNode } from '../../model/map/graph.js';
import { search } from '../../model/map/search.js';
import { jumpTo, move, startAt, type Move, type Walk } from '../../model/map/walk.js';
import type { Picture } from './picture.js';

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  Backspace: 'back',
};

const mirrored: Readonly<Record<string, Move>> = { ...moves, ArrowRight: 'previous', ArrowLeft: 'next' };

/** Milliseconds within which letters belong to one word. */
const patience = 700;

/** The reader's walk over a map by keys: arrows follow the lines, letters find a name. */
export class Keyboard {
  private walk: Walk | undefined;
  private typed = '';
  private typedAt = 0;

  /** Where the walk is; nowhere on another map. */
  at({ byId }: MapGraph): MapNode | undefined {
    const { walk } = this;
    return walk && byId.get(walk.at.id) === walk.at ? walk.at : undefined;
  }

  /** Goes on from an exercise that was reached without keys. */
  jump(to: MapNode): void {
    this.walk = this.walk ? jumpTo(this.walk, to) : startAt(to);
  }

  /** Where a key leads to; undefined where it means nothing here. */
  press(event: KeyboardEvent, from: MapNode, graph: MapGraph, { boxes }: Picture): MapNode | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const rtl = (event.target as Element).matches(':dir(rtl)');
    const how = (rtl ? mirrored : moves)[event.key];
    const placeOf = (node: MapNode): number => boxes.get(node)?.x ?? 0;
    if (how) {
      this.walk = move(graph, this.at(graph) === from && this.walk ? this.walk : startAt(from), how, placeOf);
      return this.walk.at;
    }
    return event.key.length === 1 && event.key !== ' ' ? this.find(event, graph) : undefined;
  }

  private find({ key, timeStamp }: KeyboardEvent, graph: MapGraph): MapNode | undefined {
    this.typed = timeStamp - this.typedAt < patience ? this.typed + key : key;
    this.typedAt = timeStamp;
    const [found] = search(graph, this.typed);
    if (found) this.jump(found);
    return found;
  }
}
