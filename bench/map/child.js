// One layout in a process of its own, with nobody else's warm code or garbage in it. Prints a row a graph.
import { processorTime, timed } from '../clock.js';
import { gen, seedOf } from './graphs.js';
import { guard } from './guard.js';
import { labelsOf } from './labels.js';
import { layoutNamed } from './layouts.js';
import { qualityOf } from './measures.js';
import { median } from '../stats.js';

/** @type {import('./plan.js').Task & { source: string }} */
const { name, source, kind, size, seeds, runs, warm, cap } = JSON.parse(process.argv[2] ?? '');
const enough = { milliseconds: 300, runs: 300 };

const { begin, end } = guard(cap);
const layout = await layoutNamed(name, source);
const { prepare, run, draw } = layout;
const graphs = seeds.map((seed) => ({ seed, graph: gen(size, seedOf(seed), kind) }));

/** @param {import('./graphs.js').Graph} graph */
async function once(graph) {
  const input = prepare(graph);
  begin();
  return timed(run, input);
}

/** Until the compiler has seen what it will see: the small graphs many times over, the big ones once. */
async function warmUp() {
  const start = processorTime();
  for (let count = 0; count < enough.runs; count++) {
    await once(graphs[count % graphs.length].graph);
    if (processorTime() - start > enough.milliseconds) return;
  }
}

const first = await once(graphs[0].graph);
if (warm) await warmUp();
for (const { seed, graph } of graphs) {
  const results = warm ? [] : [first];
  while (results.length < runs) results.push(await once(graph));
  const row = {
    seed,
    milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
    first: seed === seeds[0] ? first.milliseconds : undefined,
    quality: qualityOf(draw(results[0].result)),
    labels: name === 'ours' ? await labelsOf(layout, graph) : undefined,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
end();
