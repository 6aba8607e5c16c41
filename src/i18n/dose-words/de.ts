import type { DoseWords } from '../../pack/dose/words.js';

/** Die Wörter einer Dosis auf Deutsch. */
export const de: DoseWords = {
  comma: ', ',
  eachSide: 'je Seite',
  max: 'max. #',
  failure: 'bis zum Muskelversagen',
  hold: '# halten',
  work: '# Belastung',
  rest: '# Pause',
  noRest: 'ohne Pause',
  tempo: 'Tempo #',
  total: 'insgesamt #',
  rpe: 'RPE #',
  rir: 'RIR #',
  percent1RM: '# des 1RM',
  all: 'Alle ausführen',
  pick: 'Eine auswählen',
  note: 'Hinweis: #',
  sets: { plain: 'Sätze', one: '# Satz', other: '# Sätze' },
  reps: { plain: 'Wiederholungen', one: '# Wiederholung', other: '# Wiederholungen' },
  units: {
    step: { plain: 'Schritte', one: '# Schritt', other: '# Schritte' },
    breath: { plain: 'Atemzüge', one: '# Atemzug', other: '# Atemzüge' },
    jump: { plain: 'Sprünge', one: '# Sprung', other: '# Sprünge' },
    hop: { plain: 'Hüpfer', one: '# Hüpfer', other: '# Hüpfer' },
    stride: { plain: 'Laufschritte', one: '# Laufschritt', other: '# Laufschritte' },
    circle: { plain: 'Kreise', one: '# Kreis', other: '# Kreise' },
    swing: { plain: 'Schwünge', one: '# Schwung', other: '# Schwünge' },
    throw: { plain: 'Würfe', one: '# Wurf', other: '# Würfe' },
  },
};
