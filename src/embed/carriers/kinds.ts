/** What can be embedded: the name of its kind in a reference, its tag, its list in a pack, the language of its block. */
export interface Kind {
  readonly name: 'exercise' | 'map' | 'session' | 'program';
  readonly tag: string;
  readonly list: 'exercises' | 'maps' | 'sessions' | 'programs';
  readonly fence: 'exercise' | 'progression' | 'session' | 'program';
}

export const kinds: readonly Kind[] = [
  { name: 'exercise', tag: 'exercise-card', list: 'exercises', fence: 'exercise' },
  { name: 'map', tag: 'progression-map', list: 'maps', fence: 'progression' },
  { name: 'session', tag: 'session-timer', list: 'sessions', fence: 'session' },
  { name: 'program', tag: 'program-calendar', list: 'programs', fence: 'program' },
];

export const tags = kinds.map(({ tag }) => tag).join();

/**
 * What `data-exercise-*` may set on an element. Named one by one, because a host lets people write such attributes whom
 * it does not trust with an `onclick`.
 */
export const settings: ReadonlySet<string> = new Set([
  ...['actions', 'axis', 'compact', 'dir', 'exercise', 'flash', 'goal', 'heading-level', 'lang', 'map', 'program'],
  ...['session', 'sound', 'start', 'start-date', 'units', 'vibrate', 'view', 'voice'],
]);
