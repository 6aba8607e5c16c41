import { elementsIn, load, nextFrame, publish, secondFrame } from '../../page/harness.js';

/** @typedef {{ x: number, y: number }} Point pixels of the window */
/** @typedef {{ place: string, scale: number }} View which part of a map is seen, as another text after any move, and how large */
/**
 * One way of showing a map.
 * @typedef {object} MapCandidate
 * @property {import('../../page/harness.js').Candidate['create']} create
 * @property {import('../../page/harness.js').Candidate['remove']} remove
 * @property {() => ParentNode} picture what the map is drawn in
 * @property {() => Point} [hold] where a mouse takes hold of the ground; a map without it cannot be moved
 * @property {() => View} [view]
 */
/** @typedef {ReturnType<typeof ofMap>} MapHarness */

/**
 * What the maps of this page are made of, by their number of nodes: the address says behind # which ones it needs.
 * @param {'pack' | 'graph'} kind
 * @returns {Promise<Map<number, never>>}
 */
export async function inputs(kind) {
  const sizes = location.hash.slice(1).split(',');
  return new Map(await Promise.all(sizes.map(async (size) => [Number(size), await load(`/${kind}-${size}.json`)])));
}

/** The window that a peer shows its map in. @param {HTMLElement} into */
export function windowIn(into) {
  const box = document.createElement('div');
  box.className = 'window';
  into.append(box);
  return box;
}

/**
 * Resolves as soon as something is in a tree.
 * @param {ParentNode & Node} root
 * @param {string} selector
 */
export const arrival = (root, selector) =>
  new Promise((resolve) => {
    const look = () => root.querySelector(selector) && resolve(observer.disconnect());
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true });
    look();
  });

/**
 * The middle of what is seen of an element.
 * @param {Element} element
 * @returns {Point}
 */
export function middleOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const between = (/** @type {number} */ low, /** @type {number} */ high, /** @type {number} */ most) =>
    (Math.max(low, 0) + Math.min(high, most)) / 2;
  return { x: between(left, right, innerWidth), y: between(top, bottom, innerHeight) };
}

/** Times of the frames of this page while somebody watches. */
function frameWatch() {
  /** @type {number[]} */
  let times = [];
  let request = 0;
  /** @param {number} time */
  const tick = (time) => {
    times.push(time);
    request = requestAnimationFrame(tick);
  };
  return {
    async watch() {
      times = [];
      request = requestAnimationFrame(tick);
      await nextFrame();
    },
    /** Milliseconds between frames since `watch`. */
    async seen() {
      // What was done last shows in the frame after it.
      await secondFrame();
      cancelAnimationFrame(request);
      return times.slice(1).map((time, index) => time - times[index]);
    },
  };
}

/** @param {MapCandidate} map */
const ofMap = (map) => ({
  ...frameWatch(),
  live: () => [...elementsIn(map.picture())].length,
  hold: () => map.hold?.(),
  view: () => map.view?.(),
  /** Until the page has nothing left to do, in its next frames neither. */
  async settled() {
    for (let frames = 0; frames < 2; frames++) await secondFrame();
    await new Promise((resolve) => requestIdleCallback(resolve));
  },
});

/** @param {MapCandidate} map */
export const offerMap = (map) => publish(map, () => ofMap(map));
