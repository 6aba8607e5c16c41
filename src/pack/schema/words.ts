/** The closed vocabularies of a pack. */

/** What "harder" can mean. The first three are the ones every element draws. */
export const axes = ['complexity', 'range', 'load', 'speed', 'stability', 'impact'] as const;

export const edgeKinds = [
  'progression',
  'transfer',
  'regression',
  'prerequisite',
  'alternative',
  'pairs-with',
] as const;
