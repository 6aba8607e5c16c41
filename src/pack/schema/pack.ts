import { id, integer, lang, list, object, oneOf, string, text } from './dsl.js';
import { exercise } from './exercise.js';
import { author, program, progressionMap, session } from './plan.js';

const quality = object('Quality', { 'id!': id, name: text, description: text });

/** The training pack: the one document that feeds every element. */
export const pack = object(
  'Pack',
  {
    $schema: string,
    version: integer(1),
    id,
    lang,
    dir: oneOf('ltr', 'rtl'),
    title: text,
    description: text,
    author,
    license: string,
    disclaimer: text,
    qualities: list(quality),
    exercises: list(exercise),
    maps: list(progressionMap),
    sessions: list(session),
    programs: list(program),
  },
  ['exercises', 'maps', 'sessions', 'programs'],
);
