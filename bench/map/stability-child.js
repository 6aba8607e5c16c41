// The stability of one layout, in a process of its own. Prints a value a leaf.
import { layoutNamed } from './layouts.js';
import { growthOf } from './stability.js';

const { name, source, plan } = JSON.parse(process.argv[2] ?? '');
for await (const growth of growthOf(name, await layoutNamed(name, source), plan))
  process.stdout.write(`${JSON.stringify(growth)}\n`);
