import { load, nextFrame, publish, secondFrame } from '../../page/harness.js';

/** @typedef {import('../../../src/model/session/state.js').SessionState} SessionState */
/** @typedef {{ pack: import('../../../src/pack/types.js').Pack, cues: number[] }} Input the cues in milliseconds after the start */
/**
 * One way of running a session.
 * @typedef {object} TimerCandidate
 * @property {import('../../page/harness.js').Candidate['create']} create
 * @property {import('../../page/harness.js').Candidate['remove']} remove
 * @property {(silent: boolean) => void} start as a reader does, in a gesture; or as a script does, which is not heard
 * @property {() => number} [began] when it began, as it says; else when it was told to
 * @property {() => void} [pause]
 * @property {() => void} [resume]
 * @property {() => void} [reset]
 * @property {() => number} told milliseconds that it says it has been running
 * @property {() => SessionState} [state]
 */
/**
 * A moment on a page's clock, and on that of the wall.
 * @typedef {{ now: number, wall: number, told: number, state: SessionState | undefined }} Moment
 */
/** @typedef {ReturnType<typeof ofTimer>} TimerHarness */

/** What is run: the address says behind # which session. @returns {Promise<Input>} */
export const input = () => load(`/session-${location.hash.slice(1)}.json`);

/** A page that is busy with something else: milliseconds of each task, and from one to the next. */
const [task, beat] = [300, 1100];

function busy() {
  setInterval(() => {
    const end = performance.now() + task;
    while (performance.now() < end);
  }, beat);
}

/** How many changes of the DOM come together, tick by tick. */
function changeWatch() {
  /** @type {number[]} */
  const ticks = [];
  const observer = new MutationObserver((records) => ticks.push(records.length));
  return {
    watchChanges() {
      ticks.length = 0;
      const main = /** @type {HTMLElement} */ (document.querySelector('main'));
      const roots = [main, ...[...main.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      for (const root of roots)
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    changes() {
      observer.disconnect();
      return [...ticks];
    },
  };
}

/** Milliseconds between the ticks of a timer of one second. */
function tickWatch() {
  /** @type {number[]} */
  const times = [];
  return {
    watchTicks: () => void setInterval(() => times.push(performance.now()), 1000),
    gaps: () => times.slice(1).map((time, index) => time - times[index]),
  };
}

/**
 * Skips so many milliseconds on the clock of the wall, as a machine that was asleep finds it.
 * @param {number} ms
 * @returns when it awoke, in milliseconds of the page
 */
function sleep(ms) {
  const [awake, wall] = [performance.now(), Date.now];
  Date.now = () => wall() + ms;
  document.dispatchEvent(new Event('visibilitychange'));
  return awake;
}

/** What the page's audio gives out. */
const tapOf = () => /** @type {{ tap: number[] & { since?: number } }} */ (/** @type {unknown} */ (globalThis)).tap;

/** @param {TimerCandidate} timer */
const ofTimer = (timer) => ({
  ...changeWatch(),
  ...tickWatch(),
  busy,
  sleep,
  /** @returns {Moment} */
  moment: () => ({ now: performance.now(), wall: Date.now(), told: timer.told(), state: timer.state?.() }),
  /** @param {boolean} [silent] @returns when it began, in milliseconds of the page: a first audio context takes a moment before */
  start(silent = false) {
    timer.start(silent);
    return timer.began?.() ?? performance.now();
  },
  pause: () => timer.pause?.(),
  resume: () => timer.resume?.(),
  /** Begins it and puts it back so many times, with a pause in between. @param {number} times */
  async cycle(times) {
    for (let done = 0; done < times; done++) {
      timer.start(false);
      await nextFrame();
      timer.pause?.();
      await nextFrame();
      timer.reset?.();
      await nextFrame();
    }
    await secondFrame();
  },
  heard: () => [...tapOf()],
  /** Since when sounds are heard: on a busy page a moment after the start. Where that never was, all count as lost. */
  listening: () => tapOf().since ?? 0,
});

/** @param {TimerCandidate} timer */
export const offerTimer = (timer) => publish(timer, () => ofTimer(timer));
