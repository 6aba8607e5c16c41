import { explain } from '../pack/explain.js';
import type { Finding } from '../pack/finding.js';
import type { Issue } from '../pack/issues.js';
import { explainFailure } from './load-issues.js';
import type { SourceState } from './pack-source.js';

/**
 * What is wrong, in words, the gravest first; `fault` is why an element shows nothing, `remarks` what it found wrong with
 * what it shows, `notes` what whoever read its text has said of that. Loaded only where something is wrong: a page with a
 * good pack never needs the sentences.
 */
export function issuesOf(
  state: SourceState,
  fault?: Finding,
  remarks: readonly Finding[] = [],
  notes: readonly Issue[] = [],
): readonly Issue[] {
  if (state.status === 'failed') return [explainFailure(state.url, state.answer)];
  if (state.status !== 'read') return [];
  const { findings, text } = state.source;
  const errors = notes.filter(({ severity }) => severity === 'error');
  const warnings = notes.filter(({ severity }) => severity !== 'error');
  const said = new Set(notes.map(({ message }) => message));
  const issues = explain([...inOrder(findings, fault), ...remarks], text).filter(({ message }) => !said.has(message));
  return [...errors, ...issues, ...warnings];
}

/** Errors first, and before them why nothing shows; that a pack is empty follows from the errors in it. */
function inOrder(findings: readonly Finding[], fault?: Finding): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  if (!fault) return [...errors, ...warnings];
  return fault.code === 'empty' ? [...errors, fault, ...warnings] : [fault, ...errors, ...warnings];
}
