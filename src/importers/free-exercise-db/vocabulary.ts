/**
 * The closed lists of free-exercise-db and what they are called in a pack. Source of facts: the collection's own
 * `schema.json` at commit acd61f7 (2025-04-21). Maps, not objects: a record may well say "constructor".
 */

/** Their 17 muscles (lay names) to ours (anatomical names, and the groups that coaches name). */
export const muscleSlugs: ReadonlyMap<string, string> = new Map([
  ['abdominals', 'abdominals'],
  ['abductors', 'abductors'],
  ['adductors', 'adductors'],
  ['biceps', 'biceps-brachii'],
  ['calves', 'calves'],
  ['chest', 'chest'],
  ['forearms', 'forearms'],
  ['glutes', 'glutes'],
  ['hamstrings', 'hamstrings'],
  ['lats', 'latissimus-dorsi'],
  ['lower back', 'lower-back'],
  ['middle back', 'middle-back'],
  ['neck', 'neck'],
  ['quadriceps', 'quadriceps'],
  ['shoulders', 'shoulders'],
  ['traps', 'trapezius'],
  ['triceps', 'triceps-brachii'],
]);

/** Their 12 kinds of equipment to an id and a name that reads well on a card. */
export const equipmentNames: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map([
  ['body only', { id: 'none', name: 'No equipment' }],
  ['bands', { id: 'bands', name: 'Bands' }],
  ['barbell', { id: 'barbell', name: 'Barbell' }],
  ['cable', { id: 'cable-machine', name: 'Cable machine' }],
  ['dumbbell', { id: 'dumbbell', name: 'Dumbbell' }],
  ['e-z curl bar', { id: 'ez-curl-bar', name: 'EZ curl bar' }],
  ['exercise ball', { id: 'exercise-ball', name: 'Exercise ball' }],
  ['foam roll', { id: 'foam-roller', name: 'Foam roller' }],
  ['kettlebells', { id: 'kettlebell', name: 'Kettlebell' }],
  ['machine', { id: 'machine', name: 'Machine' }],
  ['medicine ball', { id: 'medicine-ball', name: 'Medicine ball' }],
  ['other', { id: 'other', name: 'Other equipment' }],
]);

/** The fields that become tags, in the order of the tags, with the words they may hold. */
export const tagWords: Readonly<Record<'category' | 'level' | 'mechanic' | 'force', readonly string[]>> = {
  category: ['powerlifting', 'strength', 'stretching', 'cardio', 'olympic weightlifting', 'strongman', 'plyometrics'],
  level: ['beginner', 'intermediate', 'expert'],
  mechanic: ['isolation', 'compound'],
  force: ['static', 'pull', 'push'],
};
