import { id, integer, lang, listOf, object, oneOf, string, text } from './dsl.js';
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
    qualities: listOf('qualities', quality),
    exercises: listOf('exercises', exercise),
    maps: listOf('maps', progressionMap),
    sessions: listOf('sessions', session),
    programs: listOf('programs', program),
  },
  ['exercises', 'maps', 'sessions', 'programs'],
);
