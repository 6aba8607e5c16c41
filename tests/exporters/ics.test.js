// A calendar file is for apps that nobody here has seen: two parsers that know nothing of each other read it back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import ical from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { loadTs } from '../kit/load-ts.js';

/** @typedef {import('../../src/exporters/ics/index.js')} Ics */
/** @typedef {import('../../src/model/program/programme.js')} Model */

const { programToIcs } = /** @type {Ics} */ (await loadTs('src/exporters/ics/index.ts'));
const { programOf } = /** @type {Model} */ (await loadTs('src/model/program/programme.ts'));

/** @type {import('../../src/pack/types.js').Program} */
const program = {
  id: 'thirty',
  days: [{ kind: 'session', session: 'hips' }, { kind: 'rest' }, { kind: 'learn', exercise: 'squat' }],
};

/** @type {import('../../src/exporters/ics/index.js').IcsOptions} */
const options = {
  host: 'coach.example',
  prefix: 'hips',
  now: Date.UTC(2026, 10, 23, 18, 58, 26),
  words: ({ number }) => ({ summary: `Day ${number}` }),
};

/**
 * The programme of a reader who began on a date.
 * @param {string} on
 * @param {string} [today]
 */
const begun = (on, today = on) =>
  programOf(program, [{ id: 'a', at: 1, k: 'program', program: 'thirty', day: 1, on }], today);

/**
 * @typedef {object} Read
 * @property {string} uid
 * @property {string} start
 * @property {string} end
 * @property {string} summary
 * @property {string | undefined} description
 * @property {string | undefined} url
 */

/** @param {Date & { dateOnly?: true }} date */
const local = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

/** @param {string} text @returns {Read[]} */
function byNodeIcal(text) {
  return Object.values(ical.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    const { uid, start, end, summary, description, url } = /** @type {any} */ (event);
    assert.equal(start.dateOnly, true);
    return [{ uid, start: local(start), end: local(end), summary, description, url }];
  });
}

/** @param {string} text @returns {Read[]} */
function byTsIcs(text) {
  return (convertIcsCalendar(undefined, text).events ?? []).map(({ uid, start, end, summary, description, url }) => {
    assert.equal(start.type, 'DATE');
    const day = (/** @type {Date | undefined} */ date) => date?.toISOString().slice(0, 10) ?? '';
    return { uid, start: day(start.date), end: day(end?.date), summary, description, url };
  });
}

/** How each reads, and what it is known to read wrongly: one takes an escaped backslash and an n for a new line. */
const parsers = /** @type {const} */ ([
  { name: 'node-ical', read: byNodeIcal, misreads: /\\n/iu },
  { name: 'ts-ics', read: byTsIcs, misreads: /$^/u },
]);

for (const { name, read, misreads } of parsers) {
  test(`${name} reads the days that are to come, without rests, over the end of a year`, () => {
    const days = read(programToIcs(begun('2026-12-30'), { ...options, url: 'https://coach.example/a?b=c;d,e' }));
    const shared = { description: undefined, url: 'https://coach.example/a?b=c;d,e' };
    assert.deepEqual(days, [
      { uid: 'hips-thirty-day-1@coach.example', start: '2026-12-30', end: '2026-12-31', summary: 'Day 1', ...shared },
      { uid: 'hips-thirty-day-3@coach.example', start: '2027-01-01', end: '2027-01-02', summary: 'Day 3', ...shared },
    ]);
  });

  test(`${name} reads any text as it was`, () => {
    // Parsers trim, and one takes quotation marks around a value for its own.
    const anyText = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('\\', ';', ',', ':', 'n', ' ', '\n', 'ё', '跑', '🏃', 'é'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 200,
      })
      .map((text) => `a${text.replace(/[\p{Cc}\u2028\u2029"]/gu, '.').replaceAll('.', '\n')}z`);
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        fc.pre(!misreads.test(summary + description));
        const [day] = read(programToIcs(begun('2026-11-23'), { ...options, words: () => ({ summary, description }) }));
        assert.equal(day?.summary, summary);
        assert.equal(day?.description, description);
      }),
    );
  });

  test(`${name} finds nothing where nobody has begun`, () => {
    assert.deepEqual(read(programToIcs(programOf(program, [], '2026-11-23'), options)), []);
  });
}

test('lines end by CRLF, have 75 octets at most, and cut no character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
      const text = programToIcs(begun('2026-11-23'), { ...options, words: () => ({ summary }) });
      const lines = text.split('\r\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\r\n]|\p{Surrogate}/u);
      }
    }),
  );
});

test('an event keeps its UID when it moves, and gets a higher revision', () => {
  const later = { ...options, now: options.now + 3 * 86_400_000 };
  const [before, after] = [
    programToIcs(begun('2026-11-23'), options),
    programToIcs(begun('2026-11-23', '2026-11-26'), later),
  ];
  const [first, moved] = [byTsIcs(before)[0], byTsIcs(after)[0]];
  assert.equal(first?.uid, moved?.uid);
  assert.deepEqual([first?.start, moved?.start], ['2026-11-23', '2026-11-26']);
  const revision = (/** @type {string} */ text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  assert.ok(revision(after) > revision(before) && revision(after) < 2 ** 31);
  assert.match(before, /DTSTAMP:20261123T185826Z/);
});

test('reminders come only where they are asked for, at a minute of the day', () => {
  const alarms = (/** @type {number | undefined} */ alarmMinutes) =>
    programToIcs(begun('2026-11-23'), { ...options, alarmMinutes }).match(/TRIGGER:.*|BEGIN:VALARM/g) ?? [];
  assert.deepEqual(alarms(480), ['BEGIN:VALARM', 'TRIGGER:PT480M', 'BEGIN:VALARM', 'TRIGGER:PT480M']);
  for (const none of [undefined, -1, 1440, 7.5, NaN]) assert.deepEqual(alarms(none), []);
});

test('an address that is none for a link is left out', () => {
  for (const url of [
    'javascript:alert(1)',
    '/post',
    'https://a.example/\r\nATTENDEE:x',
    'https://ä.example/',
    'data:,x',
  ])
    assert.doesNotMatch(programToIcs(begun('2026-11-23'), { ...options, url }), /URL|ATTENDEE/);
});

test('words cannot write lines of their own', () => {
  const summary = 'x\r\nEND:VEVENT\nBEGIN:VEVENT\u2028ATTENDEE:y';
  const text = programToIcs(begun('2026-11-23'), { ...options, host: 'a\r\nb', words: () => ({ summary }) });
  assert.equal(text.match(/^(?:BEGIN|END):VEVENT/gm)?.length, 4);
  assert.doesNotMatch(text, /^ATTENDEE/m);
});
