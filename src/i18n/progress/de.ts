import { plural } from '../plural.js';
import type { ProgressMessages } from './en.js';

const sessions = plural('de', { one: 'Eine Einheit', other: '# Einheiten' });
const among = plural('de', { one: '# Einheit', other: '# Einheiten' });
const more = plural('de', { one: 'noch eine', other: 'noch #' });
const left = plural('de', { one: 'Eine Frage noch', other: 'Höchstens # Fragen' });

/** Die Wörter dafür, wie weit jemand mit einer Übung ist. */
export const de: ProgressMessages = {
  lang: 'de',
  title: 'Wo du stehst',
  states: { todo: 'offen', doing: 'dabei', done: 'geschafft', skipped: 'übersprungen' },
  since: (date) => `seit dem ${date}`,
  undo: 'Rückgängig',
  data: 'Deine Daten',

  place: 'Deinen Schritt finden',
  ask: (name, amount) => (amount ? `Gelingt dir „${name}“ so: ${amount}?` : `Gelingt dir „${name}“ gut?`),
  left: (count) => left(count),
  yes: 'Ja',
  no: 'Noch nicht',
  yourStep: (name, first) =>
    first
      ? `Dein Schritt ist „${name}“: Fang hier an.`
      : `Dein Schritt ist „${name}“. Was davor kommt, zählt als geschafft.`,
  keep: 'So behalten',
  cancel: 'Abbrechen',

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

  kept: 'Das bleibt in deinem Browser.',
  trouble: {
    forbidden: 'Dieser Browser lässt diese Seite nichts aufheben: Das ist weg, wenn du sie schließt.',
    full: 'In diesem Browser ist kein Platz mehr: Das ist weg, wenn du die Seite schließt.',
    newer: 'Eine neuere Version dieser Seite hat in diesem Browser mehr aufgehoben, als hier gezeigt werden kann.',
    corrupt:
      'Manches, was in diesem Browser stand, war nicht zu lesen und liegt beiseite. Was du jetzt sagst, wird aufgehoben.',
    offline: 'Es gibt keine Verbindung: Das wird später gesendet.',
  },
};
