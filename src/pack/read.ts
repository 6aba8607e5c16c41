import { Check, isObject } from './check.js';
import { isTooDeep, isWrittenTooDeep } from './depth.js';
import type { Finding } from './finding.js';
import { pack as packShape } from './schema/pack.js';
import { exercise } from './schema/exercise.js';
import { listOf } from './schema/dsl.js';
import type { Thorough } from './thorough.js';
import type { Exercise, Pack } from './types.js';

/** More text than this is not a training pack: 5 MB, counted in UTF-16 units because that costs no copy. */
export const maxText = 5_000_000;

export interface Reading {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  /** Whether a thorough reading may see more in it: a dose that is not plain, say. */
  readonly unsure: boolean;
}

/**
 * Reads a pack from JSON text, an object, a bare exercise or a list of exercises. Never throws. Without what it takes
 * to be thorough, all errors but those of doses are found, and none of the warnings.
 */
export function readPack(input: unknown, thorough?: Thorough): Reading {
  try {
    return typeof input === 'string' ? readText(input, thorough) : readValue(input, isTooDeep(input), thorough);
  } catch {
    // Only a host's own object (a getter, a proxy) can get here.
    return nothing({ path: '', code: 'unreadable', severity: 'error' });
  }
}

function readText(text: string, thorough?: Thorough): Reading {
  const fault = (code: 'limit-size' | 'json'): Reading => nothing({ path: '', code, severity: 'error' });
  if (text.length > maxText) return fault('limit-size');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fault('json');
  }
  return readValue(value, isWrittenTooDeep(value), thorough);
}

function readValue(input: unknown, tooDeep: boolean, thorough?: Thorough): Reading {
  if (tooDeep) return nothing({ path: '', code: 'limit-depth', severity: 'error' });
  const check = new Check(thorough);
  const pack = readRoot(check, input);
  const version = pack.version ?? 1;
  if (version > 1) check.note('version', { value: version }, 'warning', 'version');
  const contradictions = thorough?.contradictions(pack, (thing) => check.paths.get(thing) ?? '') ?? [];
  return { pack, findings: [...check.all(), ...contradictions], unsure: check.unsure };
}

function readRoot(check: Check, input: unknown): Pack {
  if (Array.isArray(input)) {
    const exercises = check.read(listOf('exercises', exercise), input);
    return { exercises: exercises as readonly Exercise[] };
  }
  const bare =
    isObject(input) && Object.hasOwn(input, 'name') && !packShape.anyOf.some((name) => Object.hasOwn(input, name));
  if (!bare) return check.read(packShape, input) ?? {};
  const only = check.read(exercise, input);
  return only ? { exercises: [only as Exercise] } : {};
}

const nothing = (finding: Finding): Reading => ({ pack: {}, findings: [finding], unsure: false });
