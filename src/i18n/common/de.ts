import { de as dose } from '../dose-words/de.js';
import type { CommonMessages } from './en.js';
import { plural } from '../plural.js';

const sessions = plural('de', { one: 'einer Einheit', other: '# Einheiten' });

/** Die Wörter, die jedes Element braucht. */
export const de: CommonMessages = {
  lang: 'de',
  dose,
  inline: (name) => name,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} in ${sessions(count)}` : sessions(count);
  },

  axes: {
    complexity: 'Komplexität',
    range: 'Bewegungsweg',
    load: 'Last',
    speed: 'Tempo',
    stability: 'Stabilität',
    impact: 'Aufprall',
  },
  ofFive: (axis, level) => `${axis} ${level} von 5`,
  easier: 'An einem schweren Tag',
  beside: 'Daneben',
  close: 'Schließen',
  back: 'Zurück',
};
