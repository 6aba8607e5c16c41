import type { Demand } from '../pack/types.js';

/** An axis of "harder" with what an exercise asks for on it, 1 to 5. */
export interface AxisDemand {
  readonly axis: keyof Demand;
  readonly level: number;
}

const order: readonly (keyof Demand)[] = ['complexity', 'range', 'load', 'speed', 'stability', 'impact'];

/** What an exercise asks for, axis by axis, the three that are drawn first. */
export const demandOf = (demand: Demand | undefined): readonly AxisDemand[] =>
  demand
    ? order.flatMap((axis) => {
        const level = demand[axis];
        return level === undefined ? [] : [{ axis, level }];
      })
    : [];
