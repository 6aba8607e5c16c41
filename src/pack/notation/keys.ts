/** What stands behind a key, by how it is read and written. */
export type How =
  | 'text'
  | 'texts'
  | 'plain'
  | 'word'
  | 'words'
  | 'list'
  | 'number'
  | 'seconds'
  | 'dose'
  | 'qualities'
  | 'quality'
  | 'equipment'
  | 'things'
  | 'demand'
  | 'ladder'
  | 'fault'
  | 'picture'
  | 'video'
  | 'caution'
  | 'evidence'
  | 'track'
  | 'level'
  | 'exercise'
  | 'gate'
  | 'ramp';

/** A key, the field of the pack that it fills, and how. A dot leads into an object: `feel.yes`. */
export type Key = readonly [word: string, field: string, how: How];

export type Kind = 'pack' | 'exercise' | 'map' | 'session' | 'program';

/** All keys by the kind of thing they belong to, in the order in which they are written. */
export const keys: Readonly<Record<Kind | 'edge' | 'day', readonly Key[]>> = {
  pack: [
    ['about', 'description', 'text'],
    ['language', 'lang', 'plain'],
    ['direction', 'dir', 'word'],
    ['by', 'author.name', 'text'],
    ['website', 'author.url', 'plain'],
    ['credentials', 'author.credentials', 'text'],
    ['license', 'license', 'plain'],
    ['disclaimer', 'disclaimer', 'text'],
    ['quality', 'qualities', 'quality'],
    ['version', 'version', 'number'],
    ['schema', '$schema', 'plain'],
  ],
  exercise: [
    ['about', 'summary', 'text'],
    ['dose', 'dose', 'dose'],
    ['why', 'why', 'text'],
    ['also', 'aliases', 'texts'],
    ['teaches', 'teaches', 'qualities'],
    ['limit', 'limits', 'texts'],
    ['needs', 'equipment', 'equipment'],
    ['setup', 'setup', 'texts'],
    ['steps', 'steps', 'texts'],
    ['cue', 'cues', 'texts'],
    ['feel', 'feel.yes', 'texts'],
    ['feel not', 'feel.no', 'texts'],
    ['fault', 'faults', 'fault'],
    ['ladder', 'variables', 'ladder'],
    ['sides', 'sides', 'word'],
    ['demand', 'demand', 'demand'],
    ['pattern', 'pattern', 'word'],
    ['muscles', 'muscles.primary', 'words'],
    ['helpers', 'muscles.secondary', 'words'],
    ['stabilizers', 'muscles.stabilizers', 'words'],
    ['picture', 'media', 'picture'],
    ['video', 'media', 'video'],
    ['stop if', 'safety.stopIf', 'texts'],
    ['avoid', 'safety.contraindications', 'caution'],
    ['ask first', 'safety.contraindications', 'caution'],
    ['modify', 'safety.contraindications', 'caution'],
    ['caution', 'safety.contraindications', 'caution'],
    ['evidence', 'evidence', 'evidence'],
    ['by', 'attribution.author', 'text'],
    ['license', 'attribution.license', 'plain'],
    ['from', 'attribution.source', 'plain'],
    ['formerly', 'replaces', 'words'],
    ['tags', 'tags', 'list'],
  ],
  map: [
    ['about', 'description', 'text'],
    ['goal', 'goal', 'exercise'],
    ['track', 'tracks', 'track'],
    ['level', 'levels', 'level'],
  ],
  edge: [
    ['why', 'why', 'text'],
    ['carries', 'transfers', 'qualities'],
    ['when', 'gate', 'gate'],
  ],
  session: [
    ['about', 'description', 'text'],
    ['needs', 'equipment', 'things'],
    ['prepare', 'prepare', 'seconds'],
    ['cool down', 'cooldown', 'seconds'],
  ],
  program: [
    ['about', 'description', 'text'],
    ['missed', 'policy.missed', 'word'],
    ['repeat', 'repeat', 'number'],
    ['grow', 'ramp', 'ramp'],
  ],
  day: [['at least', 'minimum', 'text']],
};

/** What else people call them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['summary', 'about'],
  ['description', 'about'],
  ['reason', 'why'],
  ['also called', 'also'],
  ['teach', 'teaches'],
  ['need', 'needs'],
  ['equipment', 'needs'],
  ['set up', 'setup'],
  ['step', 'steps'],
  ['mistake', 'fault'],
  ['muscle', 'muscles'],
  ['helper', 'helpers'],
  ['image', 'picture'],
  ['photo', 'picture'],
  ['stop', 'stop if'],
  ['tag', 'tags'],
  ['carries over', 'carries'],
  ['cooldown', 'cool down'],
  ['minimum', 'at least'],
  ['author', 'by'],
  ['licence', 'license'],
  ['lang', 'language'],
  ['ramp', 'grow'],
]);

/** The key that a word means, in the singular or plural, in any case. */
export function keyOf(word: string, from: readonly Key[]): Key | undefined {
  if (word === '') return undefined;
  const said = word
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
  const one = said.replace(/s$/u, '');
  const meant = [said, one, synonyms.get(said), synonyms.get(one)];
  return from.find(([key]) => meant.includes(key));
}

const keyed = /^(\p{L}[\p{L}\s-]{0,23}?)\s*[:：]\s*(.*)$/su;

/** A line of the form `word: something`. */
export function keyLine(text: string): readonly [word: string, said: string] | undefined {
  const [, word, said] = keyed.exec(text) ?? [];
  return word === undefined || said === undefined ? undefined : [word, said];
}
