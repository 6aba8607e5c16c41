// A page that shows a programme of many days to a reader with a long training log, and reckons it by itself.
import { addDays } from '../../../src/model/program/dates.ts';
import { programOf } from '../../../src/model/program/programme.ts';
import { MemoryStore } from '../../../src/progress/memory.ts';
import { secondFrame } from '../../page/harness.js';

/** @typedef {import('../../../src/elements/program-calendar/program-calendar.js').ProgramCalendar} ProgramCalendar */
/** @typedef {import('../../../src/pack/types.js').Program} Program */
/** @typedef {'shift' | 'skip' | 'repeat' | 'ask'} Policy */
/** @typedef {{ rendered: number, painted: number, elements: number }} Shown milliseconds, and elements below the calendar that are painted first */

/** @param {number} days @param {Policy} missed @returns {Program} */
const program = (days, missed) => ({
  id: 'year',
  title: 'A year of strong hips',
  policy: { missed },
  days: Array.from({ length: days }, (_none, index) =>
    index % 3 === 2
      ? { kind: /** @type {const} */ ('rest') }
      : { kind: /** @type {const} */ ('session'), session: 'hips', minimum: 'One set' },
  ),
  ramp: [{ field: 'sets', operation: '+', step: 1, every: 30, cap: 5 }],
});

/** @param {number} days */
const pack = (days) => ({
  version: 1,
  id: 'bench',
  lang: 'en',
  exercises: [{ id: 'squat', name: 'Squat', why: 'It teaches the knees where to go.' }],
  sessions: [{ id: 'hips', title: 'Strong hips', blocks: [{ items: [{ exercise: 'squat', dose: '2x10' }] }] }],
  programs: [program(days, 'shift')],
});

const begun = '2026-01-01';
const today = addDays(begun, 200);

/** What was done until today: sessions, of this programme and of others, and days that were ticked when they were due. @param {number} count */
const log = (count) =>
  Array.from({ length: count }, (_none, index) => {
    const on = addDays(begun, Math.floor((index / count) * 190));
    const each = { id: `entry-${index}`, at: Date.UTC(2026, 0, 1) + index * 3_000_000, on };
    const session = {
      ...each,
      k: /** @type {const} */ ('session'),
      session: index % 2 ? 'hips' : 'another',
      report: { active: 900_000, exercises: [{ exercise: 'squat', sets: [{ visit: 0, ms: 40_000, reps: 8 }] }] },
    };
    const day = {
      ...each,
      k: /** @type {const} */ ('day'),
      program: 'year',
      day: 1 + Math.floor((index / count) * 190),
      how: 'done',
    };
    return index % 10 ? session : day;
  });

/** @param {number} count */
function storeWith(count) {
  const store = new MemoryStore();
  // As it comes out of a storage: equal texts that are short are one there.
  store.set('bench', JSON.parse(JSON.stringify(log(count))));
  return store;
}

const main = /** @type {HTMLElement} */ (document.querySelector('main'));

/** @type {ProgramCalendar} */
let calendar;
/** @type {() => number} */
let count = () => NaN;

/** @param {number} days @param {number} entries */
function make(days, entries) {
  calendar = /** @type {ProgramCalendar} */ (document.createElement('program-calendar'));
  Object.assign(calendar, { startDate: begun, store: storeWith(entries), pack: pack(days) });
}

/** @returns {Promise<Shown>} */
async function show() {
  const loaded = new Promise((resolve, reject) => {
    calendar.addEventListener('pack-load', resolve, { once: true });
    calendar.addEventListener('pack-error', () => reject(new Error(JSON.stringify(calendar.issues))), { once: true });
  });
  const begin = performance.now();
  main.append(calendar);
  await loaded;
  await calendar.updateComplete;
  const rendered = performance.now() - begin;
  await secondFrame();
  const painted = performance.now() - begin;
  const root = calendar.shadowRoot;
  return { rendered, painted, elements: root?.querySelectorAll('*').length ?? 0 };
}

/** What a reader has seen already is not the first paint. */
make(7, 10);
await show();
main.replaceChildren();

Object.assign(globalThis, {
  bench: {
    make,
    show,
    /** Once all days are drawn, also those that nobody sees yet. */
    async whole() {
      const count = calendar.state?.days.length ?? NaN;
      const drawn = () => calendar.shadowRoot?.querySelectorAll('[data-day]').length === count;
      while (!drawn()) await new Promise((resolve) => setTimeout(resolve, 20));
      await secondFrame();
    },
    /** Makes all that a programme is reckoned from. @param {number} days @param {number} entries @param {Policy} missed */
    note(days, entries, missed) {
      const given = program(days, missed);
      const progress = storeWith(entries).get('bench');
      count = () => programOf(given, progress, today, { start: begun }).done;
    },
    /** Milliseconds to reckon it. */
    reckon() {
      const begin = performance.now();
      if (count() === 0) throw new Error('The programme was not reckoned from the log.');
      return performance.now() - begin;
    },
  },
});
