import { de as dose } from './dose-words/de.js';
import type { Messages } from './en.js';
import { plural } from './plural.js';

const sessions = plural('de', { one: 'einer Einheit', other: '# Einheiten' });

/** Die Wörter der Oberfläche auf Deutsch. */
export const de: Messages = {
  lang: 'de',
  dose,
  inline: (name) => name,
  colon: ': ',
  comma: ', ',

  also: (names) => `auch: ${names}`,
  demand: {
    complexity: ['wenige Teile', 'einige Teile', 'mehrere Teile', 'viele Teile', 'sehr viele Teile'],
    range: ['kleiner Weg', 'mittlerer Weg', 'großer Weg', 'sehr großer Weg', 'voller Weg'],
    load: ['leichte Last', 'mäßige Last', 'spürbare Last', 'schwere Last', 'sehr schwere Last'],
    speed: ['langsam', 'gleichmäßig', 'zügig', 'schnell', 'sehr schnell'],
    stability: ['gut gestützt', 'etwas Balance', 'viel Balance', 'schwer zu halten', 'sehr schwer zu halten'],
    impact: ['kein Aufprall', 'weicher Aufprall', 'etwas Aufprall', 'harter Aufprall', 'sehr harter Aufprall'],
  },
  demandTitle: 'Was es verlangt',
  axes: {
    complexity: 'Komplexität',
    range: 'Bewegungsweg',
    load: 'Last',
    speed: 'Tempo',
    stability: 'Stabilität',
    impact: 'Aufprall',
  },
  ofFive: (axis, level) => `${axis} ${level} von 5`,
  more: {
    complexity: 'mit mehr bewegten Teilen',
    range: 'über einen größeren Weg',
    load: 'mit mehr Last',
    speed: 'mit mehr Tempo',
    stability: 'mit mehr Balance',
    impact: 'mit mehr Aufprall',
  },
  less: {
    complexity: 'mit weniger bewegten Teilen',
    range: 'über einen kleineren Weg',
    load: 'mit weniger Last',
    speed: 'mit weniger Tempo',
    stability: 'mit weniger Balance',
    impact: 'mit weniger Aufprall',
  },

  amount: 'Wie viel',
  sets: 'Sätze',
  reps: 'Wiederholungen',
  hold: 'Halten',
  work: 'Arbeit',
  distance: 'Strecke',
  tempo: 'Tempo',
  load: 'Last',
  rpe: 'Anstrengung von 10 (RPE)',
  rir: 'Wiederholungen in Reserve',
  percent1RM: 'Vom Maximum (1RM)',
  rest: 'Pause',
  time: 'Zeit',
  note: 'Hinweis',
  eachSide: (what) => `${what} je Seite`,
  fewer: (what) => `Weniger ${what}`,
  greater: (what) => `Mehr ${what}`,
  need: 'Du brauchst',
  optional: 'nach Wunsch',
  orElse: (things) => `oder ${things}`,

  teaches: 'Was sie lehrt',
  setup: 'Bevor du beginnst',
  how: 'So geht es',
  cues: 'Denk an',
  feel: 'Hier solltest du es spüren',
  feelNot: (where) => `nicht: ${where}`,
  faults: 'Wenn es nicht gelingt',
  see: 'Du siehst',
  because: 'weil',
  so: 'darum',
  muscles: 'Muskeln',
  primary: 'arbeiten',
  secondary: 'helfen',
  stabilizers: 'halten',

  buildsOn: 'Worauf sie aufbaut',
  leadsTo: 'Wohin sie führt',
  easier: 'An einem schweren Tag',
  beside: 'Daneben',
  here: (how) => `hier ${how}`,
  carries: (what) => `gibt weiter: ${what}`,
  moveOn: (gate) => `Geh weiter nach ${gate}.`,

  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} in ${sessions(count)}` : sessions(count);
  },

  limits: 'Wo sie endet.',
  stopIf: 'Hör auf bei:',
  avoid: 'Nichts für dich bei:',
  ask: 'Frag vorher eine Fachperson bei:',
  modify: 'Ändere sie bei:',
  source: 'Quelle',

  share: 'Teilen',
  copied: 'Link kopiert',
  print: 'Drucken',
  close: 'Schließen',
  back: 'Zurück',

  play: 'Abspielen',
  playAt: (provider) => `Bei ${provider} abspielen`,
  consent: (provider) => `Lädt von ${provider}, sobald du es abspielst.`,
  watchAt: (provider) => `Bei ${provider} ansehen`,
  speed: 'Geschwindigkeit',
  chapters: 'Stellen',
  mediaFailed: 'Dieses Video konnte nicht geladen werden.',
  pictureFailed: 'Dieses Bild konnte nicht geladen werden.',

  trouble: 'Diese Übung konnte nicht gezeigt werden.',
};
