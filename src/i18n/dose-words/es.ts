import type { DoseWords } from '../../pack/dose/words.js';

/** Las palabras de una dosis en español. */
export const es: DoseWords = {
  comma: ', ',
  eachSide: 'por lado',
  max: 'máximo de #',
  failure: 'hasta el fallo',
  hold: '# en isometría',
  work: '# de trabajo',
  rest: 'descanso de #',
  noRest: 'sin descanso',
  tempo: 'tempo #',
  total: '# en total',
  rpe: 'RPE #',
  rir: 'RIR #',
  percent1RM: '# de 1RM',
  all: 'Haz todos',
  pick: 'Elige uno',
  note: 'Nota: #',
  sets: { plain: 'series', one: '# serie', other: '# series' },
  reps: { plain: 'repeticiones', one: '# repetición', other: '# repeticiones' },
  units: {
    step: { plain: 'pasos', one: '# paso', other: '# pasos' },
    breath: { plain: 'respiraciones', one: '# respiración', other: '# respiraciones' },
    jump: { plain: 'saltos', one: '# salto', other: '# saltos' },
    hop: { plain: 'saltitos', one: '# saltito', other: '# saltitos' },
    stride: { plain: 'zancadas', one: '# zancada', other: '# zancadas' },
    circle: { plain: 'círculos', one: '# círculo', other: '# círculos' },
    swing: { plain: 'balanceos', one: '# balanceo', other: '# balanceos' },
    throw: { plain: 'lanzamientos', one: '# lanzamiento', other: '# lanzamientos' },
  },
};
