// A page that keeps a training log and opens it: the store alone, without an element.
import { browserStore } from '../../../src/progress/browser.ts';

/** @typedef {{ first: number, shown: number, whole: number, entries: number }} Opened milliseconds, and entries that are known at first */

const pack = 'bench';

/** One session of a log: four exercises, three sets each. @param {number} index */
const entry = (index) => ({
  id: `session-${index}`,
  at: Date.UTC(2020, 0, 1) + index * 43_200_000,
  k: 'session',
  session: 'hips',
  report: {
    exercises: Array.from({ length: 4 }, (_none, at) => ({
      exercise: `exercise-${at}`,
      sets: Array.from({ length: 3 }, (_set, visit) => ({ visit, ms: 40_000, reps: 8 + visit, side: 'left' })),
    })),
    active: 900_000,
    effort: 6,
  },
});

/** @param {import('../../../src/progress/store.js').ProgressStore} store @param {number} count */
const knows = (store, count) =>
  new Promise((resolve) => {
    const look = () => store.get(pack).length >= count && resolve(undefined);
    store.subscribe(pack, look);
    look();
  });

Object.assign(globalThis, {
  bench: {
    /** Keeps a log of so many sessions. @param {number} count */
    async keep(count) {
      const store = browserStore();
      store.subscribe(pack, () => undefined);
      store.set(pack, /** @type {never} */ (Array.from({ length: count }, (_none, index) => entry(index))));
      // All is kept once the storage holds no more than a part of it.
      const key = `exercise-elements/1/progress/${pack}`;
      while ((localStorage.getItem(key)?.length ?? Infinity) > 120_000 && store.trouble === undefined)
        await new Promise((resolve) => setTimeout(resolve, 50));
      while (store.trouble !== undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    /** Opens it. @param {number} count @returns {Promise<Opened>} */
    async open(count) {
      const begin = performance.now();
      const store = browserStore();
      const { length: entries } = store.get(pack);
      const first = performance.now() - begin;
      await knows(store, count);
      const whole = performance.now() - begin;
      const again = performance.now();
      store.get(pack);
      return { first, shown: performance.now() - again, whole, entries };
    },
    /** Writes one more session to it. @param {number} index */
    add(index) {
      const store = browserStore();
      const begin = performance.now();
      store.set(pack, /** @type {never} */ ([entry(index)]));
      return performance.now() - begin;
    },
  },
});
