import { readCommonDose } from './dose/common.js';
import type { Finding } from './finding.js';
import { register, Ids, type Identified } from './ids.js';
import { leafFault } from './leaf.js';
import { Notes } from './notes.js';
import type { ListShape, ObjectShape, RefShape, Shape, UnionShape } from './schema/dsl.js';
import { langPattern } from './schema/patterns.js';
import type { Thorough } from './thorough.js';

/** More items than this in one pack, or entries in one list, is abuse and not training. */
export const maxItems = 20_000;

type Json = Readonly<Record<string, unknown>>;
type Has = (name: string) => boolean;

const langExpression = new RegExp(langPattern, 'u');
const string: Shape = { kind: 'string' };
const anyId: Shape = { kind: 'id' };
/** Objects whose place in the input is kept. */
const placed = new Set(['Edge', 'Media', 'Chapter']);

/**
 * Reads a value against its shape. What fits comes back, a dose as an object; what does not is left out (a broken
 * field costs the field, a broken required field its object) and noted as a finding.
 */
export class Check extends Notes {
  /** Where things stood in the input that can contradict others. */
  readonly paths = new WeakMap<object, string>();
  private readonly ids = new Ids();
  private items = 0;
  /** Whether there was something that only a thorough reading is sure of. */
  unsure = false;

  constructor(private readonly thorough?: Thorough) {
    super();
  }

  /** The value as far as it is good, or undefined where nothing of it is. `beside` are the fields read before it. */
  read(shape: Shape, value: unknown, beside: Json = {}): unknown {
    switch (shape.kind) {
      case 'object':
        return this.object(shape, value);
      case 'list':
        return this.list(shape, value, beside);
      case 'union':
        return this.union(shape, value);
      case 'dose':
        if (typeof value === 'string') return this.dose(value);
        return isObject(value) ? this.object(shape.of, value) : this.note('type', { value, shape });
      case 'text':
        return isObject(value) ? this.map(string, value, langExpression) : this.leaf(shape, value);
      case 'map':
        return isObject(value) ? this.map(shape.of, value) : this.note('type', { value, shape });
      case 'range':
        return Array.isArray(value) ? this.pair(shape, value) : this.leaf(shape.of, value, shape);
      case 'ref':
        return this.ref(shape, value, beside);
      case 'enum':
        return this.oneOf(shape, value);
      case 'word':
        return this.word(shape, value);
      default:
        return this.leaf(shape, value);
    }
  }

  private child(key: string | number, shape: Shape, value: unknown, beside?: Json): unknown {
    this.trail.push(key);
    const kept = this.read(shape, value, beside);
    this.trail.pop();
    return kept;
  }

  private leaf(shape: Shape, value: unknown, expected = shape): unknown {
    const code = leafFault(shape, value);
    return code ? this.note(code, { value, shape: expected }) : value;
  }

  private oneOf(shape: Shape & { kind: 'enum' }, value: unknown): unknown {
    const known = shape.values;
    if (known.includes(value as string)) return value;
    return this.note(typeof value === 'string' ? 'enum' : 'type', { value, shape, known });
  }

  private word({ of }: Shape & { kind: 'word' }, value: unknown): unknown {
    const kept = this.leaf(string, value);
    const known = this.thorough?.vocabularies[of];
    if (kept !== undefined && known && !known.includes(kept as string)) this.note('word', { value, known }, 'warning');
    return kept;
  }

  private pair(shape: Shape & { kind: 'range' }, value: readonly unknown[]): unknown {
    const [from, to] = value;
    const open = shape.open && to === null;
    const fits = value.length === 2 && !leafFault(shape.of, from) && (open || !leafFault(shape.of, to));
    if (!fits) return this.note('type', { value, shape });
    if (open || (from as number) <= (to as number)) return value;
    this.note('range', { value }, 'warning');
    return [to, from];
  }

  private dose(value: string): unknown {
    if (this.leaf(string, value) === undefined) return undefined;
    const common = readCommonDose(value);
    if (common) return common;
    if (!this.thorough) {
      this.unsure = true;
      return { note: value };
    }
    const { dose, problems } = this.thorough.readDose(value);
    for (const problem of problems) this.note('dose', { value: problem }, problem.severity);
    // What the coach wrote stays readable even where we cannot be sure what it means.
    return dose ?? { note: value };
  }

