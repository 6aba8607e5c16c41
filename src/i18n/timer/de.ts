import { de as common } from '../common/de.js';
import { plural } from '../plural.js';
import type { TimerMessages } from './en.js';

const steps = plural('de', { one: 'ein Schritt', other: '# Schritte' });
const rounds = plural('de', { one: 'eine Runde', other: '# Runden' });

export const de: TimerMessages = {
  ...common,
  trouble: 'Diese Einheit konnte nicht gezeigt werden.',
  session: 'Trainingseinheit',
  start: 'Start',
  pause: 'Pause',
  resume: 'Weiter',
  done: 'Fertig',
  previous: 'Zurück',
  skip: 'Nächster',
  restart: 'Schritt neu',
  less: '− 10 s',
  more: '+ 10 s',
  finish: 'Jetzt beenden',
  again: 'Noch einmal',
  controls: 'Steuerung der Einheit',

  kinds: { prepare: 'Bereit machen', work: 'Arbeit', rest: 'Erholung', switch: 'Seite wechseln', cooldown: 'Ausklang' },
  sides: { left: 'linke Seite', right: 'rechte Seite' },
  roundOf: (index, of) => `Runde ${index} von ${of}`,
  setOf: (index, of) => `Satz ${index} von ${of}`,
  rounds: (count) => rounds(count),
  countRound: 'Noch eine Runde',
  left: (time) => `noch ${time}`,
  leftAbout: (time) => `noch ${time}, und dein eigenes Tempo`,
  takes: (time, open) => (open > 0 ? `${time}, und ${steps(open)} in deinem Tempo` : time),
  need: 'Du brauchst',
  next: 'Danach',
  afterRest: (time) => `Nach ${time} Erholung`,
  last: 'Das ist der letzte Schritt.',
  easier: 'Heute leichter',
  harder: 'Heute schwerer',
  lessOf: (axis) => `weniger ${axis}`,
  moreOf: (axis) => `mehr ${axis}`,
  planned: 'Wie geplant',
  instead: (planned) => `statt ${planned}`,
  paused: 'Angehalten',
  away: 'Du warst eine Weile weg. Mach weiter, wo du warst, oder beginne diesen Schritt neu.',
  complete: 'Einheit geschafft',
  took: (time, count) => `${steps(count)} in ${time}`,
  keys: 'Leertaste hält an, N geht weiter, B zurück, Plus und Minus ändern die Zeit.',

  ownStep: 'dein Schritt',
  noStep: 'für den Anfang',
  pickOne: 'Such dir eines aus',
  byTempo: 'Wiederholungen nach ihrem Tempo zählen',

  whole: 'Die ganze Einheit',
  over: 'erledigt',

  nothing: 'Diesmal wurde nichts gemacht.',
  reps: (list) => `${list} Wdh.`,
  roundsIn: (count, time) => `${rounds(count)} in ${time}`,
  repsField: 'Wiederholungen',
  loadField: (unit) => `Gewicht, ${unit}`,
  effort: 'Wie anstrengend war es insgesamt?',
  effortEnds: ['Sehr leicht', 'Alles, was ging'],
  note: 'Notiz',
  kept: 'Das bleibt in deinem Browser.',
  motion: 'Bild abspielen oder anhalten',
  undo: 'Rückgängig',

  settings: 'Ton und Bildschirm',
};
