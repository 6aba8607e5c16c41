import { arrival, inputs, middleOf, offerMap } from './harness.js';

/** @typedef {import('../../../src/elements/progression-map/progression-map.js').ProgressionMap} ProgressionMap */

const packs = await inputs('pack');
/** @type {ProgressionMap | undefined} */
let map;

/** @param {string} selector */
const within = (selector) => /** @type {Element} */ (map?.shadowRoot?.querySelector(selector));
const chart = () => within('[part~="chart"]');
const node = '[part~="node"]';

/** @param {ProgressionMap} map */
const loaded = (map) =>
  new Promise((resolve, reject) => {
    map.addEventListener('pack-load', resolve, { once: true });
    map.addEventListener('pack-error', () => reject(new Error(JSON.stringify(map.issues))), { once: true });
  });

offerMap({
  async create(count, into) {
    const element = /** @type {ProgressionMap} */ (document.createElement('progression-map'));
    map = Object.assign(element, { view: 'map', pack: packs.get(count) });
    const whole = loaded(map);
    into.append(map);
    await whole;
    if (map.issues.length > 0) throw new Error(JSON.stringify(map.issues));
    await arrival(/** @type {ShadowRoot} */ (map.shadowRoot), node);
  },
  async remove(into) {
    into.replaceChildren();
    map = undefined;
  },
  picture: chart,
  hold: () => middleOf(chart()),
  view() {
    const first = within(node);
    const { x, y, width } = first.getBoundingClientRect();
    return { place: [first.getAttribute('data-exercise'), x, y].join(), scale: width };
  },
});
