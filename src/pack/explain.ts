import type { DoseProblem } from './dose/problem.js';
import type { Finding } from './finding.js';
import type { Issue } from './issues.js';
import { mapText, positions } from './json-text.js';
import { maxText } from './read.js';
import { sentence } from './sentences.js';

/** Puts findings in words, with line and column where the pack was given as text. */
export function explain(findings: readonly Finding[], text?: string): readonly Issue[] {
  if (text === undefined || text.length > maxText) return findings.map(issueOf);
  return located(findings, text.replace(/^\uFEFF/u, ''));
}

function issueOf(finding: Finding): Issue {
  const { path, severity } = finding;
  const code = finding.code === 'dose' ? (finding.value as DoseProblem).code : finding.code;
  return { path, code, severity, message: sentence(finding) };
}

function located(findings: readonly Finding[], text: string): readonly Issue[] {
  const { offsets, fault } = mapText(
    text,
    findings.map(({ path }) => path),
  );
  const offsetOf = ({ code, path }: Finding): number =>
    (code === 'json' || code === 'limit-depth' ? fault?.offset : offsets.get(path)) ?? 0;
  const places = positions(text, findings.map(offsetOf));
  return findings.map((finding) => {
    const issue = { ...issueOf(finding), ...places.get(offsetOf(finding)) };
    return fault && finding.code === 'json' ? { ...issue, message: fault.message } : issue;
  });
}
