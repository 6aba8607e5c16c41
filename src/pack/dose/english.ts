import type { DoseWords } from './words.js';

/** The words of a dose in English: those of the dose notation too, so `readDose` understands every one of them. */
export const english: DoseWords = {
  comma: ', ',
  eachSide: 'each side',
  max: 'max #',
  failure: 'to failure',
  hold: '# hold',
  work: '# work',
  rest: 'rest #',
  noRest: 'no rest',
  tempo: 'tempo #',
  total: '# in total',
  rpe: 'RPE #',
  rir: '# RIR',
  percent1RM: '# 1RM',
  all: 'Do all',
  pick: 'Pick one',
  note: 'Note: #',
  sets: { plain: 'sets', one: '# set', other: '# sets' },
  reps: { plain: 'reps', one: '# rep', other: '# reps' },
  units: {
    step: { plain: 'steps', one: '# step', other: '# steps' },
    breath: { plain: 'breaths', one: '# breath', other: '# breaths' },
    jump: { plain: 'jumps', one: '# jump', other: '# jumps' },
    hop: { plain: 'hops', one: '# hop', other: '# hops' },
    stride: { plain: 'strides', one: '# stride', other: '# strides' },
    circle: { plain: 'circles', one: '# circle', other: '# circles' },
    swing: { plain: 'swings', one: '# swing', other: '# swings' },
    throw: { plain: 'throws', one: '# throw', other: '# throws' },
  },
};
