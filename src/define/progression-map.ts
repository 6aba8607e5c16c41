import { ProgressionMap } from '../elements/progression-map/progression-map.js';
import { safeDefine } from './safe-define.js';

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
