// The engine alone, in Node, as it ships.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { processorTime } from '../clock.js';
import { median } from '../stats.js';

/** @typedef {import('../../src/pack/types.js').Session} Session */
/** @typedef {import('../../src/model/session/log.js').LogEntry} LogEntry */
/** Milliseconds of processor: the first time, and the median of many. @typedef {{ what: string, first: number, again: number }} EngineRow */

const shipped = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** How often something is done in a row, for a clock that is not that fine; and how many such rows there are. */
const [row, rows] = [50, 21];

export const [segments, events] = [1000, 200];

/** Ten exercises, each with a rest, fifty times round. @returns {Session} */
const session = () => ({
  id: 'long',
  blocks: [
    {
      mode: 'circuit',
      rounds: segments / 20,
      rest: 30,
      items: Array.from({ length: 10 }, (_none, at) => ({ exercise: `step-${at}`, dose: { work: 30 + at, rest: 10 } })),
    },
  ],
});

/** Everything that a reader can do, five seconds apart. @returns {LogEntry[]} */
function log() {
  /** @type {import('../../src/model/session/log.js').LogEntry['k'][]} */
  const presses = ['next', 'pause', 'play', 'add', 'next', 'round', 'back', 'restart', 'next', 'lap'];
  const entries = Array.from({ length: events - 1 }, (_none, at) => ({
    t: (at + 1) * 5000,
    k: presses[at % presses.length],
    ms: 10_000,
  }));
  return [{ t: 0, k: 'start' }, .../** @type {LogEntry[]} */ (entries)];
}

/** @param {string} what @param {() => unknown} act @returns {EngineRow} */
function timesOf(what, act) {
  const once = (/** @type {number} */ times) => {
    const start = processorTime();
    for (let done = 0; done < times; done++) act();
    return (processorTime() - start) / times;
  };
  return { what, first: once(1), again: median(Array.from({ length: rows }, () => once(row))) };
}

/** @returns {Promise<{ compile: EngineRow, fold: EngineRow }>} */
export async function engineTimes() {
  const { compileSession, sessionState } = await import(pathToFileURL(shipped).href);
  const [plan, happened] = [session(), log()];
  const pack = { exercises: Array.from({ length: 10 }, (_none, at) => ({ id: `step-${at}`, name: `Step ${at}` })) };
  const compile = timesOf(`compile ${segments} segments`, () => compileSession(plan, pack));
  const compiled = compileSession(plan, pack);
  if (Math.abs(compiled.segments.length - segments) > 20) throw new Error(`${compiled.segments.length} segments.`);
  const fold = timesOf(`fold ${events} events over them`, () =>
    sessionState(compiled.segments, happened, events * 5000),
  );
  return { compile, fold };
}
