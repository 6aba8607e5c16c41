import { at, type Finding, type FindingCode } from './finding.js';
import { readDose } from './dose/read.js';
import { nearest } from './nearest.js';
import type { Kind, ListShape, NumberShape, ObjectShape, RefShape, Shape } from './schema/dsl.js';
import { idPattern, langPattern } from './schema/patterns.js';
import type { Severity } from './issues.js';
import { isAllowedUrl } from './url.js';

/** More items than this in one pack is abuse, not training. */
export const maxItems = 20_000;

type Json = Readonly<Record<string, unknown>>;

const idExpression = new RegExp(idPattern, 'u');
const langExpression = new RegExp(langPattern, 'u');

/**
 * Reads a value against its shape. What fits comes back, a dose as an object; what does not is left out (a broken
 * field costs the field, a broken required field its object) and noted as a finding.
 */
export class Check {
  readonly findings: Finding[] = [];
  /** Where each object stood in the input. */
  readonly paths = new WeakMap<object, string>();
  /** The ids read so far, with the id under which each is known today. */
  private readonly ids = new Map<Kind, Map<string, string>>();
  private items = 0;

  /** The value as far as it is good, or undefined where nothing of it is. */
  read(shape: Shape, value: unknown, path: string): unknown {
    switch (shape.kind) {
      case 'object':
        return this.object(shape, value, path);
      case 'list':
        return this.list(shape, value, path);
      case 'union':
        return this.union(shape.of, value, path, shape);
      case 'dose':
        return typeof value === 'string' ? this.dose(value, path) : this.object(shape.of, value, path);
      case 'text':
        return isObject(value) ? this.map(text, value, path, langExpression) : this.leaf(shape, value, path);
      case 'map':
        return isObject(value) ? this.map(shape.of, value, path) : this.leaf(shape, value, path);
      case 'range':
        return Array.isArray(value) ? this.pair(shape, value, path) : this.leaf(shape.of, value, path, shape);
      case 'ref':
        return this.ref(shape, value, path);
      case 'enum':
        return this.word(shape, value, path);
      default:
        return this.leaf(shape, value, path);
    }
  }

  note(code: FindingCode, path: string, more: Partial<Finding> = {}, severity: Severity = 'error'): undefined {
    this.findings.push({ code, path, severity, ...more });
  }

  private leaf(shape: Shape, value: unknown, path: string, expected = shape): unknown {
    const code = leafFault(shape, value);
    return code ? this.note(code, path, { value, shape: expected }) : value;
  }

  private word(shape: Shape & { kind: 'enum' }, value: unknown, path: string): unknown {
    if (shape.values.includes(value as string)) return value;
    if (!shape.open) return this.note('enum', path, { value, shape, known: shape.values });
    const kept = this.leaf(text, value, path);
    if (kept !== undefined) this.note('word', path, { value, known: shape.values }, 'warning');
    return kept;
  }

  private pair(shape: Shape & { kind: 'range' }, value: readonly unknown[], path: string): unknown {
    const [from, to] = value;
    const open = shape.open && to === null;
    const fits = value.length === 2 && !leafFault(shape.of, from) && (open || !leafFault(shape.of, to));
    if (!fits) return this.note('type', path, { value, shape });
    if (open || (from as number) <= (to as number)) return value;
    this.note('range', path, { value }, 'warning');
    return [to, from];
  }

  private dose(value: string, path: string): unknown {
    const { dose, problems } = readDose(value);
    for (const { severity, ...problem } of problems) this.note('dose', path, { value: problem }, severity);
    if (!value.trim()) return undefined;
    // What the coach wrote stays readable even where we cannot be sure what it means.
    return dose ?? { note: value };
  }

