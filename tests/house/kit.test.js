import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium } from '../kit/browsers/find-chromium.js';
import { findFirefox } from '../kit/browsers/firefox.js';
import { keyValue } from '../kit/browsers/keys.js';
import { findWebKit } from '../kit/browsers/webkit-driver.js';
import { loadTs } from '../kit/load-ts.js';
import { readNodeTally, readTally, sum, tallyLine, tallyOfSessions } from '../kit/tally.js';

/**
 * A made-up machine that has these programs and no others.
 * @param {string[]} programs
 * @param {Partial<import('../kit/browsers/machine.js').Machine>} [facts]
 * @returns {import('../kit/browsers/machine.js').Machine}
 */
function machine(programs, facts = {}) {
  const list = (/** @type {string} */ folder) => {
    const inside = programs.filter((file) => file.startsWith(`${folder}/`));
    return [...new Set(inside.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''))];
  };
  return {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    arch: 'x64',
    home: '/home/ana',
    runnable: (file) => programs.includes(file),
    list,
    ...facts,
  };
}

const fetched = { executablePath: '/fetched/chromium' };
const fetchOne = () => Promise.resolve(fetched);
const refuse = () => Promise.reject(new Error('must not fetch'));
const cache = '/home/ana/.cache/ms-playwright';

test('CHROME_PATH comes before an installed browser', async () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/mine/chrome' };
  const found = await findChromium(machine(['/mine/chrome', '/usr/bin/chromium'], { env }), refuse);
  assert.deepEqual(found, { executablePath: '/mine/chrome' });
});

test('a CHROME_PATH that leads nowhere is an error, not a hint', async () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/gone/chrome' };
  await assert.rejects(
    findChromium(machine(['/usr/bin/chromium'], { env }), refuse),
    /CHROME_PATH says \/gone\/chrome/,
  );
});

test('an installed browser comes before what Playwright keeps', async () => {
  const found = await findChromium(
    machine([`${cache}/chromium-1200/chrome-linux/chrome`, '/usr/bin/chromium']),
    refuse,
  );
  assert.deepEqual(found, { executablePath: '/usr/bin/chromium' });
});

test('of what Playwright keeps, the newest is taken', async () => {
  const builds = ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300'];
  const programs = builds.map((build) => `${cache}/${build}/chrome-linux/chrome`);
  const found = await findChromium(machine(programs), refuse);
  assert.equal(found.executablePath, `${cache}/chromium-1200/chrome-linux/chrome`);
});

test('with no browser at all, Linux x64 fetches one', async () => {
  assert.equal(await findChromium(machine([]), fetchOne), fetched);
});

test('elsewhere one sentence says what to install', async () => {
  for (const facts of [{ arch: 'arm64' }, { platform: 'darwin' }, { platform: 'win32' }]) {
    const bare = machine([], /** @type {Partial<import('../kit/browsers/machine.js').Machine>} */ (facts));
    await assert.rejects(findChromium(bare, refuse), /^Error: No Chromium found: install .*\.$/);
  }
});

test('Edge on Windows and Chrome in a Mac user’s own folder are found', async () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  assert.equal((await findChromium(machine([edge], { platform: 'win32', env }), refuse)).executablePath, edge);
  const chrome = '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const mac = machine([chrome], { platform: 'darwin', home: '/Users/ana' });
  assert.equal((await findChromium(mac, refuse)).executablePath, chrome);
});

test('Firefox is found by FIREFOX_PATH, then by name', () => {
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/mine/firefox' };
  assert.equal(findFirefox(machine(['/mine/firefox', '/usr/bin/firefox'], { env })), '/mine/firefox');
  assert.equal(findFirefox(machine(['/usr/bin/firefox-esr'])), '/usr/bin/firefox-esr');
  assert.throws(() => findFirefox(machine([])), /install Firefox/);
});

test('WebKit says which of its parts is missing', () => {
  const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const whole = ['/usr/bin/WebKitWebDriver', browser, '/usr/bin/Xvfb'];
  assert.equal(findWebKit(machine(whole)).xvfb, '/usr/bin/Xvfb');
  assert.equal(findWebKit(machine(whole, { env: { PATH: '/usr/bin', DISPLAY: ':0' } })).xvfb, undefined);
  assert.throws(() => findWebKit(machine([browser])), /WebKitWebDriver, Xvfb \(or a DISPLAY\) was not found/);
});

test('keys have the names that sendKeys knows', () => {
  assert.equal(keyValue('Tab'), '\ue004');
  assert.equal(keyValue('F12'), '\ue03c');
  assert.equal(keyValue('KeyQ'), 'q');
  assert.equal(keyValue('Digit7'), '7');
  assert.equal(keyValue('é'), 'é');
  assert.throws(() => keyValue('Enterr'), /No such key: Enterr/);
});

test('tallies survive being printed and read back', () => {
  const tally = sum({ passed: 3, failed: 1, skipped: 0 }, { passed: 4, failed: 0, skipped: 2 });
  assert.deepEqual(readTally(`noise\n1 passed, 0 failed, 0 skipped\n${tallyLine(tally)}\n`), tally);
  assert.equal(readTally('nothing was counted'), undefined);
  const summary = 'ℹ tests 9\nℹ pass 5\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\n';
  assert.deepEqual(readNodeTally(summary), { passed: 5, failed: 2, skipped: 2 });
});

test('a test file that would not load counts as failed', () => {
  const passed = { name: 'a', passed: true, skipped: false };
  const suite = {
    name: '',
    tests: [passed],
    suites: [{ name: 'b', tests: [{ ...passed, skipped: true }], suites: [] }],
  };
  const sessions = /** @type {import('@web/test-runner-core').TestSession[]} */ (
    /** @type {unknown} */ ([
      { testResults: suite, errors: [] },
      { testResults: undefined, errors: [{ message: 'no such import' }] },
    ])
  );
  assert.deepEqual(tallyOfSessions(sessions), { passed: 1, failed: 1, skipped: 1 });
});

test('TypeScript is loaded with what it imports', async () => {
  const { expectSilence } = await loadTs('tests/kit/console.ts');
  assert.equal(typeof expectSilence, 'function');
});
