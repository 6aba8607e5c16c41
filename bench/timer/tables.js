// The rows as tables: a head and lines of text.
import { number } from '../report.js';
import { cycles } from './cycles.js';
import { circumstances, costOf } from './gates.js';
import { summaryOf } from './heard.js';
import { candidates } from './site.js';

/** @typedef {import('../tables.js').Table} Table */
/** @typedef {import('./sound.js').SoundRow} SoundRow */

/** @param {string} name */
const titleOf = (name) => candidates[name] ?? 'an empty page';

/** @param {SoundRow[]} rows @param {string} condition @returns {Table} */
function sound(rows, condition) {
  const here = rows.filter((row) => row.condition === condition);
  const own = summaryOf(here.filter(({ name }) => name === 'ours'));
  const lines = Object.keys(candidates).map((name) => {
    const runs = here.filter((row) => row.name === name);
    const { of, heard, near, median, p95, worst, stray } = summaryOf(runs);
    return [
      titleOf(name),
      String(runs.length),
      `${heard} of ${of}`,
      String(near),
      number(median, 2),
      number(median / own.median, 0),
      Number.isFinite(p95) ? number(p95, 1) : 'not heard',
      number(worst, 1),
      String(stray),
    ];
  });
  const head = [
    '',
    'runs',
    'heard',
    'within 50 ms',
    'error, ms',
    '× ours',
    '95 of 100, ms',
    'worst, ms',
    'stale or stray',
  ];
  return { title: `Cues, ${circumstances[condition]}`, rows: [head, ...lines] };
}

/** @param {SoundRow[]} rows @returns {Table[]} */
export const sounds = (rows) => Object.keys(circumstances).map((condition) => sound(rows, condition));

/** @param {import('./hour.js').HourRow[]} rows @returns {Table} */
export const hours = (rows) => ({
  title: 'After an hour: by how much what it says is off, ms',
  rows: [
    ['', 'seen', 'hidden'],
    ...Object.keys(candidates).map((name) => [
      titleOf(name),
      ...[false, true].map((hidden) =>
        number(rows.find((row) => row.name === name && row.hidden === hidden)?.error ?? NaN, 2),
      ),
    ]),
  ],
});

/** @param {import('./breaks.js').BreakRow[]} rows @returns {Table} */
export const breaks = (rows) => ({
  title: 'After a break',
  rows: [
    ['', 'segment', 'rest of it differs, ms', 'cues after it', 'error, ms', 'worst, ms', 'stale or stray'],
    ...rows.map(({ what, same, off, next }) => [
      what,
      same ? 'the same' : 'another',
      number(off, 1),
      `${next.heard} of ${next.of}`,
      number(next.median, 1),
      number(next.worst, 1),
      String(next.stray),
    ]),
  ],
});

/** @param {import('./work.js').WorkRow[]} rows @returns {Table} */
export const work = (rows) => ({
  title: 'What it costs its page a second, more than an empty one: median of the runs',
  rows: [
    [
      '',
      'running: main thread, ms',
      '× ours',
      'layouts',
      'changes a tick',
      'paused: main thread, ms',
      'layouts',
      'changes',
    ],
    ...[...Object.keys(candidates), 'empty'].map((name) => {
      const [running, paused] = [costOf(rows, name, 'running'), costOf(rows, name, 'paused')];
      return [
        titleOf(name),
        number(running.ms, 2),
        name === 'empty' ? '–' : number(running.ms / costOf(rows, 'ours', 'running').ms, 2),
        number(running.layouts, 2),
        String(running.changes),
        number(paused.ms, 2),
        number(paused.layouts, 2),
        String(paused.changes),
      ];
    }),
  ],
});

/** @param {import('./cycles.js').Left} left @returns {Table} */
export const leftovers = ({ nodes, listeners, audio, contexts, heap }) => ({
  title: `What ${cycles} starts and stops leave behind`,
  rows: [
    ['', 'nodes', 'listeners', 'audio nodes', 'heap, kB', 'audio contexts without it'],
    [titleOf('ours'), ...[nodes, listeners, audio].map(String), number(heap / 1000, 1), String(contexts)],
  ],
});

/** @param {Awaited<ReturnType<typeof import('./engine.js').engineTimes>>} times @returns {Table} */
export const engine = ({ compile, fold }) => ({
  title: 'The engine alone, ms of processor',
  rows: [
    ['', 'the first time', 'again'],
    ...[compile, fold].map(({ what, first, again }) => [what, number(first, 2), number(again, 3)]),
  ],
});
