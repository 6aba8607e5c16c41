import type { Exercise, Pack, Text } from '../types.js';
import { Names, tagged } from './names.js';
import { arrow } from './values.js';

/** One line of a text, in the language of the pack or the first there is. */
export function line(text: Text, lang = ''): string {
  const one = typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');
  return one.replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ').trim();
}

/** How a text speaks of the things of a pack: by their name where that finds them, else by `#id`. */
export class Refs {
  readonly lang: string;
  readonly exercises = new Names();
  readonly qualities = new Names();
  readonly equipment = new Names();
  readonly maps = new Names();
  readonly sessions = new Names();
  readonly tracks = new Map<string, Names>();
  /** What was spoken of so far, each once, in this order. */
  readonly said = { exercises: new Set<string>(), qualities: new Set<string>() };
  private readonly names = new Map<Names, Map<string, string>>();

  constructor(pack: Pack) {
    this.lang = pack.lang ?? '';
    const { exercises = [], qualities = [], maps = [], sessions = [] } = pack;
    for (const { id, name } of qualities) this.add(this.qualities, id, name);
    for (const { id, name } of exercises) this.add(this.exercises, id, name);
    for (const { id, name } of exercises.flatMap(things)) this.add(this.equipment, id, name);
    for (const { id, title } of sessions) this.add(this.sessions, id, title);
    for (const { id, title, tracks = [] } of maps) {
      this.add(this.maps, id, title);
      const within = new Names();
      for (const track of tracks) this.add(within, track.id, track.name);
      this.tracks.set(id, within);
    }
  }

  private add(names: Names, id: string, text: Text | undefined): void {
    const name = text === undefined ? '' : line(text, this.lang);
    names.add(id, name);
    const known = this.names.get(names) ?? new Map<string, string>();
    this.names.set(names, known.set(id, known.get(id) ?? name));
  }

  /** The name of a thing, where it finds the thing again and `fits` where it shall stand. */
  ref(names: Names, id: string, fits: (name: string) => boolean = () => true): string {
    if (names === this.exercises) this.said.exercises.add(id);
    if (names === this.qualities) this.said.qualities.add(id);
    const name = this.names.get(names)?.get(id) ?? '';
    const isPlain = name !== '' && tagged(name).id === undefined && !arrow.test(name);
    return isPlain && names.find(name) === id && fits(name) ? name : `#${id}`;
  }

  /** An exercise in a list, or where more follows. */
  listed(names: Names, ids: readonly string[]): string {
    return ids.map((id) => this.ref(names, id, inList)).join(', ');
  }
}

const things = ({ equipment = [] }: Exercise): NonNullable<Exercise['equipment']> => equipment;

/** Whether a name can stand in a list: without a comma. */
export const inList = (name: string): boolean => !/[,;،、]/u.test(name);
