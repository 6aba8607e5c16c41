import { ProgressionMap } from '../elements/progression-map/progression-map.js';
import { safeDefine } from './safe-define.js';

/** Types only: with the tag, the page's listeners know its events. */
export type {} from '../events.js';

// Its dialog shows cards: a page on which none is opened does not load them.
ProgressionMap.loadCard = async () => {
  await import('./exercise-card.js');
  return customElements.get('exercise-card');
};

safeDefine('progression-map', ProgressionMap);

declare global {
  interface HTMLElementTagNameMap {
    'progression-map': ProgressionMap;
  }
}