  private map(of: Shape, value: Json, keys?: RegExp): unknown {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    if (keys && entries.length === 0) return this.note('blank');
    const good = entries.flatMap(([key, entry]) => {
      const known = !keys || keys.test(key);
      const kept = known ? this.child(key, of, entry) : this.note('lang', { value: key }, 'error', key);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return good.length > 0 || !keys ? Object.fromEntries(good) : undefined;
  }

  private list(shape: ListShape, value: unknown, beside: Json): unknown {
    if (!Array.isArray(value)) return this.note('type', { value, shape });
    const { min, max = Infinity, of, holds, within } = shape;
    if (value.length < min || value.length > max) return this.note('count', { value, shape });
    const ids = holds && this.ids.of(holds, within, beside);
    const seen = new Set<string>();
    const good: unknown[] = [];
    for (const [index, entry] of value.slice(0, maxItems).entries()) {
      const kept = this.item(of, entry, index);
      if (kept === undefined || (ids && this.isTaken(seen, kept as Identified, index))) continue;
      if (ids) register(ids, kept as Identified);
      good.push(kept);
    }
    if (value.length > maxItems) this.note('limit-items', {}, 'error', maxItems);
    return good.length < min ? undefined : good;
  }

  private item(of: Shape, value: unknown, index: number): unknown {
    if (!isObject(value) || ++this.items <= maxItems) return this.child(index, of, value);
    return this.items === maxItems + 1 ? this.note('limit-items', {}, 'error', index) : undefined;
  }

  private isTaken(seen: Set<string>, { id }: Identified, index: number): boolean {
    if (seen.has(id)) this.note('duplicate-id', { value: id }, 'error', index, 'id');
    return seen.size === seen.add(id).size;
  }

  private ref(shape: RefShape, value: unknown, beside: Json): unknown {
    const { to, within, loose } = shape;
    const id = this.leaf(anyId, value) as string | undefined;
    // Where its owner is not known neither is it, and that was noted already.
    if (id === undefined || (within !== undefined && beside[within] === undefined)) return id;
    const known = this.ids.of(to, within, beside);
    if (known.has(id)) return known.get(id);
    if (!loose) return this.note('reference', { value, shape, known });
    if (known.size > 0) this.note('reference', { value, shape, known }, 'warning');
    return id;
  }

  private object(shape: ObjectShape, value: unknown): unknown {
    if (!isObject(value)) return this.note('type', { value, shape });
    const { fields } = shape;
    const has: Has = (name) => Object.hasOwn(value, name) && value[name] !== undefined;
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name) && mayKeep(name) && has(name));
    for (const name of unknown) this.unknownField(shape, has, name);
    const good: Record<string, unknown> = Object.fromEntries(unknown.map((name) => [name, value[name]]));
    // In the order of the schema, so that what is referred to is known before what refers to it.
    for (const name of Object.keys(fields)) {
      const kept = has(name) ? this.child(name, fields[name] as Shape, value[name], good) : undefined;
      if (kept !== undefined) good[name] = kept;
    }
    if (placed.has(shape.name)) this.paths.set(good, this.path());
    return this.isComplete(shape, has, good) ? good : undefined;
  }

  /** Whether an object has all it needs; what is there but broken was noted already. */
  private isComplete(shape: ObjectShape, has: Has, good: Json): boolean {
    const { required, anyOf } = shape;
    const lost = required.filter((name) => !Object.hasOwn(good, name));
    for (const name of lost) if (!has(name)) this.note('required', { value: name, shape });
    const some = anyOf.length === 0 || anyOf.some((name) => Object.hasOwn(good, name));
    if (!some && !anyOf.some(has)) this.note('required-any', { known: anyOf });
    return some && lost.length === 0;
  }

  /** Newer packs may hold more than we know, so only what looks like a slip of the pen is worth a word. */
  private unknownField(shape: ObjectShape, has: Has, name: string): void {
    const [meant] = this.thorough?.nearest(name, Object.keys(shape.fields)) ?? [];
    if (meant && !has(meant)) this.note('field', { value: name, known: [meant] }, 'warning', name);
  }

  /** The first option that fits; where none does, what is left of the one that came closest, and its faults. */
  private union(shape: UnionShape, value: unknown): unknown {
    let closest: { readonly kept: unknown; readonly found: readonly Finding[] } | undefined;
    for (const option of shape.of) {
      const { kept, found } = this.attempt(() => this.read(option, value));
      if (!found) return kept;
      const here = this.path();
      if (found.length > 0 && found.every(({ path }) => path !== here)) closest = { kept, found };
    }
    if (!closest) return this.note('type', { value, shape });
    this.accept(closest.found);
    return closest.kept;
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Not the one that would change the prototype of a copy. */
const mayKeep = (name: string): boolean => name !== '__proto__';
