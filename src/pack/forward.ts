import type { Edge } from './types.js';

/** The kinds of edge that say what comes before what. A regression leads back on purpose. */
const forwardKinds: ReadonlySet<string> = new Set(['progression', 'transfer', 'prerequisite']);

/** Whether an edge says what comes before what; one without a kind is a progression. */
export const isForward = ({ kind = 'progression' }: Edge): boolean => forwardKinds.has(kind);
