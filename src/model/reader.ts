/** How far a reader has come with an exercise. */
export type ExerciseState = 'todo' | 'doing' | 'done' | 'skipped';

/** What is known of a reader. A host may set it and read it; nothing of it leaves the browser by itself. */
export interface Reader {
  /** State by the id of an exercise; one that is not in here is still to do. */
  readonly states?: Readonly<Record<string, ExerciseState>>;
}

const order: readonly ExerciseState[] = ['todo', 'doing', 'done', 'skipped'];

/** State of an exercise; what a host has set by mistake counts as still to do. */
export function stateOf({ states }: Reader, id: string): ExerciseState {
  const state = states && Object.hasOwn(states, id) ? states[id] : undefined;
  return state && order.includes(state) ? state : 'todo';
}

/** The state that comes after one: to do, doing, done, skipped, and from there to do again. */
export const stateAfter = (state: ExerciseState): ExerciseState =>
  order[(order.indexOf(state) + 1) % order.length] ?? 'todo';

/** The same reader with another state of one exercise. What is to do need not be kept. */
export function withState(reader: Reader, id: string, state: ExerciseState): Reader {
  const others = Object.entries(reader.states ?? {}).filter(([other]) => other !== id);
  const states = Object.fromEntries<ExerciseState>(state === 'todo' ? others : [...others, [id, state]]);
  return { ...reader, states };
}
