import { dose } from './dose.js';
import {
  boolean,
  id,
  integer,
  list,
  listWithin,
  looseRef,
  number,
  object,
  oneOf,
  ref,
  refWithin,
  text,
  url,
} from './dsl.js';
import { axes, edgeKinds } from './words.js';

const gate = object('Gate', {
  sets: integer(1),
  reps: integer(1),
  hold: number(0),
  perSide: boolean,
  sessions: integer(1),
  quality: list(text),
});

const edge = object('Edge', {
  'from!': ref('exercises'),
  'to!': ref('exercises'),
  kind: oneOf(...edgeKinds),
  axis: oneOf(...axes),
  transfers: list(looseRef('qualities')),
  why: text,
  gate,
});

const track = object('Track', { 'id!': id, name: text, 'exercises!': list(ref('exercises')) });

const level = object('MapLevel', { name: text, 'exercises!': list(ref('exercises')) });

export const progressionMap = object('TrainingMap', {
  'id!': id,
  title: text,
  description: text,
  goal: ref('exercises'),
  tracks: listWithin('id', 'tracks', track),
  levels: list(level),
  'edges!': list(edge),
});

const slot = object('Slot', { 'map!': ref('maps'), 'track!': refWithin('map', 'tracks'), fallback: ref('exercises') });
const say = object('Say', { 'at!': number(0), 'text!': text });
const item = object('SessionItem', { exercise: ref('exercises'), slot, dose, say: list(say) }, ['exercise', 'slot']);

const block = object('Block', {
  title: text,
  mode: oneOf(
    'straight',
    'superset',
    'circuit',
    'emom',
    'amrap',
    'tabata',
    'intervals',
    'ladder',
    'for-time',
    'all',
    'pick',
  ),
  rounds: integer(1),
  rest: number(0),
  minutes: number(0),
  'items!': list(item),
});

export const session = object('Session', {
  'id!': id,
  title: text,
  description: text,
  prepare: number(0),
  'blocks!': list(block),
  cooldown: number(0),
  equipment: list(id),
});

const day = object('ProgramDay', {
  'kind!': oneOf('session', 'rest', 'choice', 'test', 'learn'),
  title: text,
  session: ref('sessions'),
  sessions: list(ref('sessions')),
  exercise: ref('exercises'),
  minimum: text,
});

const ramp = object('Ramp', {
  'field!': oneOf('sets', 'reps', 'hold', 'work', 'rest', 'distance', 'load'),
  'operation!': oneOf('+', '-', 'x'),
  'step!': number(0),
  'every!': integer(1),
  cap: number(0),
});

export const program = object('Program', {
  'id!': id,
  title: text,
  description: text,
  policy: object('ProgramPolicy', { missed: oneOf('shift', 'skip', 'repeat', 'ask') }),
  'days!': list(day, 1),
  repeat: integer(1),
  ramp: list(ramp),
});

export const author = object('Author', { 'name!': text, url: url('link'), credentials: text });
