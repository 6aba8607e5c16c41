import { en as dose } from '../dose-words/en.js';
import { plural } from '../plural.js';

const sessions = plural('en', { one: 'one session', other: '# sessions' });

/** The words that every element needs. English is the source: every other language has the same shape. */
export const en = {
  lang: 'en',
  dose,
  /** A name as it stands in the middle of a sentence. */
  inline: (name: string): string =>
    /^\p{Lu}[^\p{Lu}]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gate: (amount: string, count: number): string => {
    if (count === 0) return amount;
    return amount ? `${amount} in ${sessions(count)}` : sessions(count);
  },

  axes: {
    complexity: 'complexity',
    range: 'range',
    load: 'load',
    speed: 'speed',
    stability: 'stability',
    impact: 'impact',
  },
  ofFive: (axis: string, level: string) => `${axis} ${level} of 5`,
  easier: 'On a hard day',
  beside: 'Beside it',
  close: 'Close',
  back: 'Back',
};

/** What every language file holds. */
export type CommonMessages = typeof en;
