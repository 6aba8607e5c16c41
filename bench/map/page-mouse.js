// A hand on a mouse: it moves on whether or not the page keeps up.

/** @typedef {import('puppeteer-core').CDPSession} Client */
/** @typedef {import('./page/harness.js').Point} Point */

/** Milliseconds from one event to the next. */
const beat = 1000 / 60;
/** The modifier of CDP for the Ctrl key. */
const ctrl = 2;

/** Does something so many times, at every beat. @param {number} times @param {(index: number) => Promise<unknown>} act */
async function atEveryBeat(times, act) {
  const start = performance.now();
  const done = [];
  for (let index = 0; index < times; index++) {
    done.push(act(index));
    const wait = start + (index + 1) * beat - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
  }
  await Promise.all(done);
}

/**
 * Drags to the left by twenty pixels a beat.
 * @param {Client} client
 * @param {Point} from
 * @param {number} steps
 */
export async function drag(client, from, steps) {
  const send = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type, /** @type {number} */ step) =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x: from.x - step * 20,
      y: from.y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await send('mousePressed', 0);
  await atEveryBeat(steps, (index) => send('mouseMoved', index + 1));
  await send('mouseReleased', steps);
}

/**
 * Turns the wheel with Ctrl held, a little a beat as a pinch on a touchpad does.
 * @param {Client} client
 * @param {Point} at
 * @param {number} turns
 * @param {number} deltaY above zero to see more of the map
 */
export const turn = (client, at, turns, deltaY) =>
  atEveryBeat(turns, () =>
    client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers: ctrl }),
  );
