// The second half of the map's bench: the whole map in a page, until it is seen and while a hand moves it.
import { closing, launch } from '../browser.js';
import { leakGates } from '../gates.js';
import { leftBehind } from '../measure.js';
import { progress } from '../report.js';
import { serve } from '../server.js';
import { domGates, heldGate, moveGates, paintGates } from './page-gates.js';
import { held, move, paint } from './page-measure.js';
import { biggest, movable, planFor, turns } from './page-plan.js';
import { mapSite, mounted } from './page-site.js';
import * as tables from './page-tables.js';

/** @typedef {import('./page-measure.js').Ground} Ground */
/** @typedef {import('./page-plan.js').Plan} Plan */
/**
 * A map that came on the screen, or that took too long (`over`), or was left out because a smaller one did (`skipped`).
 * `kind` and `seed` say what it has in common with those of its run.
 * @typedef {{ name: string, kind: 'tracks', size: number, seed: number, over?: number, skipped?: number } & Partial<import('./page-measure.js').Painted>} PaintRow
 */
/** @typedef {{ name: string, pan: import('./page-measure.js').Move, zoom: import('./page-measure.js').Move }} MoveRow */

/**
 * What took too long once is not asked again, and nothing bigger of the same candidate.
 * @param {Ground} ground
 * @param {Plan} plan
 * @returns {Promise<PaintRow[]>}
 */
async function paintAll(ground, plan) {
  /** @type {PaintRow[]} */
  const rows = [];
  const all = turns(plan);
  for (const { name } of all.filter(({ run, size }) => run === 0 && size === plan.sizes[0])) {
    progress(`warm-up: ${name}`);
    await paint(ground, name, plan.sizes[0], plan.cap);
  }
  for (const [index, { name, size, run }] of all.entries()) {
    progress(`${index + 1} of ${all.length}: ${name}, ${size} nodes`);
    const stopped = rows.find((row) => row.name === name && row.over && row.size <= size);
    if (stopped?.size === size) continue;
    const result = stopped ? { skipped: stopped.size } : await paint(ground, name, size, plan.cap);
    rows.push({ name, kind: 'tracks', size, seed: run, ...result });
  }
  return rows;
}

/** @param {Ground} ground @param {Plan} plan @returns {Promise<MoveRow[]>} */
async function moveAll(ground, plan) {
  const rows = [];
  for (let run = 1; run <= plan.moves; run++) {
    for (const name of movable) {
      progress(`moved by hand, ${run} of ${plan.moves}: ${name}`);
      rows.push({ name, ...(await move(ground, name, biggest)) });
    }
  }
  return rows;
}

/**
 * @param {{ quick: boolean }} options
 * @returns {Promise<{ gates: import('../verdicts.js').Gate[], tables: import('../tables.js').Table[], browser: string }>}
 */
export async function pageBench({ quick }) {
  const plan = planFor(quick);
  const { address, stop } = await serve(await mapSite(plan.sizes));
  try {
    const browser = await launch();
    const { paints, left, kept, version } = await closing(browser, async () => {
      const paints = await paintAll({ browser, address }, plan);
      progress('leaks');
      const left = await leftBehind(browser, `${address}/ours.html#${mounted}`, mounted);
      return { paints, left, kept: await held({ browser, address }), version: await browser.version() };
    });
    const screen = await launch({ screen: true });
    const moves = await closing(screen, () => moveAll({ browser: screen, address }, plan));
    process.stderr.write('\n');
    return {
      gates: [
        ...paintGates(paints),
        ...moveGates(moves),
        ...domGates(paints, moves),
        ...leakGates(left),
        heldGate(kept),
      ],
      tables: [...tables.paints(paints), tables.elements(paints), ...tables.moves(moves), tables.leak(left, kept)],
      browser: version,
    };
  } finally {
    stop();
  }
}
