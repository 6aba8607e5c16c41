import { at, type Finding } from './finding.js';
import { own } from './own.js';
import type { Exercise, Media, Pack, Step, Text } from './types.js';

/** Slips beyond these are not worth an author's time before the first ones are mended. */
const most = 50;

type PathOf = (thing: object) => string;

/** What fits the schema in pictures and videos, and yet cannot be meant. */
export const mediaSlips = (pack: Pack, pathOf: PathOf): readonly Finding[] =>
  (own(pack, 'exercises') ?? [])
    .flatMap((exercise) => mediaOf(exercise).flatMap((media) => slipsIn(media, exercise, pathOf)))
    .slice(0, most);

/** The media of an exercise, and those of its steps. */
const mediaOf = (exercise: Exercise): readonly Media[] => [
  ...(own(exercise, 'media') ?? []),
  ...(own(exercise, 'steps') ?? []).flatMap((step) => (isWhole(step) ? (own(step, 'media') ?? []) : [])),
];

/** Whether a step has more than its words. */
const isWhole = (step: Text | Step): step is Step => typeof step === 'object' && Object.hasOwn(step, 'text');

function slipsIn(media: Media, exercise: Exercise, pathOf: PathOf): readonly Finding[] {
  const found: Finding[] = [];
  const slip = (code: Finding['code'], thing: object, field: string, value: unknown): void => {
    found.push({ code, path: at(pathOf(thing), field), severity: 'warning', value });
  };
  const provider = own(media, 'provider');
  if (provider && !own(media, 'id')) slip('provider', media, 'provider', provider);
  const start = own(media, 'start') ?? 0;
  const end = own(media, 'end') ?? Infinity;
  if (end <= start) slip('clip', media, 'end', [start, end]);
  const count = own(exercise, 'steps')?.length ?? 0;
  for (const chapter of own(media, 'chapters') ?? []) {
    const step = own(chapter, 'step') ?? 0;
    if (step > count) slip('chapter', chapter, 'step', step);
  }
  return found;
}
