// What `npm run bench -- timer` runs: how a session is heard, what it costs, what it survives. `--only=sound`, `hour`,
// `breaks`, `work`, `cycles` or `engine` runs one part, `--quick` takes a glance, `--write` keeps the results.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { closing, launch } from '../browser.js';
import { facts, print, progress, write } from '../report.js';
import { serve } from '../server.js';
import { installPeers } from '../site.js';
import { verdicts } from '../verdicts.js';
import { allBreaks } from './breaks.js';
import { leftAfterCycles } from './cycles.js';
import { engineTimes } from './engine.js';
import * as gates from './gates.js';
import { hours } from './hour.js';
import { planFor } from './plan.js';
import { packages, timerSite } from './site.js';
import { heardHidden, heardIn } from './sound.js';
import * as tables from './tables.js';
import { workIn } from './work.js';

/** @typedef {import('./sound.js').Ground} Ground */
/**
 * @typedef {object} Part
 * @property {import('../verdicts.js').Gate[]} gates
 * @property {import('../tables.js').Table[]} tables
 * @property {string} [note]
 */

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' }, only: { type: 'string' } },
});
const { quick, only } = values;
if (values.write && (quick || only))
  throw new Error('Only the whole is kept: --write goes without --quick and --only.');
const plan = planFor(quick);

/** @type {Record<string, (ground: Ground) => Promise<Part>>} */
const parts = {
  async sound(ground) {
    const seen = [
      ...(await heardIn(ground, 'plain', plan.plain, 4)),
      ...(await heardIn(ground, 'busy', plan.busy, 2)),
      ...(await heardIn(ground, 'slow', plan.slow, 1)),
    ];
    const hidden = await heardHidden(ground, plan.hidden);
    const rows = [...seen, ...hidden.rows];
    const waited = Math.round(hidden.gap / 1000);
    const note = `While pages were hidden, a timer of one second in a page without sound had to wait up to ${waited} s.`;
    return { gates: gates.allSoundGates(rows), tables: tables.sounds(rows), note };
  },
  async hour(ground) {
    const rows = await hours(ground);
    return { gates: gates.hourGates(rows), tables: [tables.hours(rows)] };
  },
  async breaks(ground) {
    progress('breaks: all at once');
    const rows = await allBreaks(ground);
    return { gates: gates.breakGates(rows), tables: [tables.breaks(rows)] };
  },
  async work(ground) {
    const rows = await workIn(ground, plan);
    return { gates: gates.workGates(rows), tables: [tables.work(rows)] };
  },
  async cycles(ground) {
    progress('starts and stops');
    const left = await leftAfterCycles(ground);
    return { gates: gates.cycleGates(left), tables: [tables.leftovers(left)] };
  },
  async engine() {
    const times = await engineTimes();
    return { gates: gates.engineGates(times), tables: [tables.engine(times)] };
  },
};
if (only && !(only in parts)) throw new Error(`--only takes ${Object.keys(parts).join(', ')}.`);

const about = `# How sessions are heard and what they cost

Written by \`npm run bench -- timer --write\`. The peers are clocks, not session timers: compared is the usual way to build
a session on one. At each tick of the peer its page writes the digits, and beeps, with an oscillator of its own, where a
cue has become due since the tick before: the same oscillator for all of them, at that moment. They tick as they come:
easytimer.js and tiny-timer once a second, and worker-timers, which knows of no time, ten times a second over the
moment of the start. Our element is \`dist/cdn/all.js\`, started by its button. All get the same cues.

When a cue is heard is told by a tap in the page's audio graph: an AudioWorklet posts the first sample over 0.01 after a
silence, and \`getOutputTimestamp\` says when that leaves the machine. What was due before the tap was in place is not
judged. A sound counts for the last cue that was due by
then. What was not heard counts as infinitely late among the 95 of 100, and is left out of the middle and the worst.
“With long tasks”: 300 ms of work every 1.1 s. “Processor ÷ 6”: the main thread, by the browser's own emulation. “Hidden”:
each page has another one before it in its window, for 205 s, with silences of 72 s, in a browser that wakes hidden pages
once a minute after ten seconds. Candidates run at the same time where that leaves the processor room (seen and hidden all,
two with long tasks), else they take turns.

The hour is one of the browser's virtual time, in which timers are throttled as ever but sound does not take part; the
state is compared with what the engine says in Node for the same moment. For a sleep \`Date.now\` is skewed against
\`performance.now\`; after one of five minutes the element asks where to go on, so it stands where it was. After a
reload nothing may be heard before a touch; cues are judged from then on. “Main thread” is its time of the
processor, less that of an empty page in the same run; the peers draw one text a second. A layout is one of the browser's
own count.
`;

installPeers();
const load = () => `load average ${loadavg()[0]?.toFixed(1)}`;
const loadBefore = load();
const begin = performance.now();
const { address, stop } = await serve(await timerSite());
const browser = await launch({ screen: true, throttles: true });
const version = await browser.version();
/** @type {Part[]} */
const done = [];
await closing(browser, async () => {
  for (const name of only ? [only] : Object.keys(parts)) done.push(await parts[name]({ browser, address }));
}).finally(stop);
process.stderr.write('\n');
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
const machine = [
  ...facts({ browser: version, runs: 'see the tables; medians', peers: packages }),
  ['Before', loadBefore],
  ['It took', `${minutes} minutes`],
];
const all = done.flatMap((part) => part.gates);
const judged = verdicts(all);
const written = done.flatMap((part) => part.tables);
const notes = done.flatMap(({ note = [] }) => note).join('\n');
for (const table of [...written, { title: 'The machine', rows: machine }, judged]) print(table);
console.log(`\n${notes}`);
if (values.write) await write('timer/RESULTS.md', `${about}\n${notes}\n`, [judged, ...written], machine);
process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;
