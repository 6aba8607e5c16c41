import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { safeDefine } from './safe-define.js';

/** Types only: with the tag, the page's listeners know its events. */
export type {} from '../events.js';

safeDefine('exercise-card', ExerciseCard);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}
