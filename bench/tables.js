// The measurements as tables: a head and rows of text.
import { framesOf, processorOf, recordOf } from './gates.js';
import { most, mounts, sizes } from './measure.js';
import { candidates } from './site.js';
import { ratios, spread } from './stats.js';

/** @typedef {import('./rounds.js').Measured} Measured */
/** @typedef {Map<string, Measured>} Records */
/** @typedef {{ title: string, rows: string[][] }} Table */

/** @type {Record<string, string>} */
const titles = {
  ours: '<exercise-card>',
  hand: 'by hand',
  react: 'React 19',
  shoelace: 'Shoelace 2',
};

/** @param {import('./stats.js').Spread} values @param {number} [digits] */
const written = ({ median, min, max }, digits = 1) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;

/** @param {string} name */
const title = (name) => titles[name] ?? name;

const each = (/** @type {Records} */ records) =>
  candidates.map((name) => ({ name: title(name), record: recordOf(records, name) }));

/** @param {Records} records @param {number} count @returns {Table} */
function creation(records, count) {
  const hand = framesOf(recordOf(records, 'hand'), count);
  const handWork = processorOf(recordOf(records, 'hand'), count);
  const rows = each(records).map(({ name, record }) => {
    const runs = record.creations.get(count) ?? [];
    const work = processorOf(record, count);
    const frames = framesOf(record, count);
    return [
      name,
      written(spread(frames)),
      written(ratios(frames, hand), 2),
      written(spread(runs.map(({ rendered }) => rendered))),
      spread(work).median.toFixed(),
      ratios(work, handWork).median.toFixed(2),
      String(spread(runs.map(({ elements }) => elements)).median),
    ];
  });
  const head = ['', 'to second frame, ms', '× hand', 'of it until rendered, ms', 'processor, ms', '× hand', 'elements'];
  return {
    title: count === 1 ? 'Creation: 1 card, the first of its page' : `Creation: ${count} cards`,
    rows: [head, ...rows],
  };
}

/** @param {Records} records @returns {Table} */
function update(records) {
  const hand = recordOf(records, 'hand').lives.map(({ update: { frame } }) => frame);
  const rows = each(records).map(({ name, record: { lives } }) => {
    const frames = lives.map(({ update: { frame } }) => frame);
    return [
      name,
      written(spread(frames)),
      written(ratios(frames, hand), 2),
      written(spread(lives.map(({ update: { rendered } }) => rendered))),
      String(spread(lives.map(({ touched }) => touched.mutations)).median),
      String(spread(lives.map(({ touched }) => touched.cards)).max),
    ];
  });
  const head = ['', 'to second frame, ms', '× hand', 'of it until rendered, ms', 'mutations', 'cards touched'];
  return { title: `Update: the reason in one of ${most} cards`, rows: [head, ...rows] };
}

/** @param {Records} records @returns {Table} */
function memory(records) {
  const MB = 1e6;
  const rows = each(records).map(({ name, record: { lives } }) => {
    const of = (/** @type {(life: Measured['lives'][number]) => number} */ pick) => spread(lives.map(pick));
    return [
      name,
      written(of(({ memory: { full, empty } }) => (full.heap - empty.heap) / MB)),
      of(({ memory: { full, empty } }) => full.nodes - empty.nodes).median.toFixed(),
      written(of(({ memory: { after, empty } }) => (after.heap - empty.heap) / MB)),
      of(({ memory: { after, empty } }) => after.nodes - empty.nodes).median.toFixed(),
      of(({ memory: { after, empty } }) => after.listeners - empty.listeners).median.toFixed(),
    ];
  });
  const head = ['', 'heap, MB', 'nodes', 'heap after, MB', 'nodes after', 'listeners after'];
  return { title: `Memory: ${most} cards more than an empty page, and after they are gone`, rows: [head, ...rows] };
}

/** @param {Records} records @returns {Table} */
function leaks(records) {
  const rows = each(records).map(({ name, record: { left } }) => [
    name,
    ...[left.nodes, left.listeners, left.timers].map(String),
    (left.heap / 1000).toFixed(1),
  ]);
  const head = ['', 'nodes', 'listeners', 'timers', 'heap, kB'];
  return { title: `Leaks: what ${mounts} mounts and unmounts leave behind`, rows: [head, ...rows] };
}

/** @param {Records} records @returns {Table[]} */
export const tables = (records) => [
  ...sizes.map((count) => creation(records, count)),
  update(records),
  memory(records),
  leaks(records),
];

/** @param {import('./gates.js').Gate[]} gates @returns {Table} */
export const gateTable = (gates) => ({
  title: 'Gates',
  rows: [['', 'is', 'gate', ''], ...gates.map(({ what, is, gate, ok }) => [what, is, gate, ok ? 'ok' : 'FAIL'])],
});
