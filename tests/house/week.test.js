// The table of first weekdays stands in for browsers that have none: it has to say what the data of Unicode says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../kit/load-ts.js';

const { firstWeekdayIn } = /** @type {typeof import('../../src/i18n/week.js')} */ (await loadTs('src/i18n/week.ts'));

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const canonical = (/** @type {string} */ region) => Intl.getCanonicalLocales(`und-${region}`)[0] === `und-${region}`;
const regions = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((region) => names.of(region) && canonical(region));

/** @param {string} region */
function byUnicode(region) {
  const locale = /** @type {any} */ (new Intl.Locale(`und-${region}`));
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
}

// Regions change their minds: the United Arab Emirates moved to Monday, and data of before says Saturday.
const moved = new Set(['AE']);

test('first weekdays are those of Unicode', (t) => {
  if (byUnicode('US') === undefined) return t.skip('this Node does not know them');
  const wrong = regions.filter((region) => !moved.has(region) && byUnicode(region) !== firstWeekdayIn(region));
  assert.ok(regions.length > 240);
  assert.deepEqual(wrong, []);
});
