/**
 * How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * @param {...Tally} tallies
 * @returns {Tally}
 */
export function sum(...tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Tally} tally */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * The last line of this form in what a run printed.
 * @param {string} output
 * @returns {Tally | undefined}
 */
export function readTally(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}

/**
 * What `node --test` says at its end. Cancelled tests did not pass; those marked as still to do were not asked to.
 * @param {string} output
 * @returns {Tally}
 */
export function readNodeTally(output) {
  const count = (/** @type {string} */ name) =>
    Number([...output.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @returns {Tally}
 */
function tallyOfSuite(suite) {
  if (!suite) return sum();
  const own = suite.tests.map(({ passed, skipped = false }) => ({
    passed: Number(!skipped && passed),
    failed: Number(!skipped && !passed),
    skipped: Number(skipped),
  }));
  return sum(...own, ...suite.suites.map(tallyOfSuite));
}

/**
 * A file that would not load or a page that crashed has no test to show for it: each such error is a failure.
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 * @returns {Tally}
 */
export function tallyOfSessions(sessions) {
  const each = [...sessions].map(({ testResults, errors }) =>
    sum(tallyOfSuite(testResults), { passed: 0, failed: errors.length, skipped: 0 }),
  );
  return sum(...each);
}

/**
 * Prints the tally of a browser run, and tells it to the process that started the run.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tally = tallyOfSessions(sessions);
      console.log(`\ntests: ${tallyLine(tally)}`);
      process.send?.(tally);
    },
  };
}
