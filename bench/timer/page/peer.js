import { input, offerTimer } from './harness.js';

/**
 * A clock that ticks.
 * @typedef {object} Clock
 * @property {(tick: (elapsed: number) => void) => void} start the clock tells at each of its ticks how many milliseconds have passed
 * @property {() => void} pause
 * @property {() => number} told milliseconds that it says have passed
 */

/** What every peer beeps with, now. @param {AudioContext} context */
function beep(context) {
  const [now, gain] = [context.currentTime, 0.5];
  const loudness = new GainNode(context, { gain });
  loudness.gain.setValueAtTime(gain, now).exponentialRampToValueAtTime(0.0001, now + 0.14);
  const wave = new OscillatorNode(context, { type: 'triangle', frequency: 880 });
  wave.connect(loudness).connect(context.destination);
  wave.start(now);
  wave.stop(now + 0.14);
}

/**
 * The usual way to build a session on a clock: at each of its ticks the digits are written, and there is a beep where
 * a cue has become due since the tick before.
 * @param {Clock} clock
 */
export async function offerPeer(clock) {
  const { cues } = await input();
  const digits = document.createElement('p');
  /** @type {AudioContext | undefined} */
  let context;
  let next = 0;

  /** @param {number} elapsed */
  function tick(elapsed) {
    const text = new Date(elapsed).toISOString().slice(11, 19);
    if (text !== digits.textContent) digits.textContent = text;
    const before = next;
    while (next < cues.length && cues[next] <= elapsed) next++;
    if (next > before && context) beep(context);
  }

  offerTimer({
    async create(_count, into) {
      into.append(digits);
    },
    async remove(into) {
      into.replaceChildren();
    },
    start(silent) {
      if (!silent) context = new AudioContext();
      clock.start(tick);
    },
    pause: () => clock.pause(),
    told: () => clock.told(),
  });
}
