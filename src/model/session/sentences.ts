import type { Issue } from '../../pack/issues.js';
import type { SessionFinding } from './types.js';

/** What was wrong with a session, in words for the author of its pack. */
export const issuesIn = (findings: readonly SessionFinding[]): readonly Issue[] =>
  findings.map((finding) => {
    const { code, say } = words[finding.what];
    return { code, path: finding.path, message: say(finding), severity: 'warning' };
  });

interface Words {
  readonly code: string;
  readonly say: (finding: SessionFinding) => string;
}

const leftOut = 'the item is left out. Name one that is in the pack.';

const words: Readonly<Record<SessionFinding['what'], Words>> = {
  time: {
    code: 'number',
    say: ({ field, value }) => `${String(value)} is no time from now to a day for "${field}": it is left out.`,
  },
  count: {
    code: 'number',
    say: ({ field, value }) => `${field} has to be 1 or more: ${String(value)} is taken.`,
  },
  cut: { code: 'number', say: () => 'This takes longer than its time: it is cut there.' },
  slot: { code: 'reference', say: () => `This slot leads to no exercise: ${leftOut}` },
  exercise: { code: 'reference', say: ({ value }) => `There is no exercise "${String(value)}": ${leftOut}` },
  endless: {
    code: 'required',
    say: () => 'An AMRAP needs "minutes": without them it is gone through once.',
  },
  empty: {
    code: 'empty',
    say: () => 'There is nothing to do in this session. Give it a block with an exercise.',
  },
  steps: { code: 'limit', say: ({ value }) => `A session has at most ${String(value)} steps: the rest is left out.` },
  day: { code: 'limit', say: () => 'This session takes longer than a day. Check its times.' },
};
