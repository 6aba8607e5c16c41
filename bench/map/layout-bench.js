// The first half of the map's bench: the layout alone, in Node.
import { cleanGates, crossingGates, sizeGate, speedGates, stabilityGates, timeGates } from './gates.js';
import { names } from './layouts.js';
import { growth as growthPlan, tasks } from './plan.js';
import { linesOf, measureAll } from './processes.js';
import * as tables from './tables.js';
import { weightsOf } from './weights.js';

/**
 * @param {{ quick: boolean, source: string, sourceAlone: string }} options where our layout is: as it ships, and by itself
 * @returns {Promise<{ gates: import('../verdicts.js').Gate[], tables: import('../tables.js').Table[] }>}
 */
export async function layoutBench({ quick, source, sourceAlone }) {
  const plan = tasks(quick);
  const rows = await measureAll(plan, source);
  const growth = [];
  for (const name of names) {
    process.stderr.write(`one more leaf: ${name}\n`);
    growth.push(...(await linesOf('stability-child.js', { name, source, plan: growthPlan(quick) })).values);
  }
  const weights = await weightsOf(sourceAlone);
  const own = weights.find(({ name }) => name === 'ours');
  return {
    gates: [
      ...timeGates(rows),
      ...speedGates(rows),
      ...crossingGates(rows),
      ...cleanGates(rows),
      ...stabilityGates(growth),
      sizeGate(own?.brotli),
    ],
    tables: [
      tables.shares(plan),
      tables.times(rows),
      tables.speeds(rows),
      tables.firsts(rows),
      ...tables.qualityTables(rows),
      tables.faults(rows),
      tables.labels(rows),
      tables.stability(growth),
      tables.weights(weights),
    ],
  };
}
