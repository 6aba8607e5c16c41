import { at, type Finding, type FindingCode } from './finding.js';
import type { Severity } from './issues.js';

/** Nobody reads more than this; what else is wrong is only counted. */
const maxFindings = 1_000;

type Key = string | number;

/** What is wrong so far, and where in the pack we are. */
export class Notes {
  private readonly findings: Finding[] = [];
  /** How many errors there are, with those for which there was no room among the findings. */
  private errors = 0;
  /** How many faults there was no room for. */
  private unsaid = 0;
  /** The keys that lead to the value at hand. */
  protected readonly trail: Key[] = [];

  /** Notes a fault of the value at hand, or of what is `below` it. */
  note(code: FindingCode, more: Partial<Finding> = {}, severity: Severity = 'error', ...below: Key[]): undefined {
    if (severity === 'error') this.errors++;
    if (this.findings.length < maxFindings) this.findings.push({ code, path: this.path(...below), severity, ...more });
    else this.unsaid++;
  }

  /** What is wrong, with a last word on what there was no room for. */
  all(): readonly Finding[] {
    const { findings, errors, unsaid } = this;
    const severity = errors > 0 ? 'error' : 'warning';
    return unsaid > 0 ? [...findings, { path: '', code: 'limit-issues', severity, value: unsaid }] : findings;
  }

  protected path(...below: Key[]): string {
    return [...this.trail, ...below].reduce<string>((path, key) => at(path, key), '');
  }

  /** Tries something; where that leads to errors they are taken back and `found` has them, as far as there was room. */
  protected attempt(read: () => unknown): { readonly kept: unknown; readonly found?: readonly Finding[] } {
    const { errors, unsaid, findings } = this;
    const start = findings.length;
    const kept = read();
    if (this.errors === errors) return { kept };
    this.errors = errors;
    this.unsaid = unsaid;
    return { kept, found: findings.splice(start) };
  }

  /** Notes what an attempt found after all. */
  protected accept(found: readonly Finding[]): void {
    this.errors++;
    this.findings.push(...found);
  }
}
