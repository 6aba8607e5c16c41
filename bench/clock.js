// The time something takes of the processor: what the clock on the wall shows belongs to whoever else is at work.
import { readFileSync } from 'node:fs';

const ledger = '/proc/thread-self/schedstat';

/** Milliseconds of processor, of this thread alone where the system tells (Linux), else of the process. */
export const processorTime = onThread() ?? ofProcess;

function ofProcess() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function onThread() {
  const read = () => {
    // The ledger is written at every tick of the scheduler; asking for the usage brings it up to date.
    process.cpuUsage();
    return Number(readFileSync(ledger, 'latin1').split(' ')[0]) / 1e6;
  };
  try {
    return Number.isFinite(read()) ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @template Input, Result
 * @param {(input: Input) => Result | Promise<Result>} act
 * @param {Input} input made before the clock starts
 */
export async function timed(act, input) {
  const start = processorTime();
  const result = await act(input);
  return { result, milliseconds: processorTime() - start };
}
