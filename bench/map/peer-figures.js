// What the peers draw, kept in peers.json so that work on our layout need not wait for them: `node bench/map/peer-figures.js`
// draws all anew. The bench itself never reads it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { installPeers } from '../site.js';
import { gen, kinds, seedOf, sizes } from './graphs.js';
import { peer, peers } from './layouts.js';
import { measures, qualityOf } from './measures.js';

/** How many of the twelve seeds a peer can afford. @param {string} name @param {number} size */
function seedsFor(name, size) {
  if (size <= 200) return 12;
  if (name === 'dot') return size <= 1000 ? 12 : 4;
  if (name === 'elk') return 4;
  return name === 'dagre' && size <= 1000 ? 1 : 0;
}

/** @type {Record<string, Record<string, number[][]>>} by graphs, then by peer: a seed a row */
const figures = {};

/** @param {string} name @param {number} size @param {import('./graphs.js').Kind} kind */
async function add(name, size, kind) {
  const { prepare, run, draw } = await peer(name);
  /** @type {number[][]} */
  const rows = [];
  for (let index = 1; index <= seedsFor(name, size); index++) {
    const output = await run(/** @type {never} */ (prepare(gen(size, seedOf(index), kind))));
    const quality = qualityOf(draw(/** @type {never} */ (output)));
    rows.push(measures.map((measure) => quality[measure]));
  }
  (figures[`${kind} ${size}`] ??= {})[name] = rows;
  process.stderr.write(`${kind} ${size} ${name}\n`);
}

installPeers();
for (const kind of kinds) for (const size of sizes) for (const name of peers) await add(name, size, kind);
const path = fileURLToPath(new URL('peers.json', import.meta.url));
const config = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify({ measures, figures }), { ...config, parser: 'json' }));
