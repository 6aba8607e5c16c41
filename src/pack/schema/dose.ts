import {
  boolean,
  id,
  integer,
  number,
  object,
  oneOf,
  openRange,
  range,
  text,
  times,
  union,
  type Shape,
} from './dsl.js';

const seconds = range(number(0));
const phase = union(number(0), oneOf('X'));

/** How much of an exercise, in full. */
export const doseObject = object('Dose', {
  sets: range(integer(1)),
  reps: union(openRange(integer(1)), oneOf('max', 'failure')),
  repUnit: id,
  hold: seconds,
  work: seconds,
  distance: object('Distance', { 'value!': range(number(0)), 'unit!': oneOf('m', 'km', 'ft', 'yd', 'mi') }),
  perSide: boolean,
  tempo: times(4, phase),
  load: object('Load', { 'value!': range(number(0)), 'unit!': oneOf('kg', 'lb') }),
  intensity: object('Intensity', {
    rpe: range(number(0, 10)),
    rir: range(integer(0, 10)),
    percent1RM: range(number(0, 150)),
  }),
  rest: seconds,
  note: text,
  type: oneOf('emom', 'amrap'),
  minutes: number(0),
  mode: oneOf('all', 'pick'),
});

/** A dose as a pack gives it: the object, or the line a coach would write. */
export const dose: Shape = { kind: 'dose', of: doseObject };
