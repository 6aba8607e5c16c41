// Times `fromFreeExerciseDb` on 1,000 records in Node against its budget: `node bench/importer.js`.
import { readFile } from 'node:fs/promises';
import { loadTs } from '../tests/kit/load-ts.js';

const budget = 50;
const runs = 9;
const count = 1000;

/**
 * The public records where they are at hand, else one of our own words that is as long as they are on average.
 * @returns {Promise<{ from: string, records: Record<string, unknown>[] }>}
 */
async function sample() {
  const file = new URL('../../shared/data/free-exercise-db/exercises-300.json', import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text) return { from: '300 public records', records: JSON.parse(text) };
  const step =
    'Bend the knees and sit back until the thighs are level. Breathe in on the way. Tip: Keep the heels down.';
  const instructions = [step, step, step, step, 'Repeat for 10-20 repetitions, and then switch to the other leg.'];
  const muscles = { primaryMuscles: ['quadriceps'], secondaryMuscles: ['glutes', 'hamstrings', 'calves'] };
  const words = {
    category: 'strength',
    level: 'beginner',
    mechanic: 'compound',
    force: 'push',
    equipment: 'body only',
  };
  const images = ['squat/0.jpg', 'squat/1.jpg'];
  return {
    from: 'one made-up record',
    records: [{ id: 'squat', name: 'Squat', ...muscles, ...words, instructions, images }],
  };
}

const { fromFreeExerciseDb } = /** @type {typeof import('../src/importers/free-exercise-db/index.js')} */ (
  await loadTs('src/importers/free-exercise-db/index.ts')
);
const { from, records } = await sample();
const many = Array.from({ length: count }, (_, index) => {
  const { id, name, ...rest } = records[index % records.length] ?? {};
  return { ...rest, id: `${id}-${index}`, name: `${name} ${index}` };
});

/** One import, in milliseconds by the clock and of the processor. */
function once() {
  const start = performance.now();
  const used = process.cpuUsage();
  const { pack } = fromFreeExerciseDb(many);
  const { user, system } = process.cpuUsage(used);
  const time = { wall: performance.now() - start, processor: (user + system) / 1000 };
  if (pack.exercises?.length !== count) throw new Error(`${pack.exercises?.length} of ${count} records came through`);
  return time;
}

/** @param {number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

const first = once();
const times = Array.from({ length: runs }, once);
const wall = sorted(times.map((time) => time.wall));
const processor = sorted(times.map((time) => time.processor));
const middle = (runs - 1) / 2;
/** @type {[string, number | undefined, number | undefined][]} */
const rows = [
  ['first run', first.wall, first.processor],
  ['fastest', wall[0], processor[0]],
  [`median of ${runs}`, wall[middle], processor[middle]],
  ['slowest', wall[runs - 1], processor[runs - 1]],
  ['budget (median)', budget, budget],
];
console.log(`fromFreeExerciseDb, ${count} records made of ${from}, Node ${process.version}\n`);
console.log(`${'ms'.padEnd(16)}   clock   processor`);
for (const [what, byClock = NaN, ofProcessor = NaN] of rows) {
  console.log(what.padEnd(16) + byClock.toFixed(1).padStart(8) + ofProcessor.toFixed(1).padStart(12));
}
// On a machine that is busy with other work the clock measures that work, so the processor's time may stand in. It
// never flatters: what the collector and the compiler do on other threads is in it.
const ok = Math.min(wall[middle] ?? NaN, processor[middle] ?? NaN) <= budget;
console.log(ok ? '\npass' : '\nFAIL: over budget');
process.exitCode = ok ? 0 : 1;
