import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { safeDefine } from './safe-define.js';

safeDefine('exercise-card', ExerciseCard);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}
