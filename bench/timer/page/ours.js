import { input, offerTimer } from './harness.js';

/** @typedef {import('../../../src/elements/session-timer/session-timer.js').SessionTimer} SessionTimer */

const { pack } = await input();
/** @type {SessionTimer} */
let timer;

/** The button to press next: to start, to pause, to go on. */
const press = () => {
  const { shadowRoot } = /** @type {{ shadowRoot: ShadowRoot }} */ (timer);
  /** @type {HTMLElement} */ (shadowRoot.querySelector('[part~="main"]')).click();
};

offerTimer({
  async create(_count, into) {
    timer = Object.assign(/** @type {SessionTimer} */ (document.createElement('session-timer')), { pack });
    const loaded = new Promise((resolve) => timer.addEventListener('pack-load', resolve, { once: true }));
    into.append(timer);
    await loaded;
    await timer.updateComplete;
  },
  async remove(into) {
    into.replaceChildren();
  },
  start: (silent) => (silent ? timer.start() : press()),
  began: () => performance.now() - timer.state.active,
  pause: press,
  resume: press,
  reset: () => timer.reset(),
  told: () => timer.state.active,
  state: () => timer.state,
});
