import type { Gate } from '../../pack/types.js';
import type { DoneSet } from '../session/report.js';
import type { Practice } from './history.js';

/** How far a reader is with what a gate asks for. It is never a lock. */
export interface GateCheck {
  readonly met: boolean;
  /** In how many sessions it was done as it should be. */
  readonly sessions: number;
  /** In how many it should be. */
  readonly of: number;
}

/**
 * Whether the sessions of a reader have what a gate asks for: as many sets, each with as many repetitions and as long a
 * hold, on each side where it is for each. What it should look like (`quality`) nobody can count: the reader judges.
 */
export function checkGate(gate: Gate, practice: readonly Practice[]): GateCheck {
  const of = gate.sessions ?? 1;
  const sessions = practice.filter(({ sets }) => passes(gate, sets)).length;
  return { met: sessions >= of, sessions, of };
}

function passes(gate: Gate, sets: readonly DoneSet[]): boolean {
  const good = sets.filter((set) => isGood(gate, set));
  const wanted = gate.sets ?? 1;
  if (gate.perSide !== true) return good.length >= wanted;
  const on = (side: DoneSet['side']): number => good.filter((set) => set.side === side).length;
  return Math.min(on('left'), on('right')) >= wanted;
}

const isGood = ({ reps = 0, hold = 0 }: Gate, set: DoneSet): boolean =>
  (set.reps ?? 0) >= reps && set.ms >= hold * 1000;
