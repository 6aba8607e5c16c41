import { own } from '../own.js';
import type { Fields } from './fields.js';
import type { Line } from './lines.js';
import { Names, tagged } from './names.js';
import type { Slip, SlipCode } from './slip.js';

/** An object of the pack that is being written down. */
export type Draft = Record<string, unknown>;

/** Where something stands in the text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Nobody reads more than this. */
const maxSlips = 1000;

const nowhere: Line = { number: 1, column: 1, text: '', mark: '', level: 0 };

/** The pack as far as it was read, the names in it, and where all of it stands in the text. */
export class Book {
  readonly pack: Draft = {};
  readonly slips: Slip[] = [];
  readonly exercises = new Names();
  readonly qualities = new Names();
  readonly equipment = new Names();
  readonly maps = new Names();
  readonly sessions = new Names();
  readonly programs = new Names();
  /** The tracks by the id of their map, and the first of each name. */
  readonly tracks = new Map<string, Names>();
  readonly trackNames = new Map<string, { readonly map: string; readonly track: string }>();
  /** The line at hand. */
  line = nowhere;
  /** The edge to which lines such as `when:` belong. */
  lastEdge: Fields | undefined = undefined;
  private found: { readonly line: Line; readonly said: string; readonly place: Place } | undefined = undefined;
  private readonly places = new Map<object, Record<string, Place>>();
  private readonly implied = new Map<string, Draft>();
  private readonly names: string[] = [];

  /** Writes a field down, with its place: that of the line, or of what stands in the line behind `said`. */
  put(target: Draft, field: string, value: unknown, said?: string): void {
    target[field] = value;
    this.place(target, field, said);
  }

  /** Adds to a list. */
  push(target: Draft, field: string, value: unknown, said?: string): void {
    const list = (own(target, field) as unknown[] | undefined) ?? [];
    if (list.length === 0) this.put(target, field, list, said);
    list.push(value);
    this.place(list, `${list.length - 1}`, said);
  }

  /** The object in a field, made where it is not there. */
  within(target: Draft, field: string): Draft {
    const there = own(target, field) as Draft | undefined;
    if (!there) this.put(target, field, {});
    return there ?? (target[field] as Draft);
  }

  slip(code: SlipCode, text: string, known?: readonly string[], severity: Slip['severity'] = 'error'): undefined {
    if (this.slips.length >= maxSlips) return;
    const { line, column } = this.here(text);
    this.slips.push({ code, severity, line, column, text, known });
  }

  /** The id of an exercise; one that is not known comes to be, with the first dose that is given to it. */
  exercise(text: string, dose?: string): string {
    const { name, id } = tagged(text);
    const found = (id === undefined ? undefined : this.exercises.find(`#${id}`)) ?? this.exercises.find(text);
    const known = found ?? (id !== undefined && name === '' ? id : undefined);
    if (known !== undefined) {
      const implied = this.implied.get(known);
      if (implied && dose && own(implied, 'dose') === undefined) this.put(implied, 'dose', dose, dose);
      return known;
    }
    if (this.names.length > 0) this.slip('notation-name', name, this.names, 'warning');
    const draft = this.define(name, id);
    if (dose) this.put(draft, 'dose', dose, dose);
    this.implied.set(draft['id'] as string, draft);
    return draft['id'] as string;
  }

  /** Gives an exercise that came to be with one dose another, as more is said of it. */
  mend(id: unknown, before: string, dose: string): void {
    const implied = this.implied.get(id as string);
    if (implied && own(implied, 'dose') === before) this.put(implied, 'dose', dose);
  }

  private define(name: string, id = this.exercises.fresh(name, 'exercise')): Draft {
    const draft: Draft = { id, name };
    this.push(this.pack, 'exercises', draft);
    this.exercises.add(id, name);
    return draft;
  }

  /** An exercise that the text tells of. */
  ownExercise(name: string, id?: string): Draft {
    this.names.push(name);
    return this.define(name, id);
  }

  /** The id of a quality; one that is not known comes to be. */
  quality(text: string): string {
    const { name, id } = tagged(text);
    const known = this.qualities.find(text) ?? (name === '' ? id : undefined);
    return known ?? this.ownQuality(name, id);
  }

  ownQuality(name: string, given?: string, description?: string): string {
    const id = given ?? this.qualities.fresh(name, 'quality');
    this.push(this.pack, 'qualities', { id, ...(name && { name }), ...(description && { description }) });
    this.qualities.add(id, name);
    return id;
  }

  /** Begins a map, a session or a programme. */
  begin(field: 'maps' | 'sessions' | 'programs', title: string, otherwise: string, lists: Draft): Draft {
    const { name, id = this[field].fresh(name, otherwise) } = tagged(title);
    const draft: Draft = { id, ...(name && { title: name }), ...lists };
    this.push(this.pack, field, draft);
    this[field].add(id, name);
    return draft;
  }

  /** The map for what an exercise says that it leads to: the first. */
  map(): Draft {
    const [first] = (own(this.pack, 'maps') as readonly Draft[] | undefined) ?? [];
    return first ?? this.begin('maps', '', 'map', { edges: [] });
  }

  /** Where the value at a JSON pointer stands: its own place, or that of what it is part of. */
  placeOf(path: string): Place {
    let place: Place = { line: this.line.number, column: 1 };
    let at: unknown = this.pack;
    for (const step of path.split('/').slice(1)) {
      if (typeof at !== 'object' || at === null) break;
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const places = this.places.get(at);
      place = (places && own(places, key)) ?? place;
      at = own(at as Draft, key);
    }
    return place;
  }

  /** Keeps where an entry of a list stands that was not added by `push`. */
  placeDay(list: object, index: number): void {
    this.place(list, `${index}`);
  }

  private place(target: object, key: string, said?: string): void {
    const known = this.places.get(target);
    if (known) known[key] = this.here(said);
    else this.places.set(target, { [key]: this.here(said) });
  }

  private here(said = ''): Place {
    const { number, column, text } = this.line;
    // The entries of a long list have one place, that is sought once.
    if (this.found?.line !== this.line || this.found.said !== said) {
      const behind = said === '' ? 0 : Math.max(0, text.lastIndexOf(said));
      this.found = { line: this.line, said, place: { line: number, column: column + behind } };
    }
    return this.found.place;
  }
}
