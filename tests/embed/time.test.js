// What a hostile page can make its readers wait for, in the processor's time: another program on the machine does not count.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../kit/load-ts.js';

/** @typedef {typeof import('../../src/embed/carriers/read-block.js')} Reader */
/** @typedef {typeof import('../../src/embed/carriers/kinds.js')} Kinds */
/** @typedef {typeof import('../../src/embed/carriers/notation.js')} Notation */

const { readBlock } = /** @type {Reader} */ (await loadTs('src/embed/carriers/read-block.ts'));
const { kinds } = /** @type {Kinds} */ (await loadTs('src/embed/carriers/kinds.ts'));
const notation = /** @type {Notation} */ (await loadTs('src/embed/carriers/notation.ts'));
const [kind] = kinds;
assert(kind);

/** Milliseconds of the fastest of five: what is slower was not the reader. @param {() => void} act */
function fastest(act) {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const hostile = [
  '<br',
  '\n',
  '" \u00A0\u00A0',
  '{',
  '[',
  '"',
  '“',
  '{“a”:',
  '<p ',
  '&',
  '&#x22;',
  '\\',
  '" ',
  '“ ',
  ', ',
  '{"id":"a"},',
  '\u00A0',
];

for (const unit of hostile) {
  const long = unit.repeat(Math.ceil(100_000 / unit.length));
  test(`100 kB of ${JSON.stringify(unit)} are read in less than 50 ms`, () => {
    for (const text of [`{"a": "${long}`, `[${long}]`, `{“${' '.repeat(50_000)}${long}`])
      assert.ok(fastest(() => void readBlock(text, kind, notation)) < 50);
  });
}
