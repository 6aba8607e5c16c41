import { dose } from './dose.js';
import {
  boolean,
  id,
  integer,
  lang,
  list,
  looseRef,
  map,
  number,
  object,
  oneOf,
  string,
  text,
  union,
  url,
  wordOf,
} from './dsl.js';
import { axes } from './words.js';

const chapter = object('Chapter', { 'at!': number(0), 'label!': text, step: integer(1) });
const caption = object('Caption', { 'src!': url('link'), 'lang!': lang, label: text });

/** A picture, a video file, or a video at a provider (loaded only after a click). */
export const media = object(
  'Media',
  {
    'kind!': oneOf('image', 'video'),
    src: url('media'),
    type: string,
    provider: oneOf('youtube', 'vimeo'),
    id: string,
    poster: url('picture'),
    alt: text,
    width: integer(1),
    height: integer(1),
    start: number(0),
    end: number(0),
    loop: boolean,
    captions: list(caption),
    chapters: list(chapter),
    credit: text,
    license: string,
  },
  ['src', 'id'],
);

const step = union(text, object('Step', { 'text!': text, media, at: number(0) }));
const fault = object('Fault', { 'see!': text, why: text, fix: text });
const level = object('VariableStep', { 'label!': text, note: text });
const variable = object('Variable', { 'name!': text, axis: oneOf(...axes), 'steps!': list(level, 1) });
const equipment = object('Equipment', { 'id!': id, name: text, optional: boolean, alternatives: list(text) });
const caution = object('Contraindication', { 'when!': text, level: oneOf('avoid', 'ask', 'modify') });
const claim = object('Evidence', { 'claim!': text, url: url('link') });
const muscle = wordOf('muscles');

export const exercise = object('Exercise', {
  'id!': id,
  'name!': text,
  aliases: list(text),
  summary: text,
  why: text,
  teaches: list(looseRef('qualities')),
  limits: list(text),
  pattern: id,
  sides: oneOf('each', 'both', 'alternating'),
  demand: object('Demand', Object.fromEntries(axes.map((axis) => [axis, integer(1, 5)]))),
  variables: list(variable),
  muscles: object('Muscles', { primary: list(muscle), secondary: list(muscle), stabilizers: list(muscle) }),
  equipment: list(equipment),
  setup: list(text),
  steps: list(step),
  cues: list(text),
  faults: list(fault),
  feel: object('Feel', { yes: list(text), no: list(text) }),
  dose,
  media: list(media),
  safety: object('Safety', { stopIf: list(text), contraindications: list(caution) }),
  evidence: list(claim),
  attribution: object('Attribution', { author: text, license: string, source: url('link') }),
  externalIds: map(string),
  replaces: list(id),
  tags: list(text),
});
