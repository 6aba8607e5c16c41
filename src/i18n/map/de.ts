import { de as common } from '../common/de.js';
import { plural } from '../plural.js';
import type { MapMessages } from './en.js';

const exercises = plural('de', { one: 'eine Übung', other: '# Übungen' });
const levels = plural('de', { one: 'einer Stufe', other: '# Stufen' });
const steps = plural('de', { one: 'Ein Schritt', other: '# Schritte' });
const onAll = plural('de', { other: '# auf allen Wegen zusammen' });
const found = plural('de', { one: 'Eine Übung gefunden', other: '# Übungen gefunden' });
const passing = plural('de', { one: 'eine Übung hervorgehoben', other: '# Übungen hervorgehoben' });
const done = plural('de', { other: '# geschafft' });

/** Die Wörter einer Progressionskarte auf Deutsch. */
export const de: MapMessages = {
  ...common,
  trouble: 'Diese Karte konnte nicht gezeigt werden.',
  map: 'Progressionskarte',
  level: (level) => `Stufe ${level}`,
  states: { todo: 'offen', doing: 'dabei', done: 'geschafft', skipped: 'übersprungen' },
  next: 'als Nächstes',
  orNext: 'oder dies',
  goal: 'Ziel',

  empty: 'Auf dieser Karte stehen noch keine Übungen.',
  counts: (all, rows, finished) => `${exercises(all)} auf ${levels(rows)}, ${done(finished)}`,
  nextIs: (names) => `als Nächstes: ${names}`,
  reached: (goal) => `Du hast „${goal}“ erreicht.`,
  stepsTo: (count, goal, all) =>
    `${steps(count)} bis „${goal}“${all > count ? ` auf dem kürzesten Weg (${onAll(all)})` : ''}`,
  inTurn: ([first = '', ...rest]) => (rest.length > 0 ? `erst ${[first, ...rest].join(', dann ')}` : first),
  carries: (qualities) => `Was du auf dem Weg mitnimmst: ${qualities}.`,

  more: {
    complexity: 'mehr bewegte Teile',
    range: 'mehr Weg',
    load: 'mehr Last',
    speed: 'mehr Tempo',
    stability: 'mehr Balance',
    impact: 'mehr Aufprall',
  },
  less: {
    complexity: 'weniger bewegte Teile',
    range: 'weniger Weg',
    load: 'weniger Last',
    speed: 'weniger Tempo',
    stability: 'weniger Balance',
    impact: 'weniger Aufprall',
  },

  buildsOn: 'Baut auf',
  preparesFor: 'Bereitet vor auf',
  readyAfter: (gate) => `Bereit nach ${gate}.`,
  track: (name) => `Reihe: ${name}`,

  change: (name, state) => `${name}: ${state}. Ändern`,
  undo: 'Rückgängig',
  asMap: 'Karte',
  asList: 'Liste',
  view: 'Ansicht',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Einpassen',
  zoom: 'Zoomen und verschieben',
  move: { left: 'Nach links', right: 'Nach rechts', up: 'Nach oben', down: 'Nach unten' },
  keys: 'Pfeiltasten folgen den Linien, Eingabe öffnet, Leertaste ändert den Stand, Rücktaste geht zurück.',
  tools: 'Suchen und filtern',
  find: 'Übung suchen',
  found: (count) => (count > 0 ? found(count) : 'Keine Übung heißt so'),
  harderBy: 'Schwerer durch',
  anyAxis: 'egal was',
  have: 'Ich habe',
  anything: 'was es braucht',
  passing,
  wayTo: 'Weg zu',
  noGoal: 'kein Ziel',
  compare: 'Vergleichen',
  against: 'mit',
  comparison: (second, first, how) => `„${second}“ gegenüber „${first}“: ${how}.`,
  same: 'gleich schwer',
  unknown: 'dazu steht nichts da',
  nothing: 'kein Gerät',
  clear: 'Zurücksetzen',
};
