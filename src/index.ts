export { ExerciseCard } from './elements/exercise-card/exercise-card.js';
export type * from './pack/types.js';
export type { Issue, Severity } from './pack/issues.js';