  private map(of: Shape, value: Json, path: string, keys?: RegExp): unknown {
    const entries = ownEntries(value);
    if (keys && entries.length === 0) return this.note('blank', path);
    const good = entries.flatMap(([key, entry]) => {
      const fault = keys && !keys.test(key) ? this.note('lang', at(path, key), { value: key }) : key;
      const kept = fault === undefined ? undefined : this.read(of, entry, at(path, key));
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return good.length > 0 || !keys ? Object.fromEntries(good) : undefined;
  }

  private list(shape: ListShape, value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.note('type', path, { value, shape });
    const { min, max = Infinity, of, holds } = shape;
    const seen = new Set<string>();
    const good = value.flatMap((entry: unknown, index) => {
      const kept = this.item(of, entry, at(path, index));
      if (kept === undefined || (holds && !this.register(holds, kept as Identified, seen, at(path, index)))) return [];
      return [kept];
    });
    if (value.length < min || value.length > max) return this.note('count', path, { value, shape });
    return good.length < min ? undefined : good;
  }

  /** Makes an item known to those that refer to it, also under the ids it had before; false if the id is taken. */
  private register(kind: Kind, { id, replaces }: Identified, seen: Set<string>, path: string): boolean {
    if (seen.has(id)) {
      this.note('duplicate-id', at(path, 'id'), { value: id });
      return false;
    }
    const ids = this.ids.get(kind) ?? new Map<string, string>();
    this.ids.set(kind, ids);
    for (const old of replaces ?? []) if (!ids.has(old)) ids.set(old, id);
    ids.set(id, id);
    seen.add(id);
    return true;
  }

  private ref(shape: RefShape, value: unknown, path: string): unknown {
    const id = this.leaf({ kind: 'id' }, value, path) as string | undefined;
    const ids = this.ids.get(shape.to);
    if (id === undefined || ids?.has(id)) return id && ids?.get(id);
    const known = [...(ids?.keys() ?? [])];
    if (!shape.loose) return this.note('reference', path, { value, shape, known });
    if (ids) this.note('reference', path, { value, shape, known }, 'warning');
    return id;
  }

  private item(of: Shape, value: unknown, path: string): unknown {
    if (isObject(value) && ++this.items > maxItems) {
      if (this.items === maxItems + 1) this.note('limit-items', path);
      return undefined;
    }
    return this.read(of, value, path);
  }

  private object(shape: ObjectShape, value: unknown, path: string): unknown {
    if (!isObject(value)) return this.note('type', path, { value, shape });
    const has = (name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined;
    // In the order of the schema, so that what is referred to is known before what refers to it.
    const known = Object.entries(shape.fields).flatMap(([name, field]) => {
      const kept = has(name) ? this.read(field, value[name], at(path, name)) : undefined;
      return kept === undefined ? [] : [[name, kept] as const];
    });
    const unknown = ownEntries(value).filter(([name]) => !Object.hasOwn(shape.fields, name));
    for (const [name] of unknown) this.unknownField(shape, has, name, path);
    const good = Object.fromEntries([...unknown, ...known]);
    const lost = shape.required.find((name) => !Object.hasOwn(good, name));
    if (lost !== undefined) return has(lost) ? undefined : this.note('required', path, { value: lost, shape });
    if (shape.anyOf.length > 0 && !shape.anyOf.some((name) => Object.hasOwn(good, name)))
      return shape.anyOf.some(has) ? undefined : this.note('required-any', path, { known: shape.anyOf });
    this.paths.set(good, path);
    return good;
  }

  /** Newer packs may hold more than we know, so only what looks like a slip of the pen is worth a word. */
  private unknownField(shape: ObjectShape, has: (name: string) => boolean, name: string, path: string): void {
    const [meant] = nearest(name, Object.keys(shape.fields));
    if (meant && !has(meant)) this.note('field', at(path, name), { value: name, known: [meant] }, 'warning');
  }

  /** The first option that fits; where none does, the faults of the one that came closest. */
  private union(options: readonly Shape[], value: unknown, path: string, shape: Shape): unknown {
    let closest: readonly Finding[] | undefined;
    const start = this.findings.length;
    for (const option of options) {
      const kept = this.read(option, value, path);
      const found = this.findings.slice(start);
      if (!found.some(({ severity }) => severity === 'error')) return kept;
      this.findings.length = start;
      if (found.every((finding) => finding.path !== path)) closest = found;
    }
    if (!closest) return this.note('type', path, { value, shape });
    this.findings.push(...closest);
    return undefined;
  }
}

interface Identified {
  readonly id: string;
  readonly replaces?: readonly string[];
}

const text: Shape = { kind: 'text' };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own entries but for the one that would change the prototype of a copy. */
const ownEntries = (value: Json): [string, unknown][] =>
  Object.entries(value).filter(([key, entry]) => key !== '__proto__' && entry !== undefined);

function leafFault(shape: Shape, value: unknown): FindingCode | undefined {
  if (shape.kind === 'number') return typeof value === 'number' ? numberFault(shape, value) : 'type';
  if (shape.kind === 'boolean') return typeof value === 'boolean' ? undefined : 'type';
  if (typeof value !== 'string') return 'type';
  if (!/\S/u.test(value)) return 'blank';
  if (shape.kind === 'id' && !idExpression.test(value)) return 'id';
  if (shape.kind === 'lang' && !langExpression.test(value)) return 'lang';
  return shape.kind === 'url' && !isAllowedUrl(value, shape.use) ? 'url' : undefined;
}

const numberFault = ({ integer, min, max }: NumberShape, value: number): FindingCode | undefined =>
  value >= min && value <= max && value < Infinity && !(integer && !Number.isInteger(value)) ? undefined : 'number';
