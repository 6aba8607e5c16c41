import { plural } from '../plural.js';
import type { ProgressMessages } from './en.js';

const sessions = plural('de', { one: 'Eine Einheit', other: '# Einheiten' });
const among = plural('de', { one: '# Einheit', other: '# Einheiten' });
const more = plural('de', { one: 'noch eine', other: 'noch #' });

/** Die Wörter dafür, wie weit jemand mit einer Übung ist. */
export const de: ProgressMessages = {
  lang: 'de',
  title: 'Wo du stehst',
  states: { todo: 'offen', doing: 'dabei', done: 'geschafft', skipped: 'übersprungen' },
  since: (date) => `seit dem ${date}`,
  undo: 'Rückgängig',

  sessions: (count, last) => `${sessions(count)}, zuletzt am ${last}`,
  date: 'Datum',
  amount: 'Gemacht',
  effort: 'Anstrengung',
  reps: (list) => `${list} Wdh.`,
  sides: { left: (amount) => `links ${amount}`, right: (amount) => `rechts ${amount}` },
  bySession: { reps: 'Wiederholungen je Einheit', seconds: 'Sekunden je Einheit' },
  all: (count) => `Alle ${sessions(count)}`,

  gate: (done, of, amount, rest) => `${done} von ${among(of)}${amount && ` mit ${amount}`}: ${rest}.`,
  more: (count) => more(count),
  met: 'du kannst weitergehen',
  metIfGood: 'genug, wenn es so aussieht, wie es soll',

  trouble: {
    forbidden: 'Dieser Browser bewahrt hier nichts auf: Was du angibst, gilt, bis du die Seite verlässt.',
    full: 'In diesem Browser ist kein Platz mehr: Was du jetzt angibst, gilt, bis du die Seite verlässt.',
    newer:
      'Was hier aufbewahrt ist, stammt von einer neueren Version. Es bleibt, wie es ist, und was du jetzt angibst, gilt, bis du die Seite verlässt.',
    corrupt:
      'Was hier aufbewahrt ist, lässt sich nicht lesen. Es bleibt, wie es ist, und was du jetzt angibst, gilt, bis du die Seite verlässt.',
    offline: 'Es gibt keine Verbindung: Was du angibst, wird weitergegeben, sobald es wieder eine gibt.',
  },
};
