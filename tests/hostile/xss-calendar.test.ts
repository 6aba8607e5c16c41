import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { MemoryStore } from '../../src/progress/memory.js';
import {
  appears,
  inside,
  openedDialog,
  outcome,
  part,
  parts,
  textOf,
  until,
} from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { day, mountCalendar, press, standStill, told } from '../elements/program-calendar/vocabulary.js';
import { census, executed, forbidden, quoted, stayInside } from './census.js';
import { views } from './calendars.js';
import { addresses, markerStrings, strings } from './xss-strings.js';

/** A programme with one text wherever there is one. */
const programmeOf = (text: string): object => ({
  id: 'own',
  qualities: [{ id: 'q', name: text }],
  exercises: [{ id: 'a', name: text, why: text, summary: text, trains: ['q'] }],
  sessions: [{ id: 's', title: text, description: text, blocks: [{ items: [{ exercise: 'a', dose: '1x5' }] }] }],
  programs: [
    {
      id: 'p',
      title: text,
      description: text,
      policy: { missed: 'ask' },
      ramp: [{ field: 'reps', operation: '+', step: 1, every: 1, cap: 9 }],
      days: [
        { kind: 'session', session: 's', title: text, description: text, minimum: text },
        { kind: 'choice', sessions: ['s'], title: text },
        { kind: 'learn', exercise: 'a' },
        { kind: 'rest', title: text, description: text },
      ],
    },
  ],
});

/** What a calendar is made of: before it begins, day by day, with the card of a lesson, and with what was trained. */
async function anatomy(view: string, text: string): Promise<readonly (readonly string[])[]> {
  const calendar = await mountCalendar(programmeOf(text), { view });
  const found = [census(inside(calendar))];
  await press(calendar, 'Start today');
  for (const number of [1, 2, 3, 4]) {
    day(calendar, number).click();
    await calendar.updateComplete;
    found.push(census(inside(calendar)));
    if (number !== 3) expect(told(calendar, 'section-heading')).to.equal(seen(text));
  }
  expect([told(calendar, 'name'), told(calendar, 'description')]).to.deep.equal([seen(text), seen(text)]);
  day(calendar, 3).click();
  await calendar.updateComplete;
  await press(calendar, 'Open the lesson');
  const { dialog } = await openedDialog(calendar);
  found.push(census(dialog));
  dialog.close();
  await until(inside(calendar), () => !inside(calendar).querySelector('dialog'));
  await press(calendar, 'What you trained');
  await appears(calendar, '[part~="summary"]');
  found.push(census(inside(calendar)));
  expect(forbidden(inside(calendar))).to.deep.equal([]);
  return found;
}

/** A text as a page shows it. */
function seen(text: string): string {
  const line = document.createElement('p');
  line.textContent = text;
  return textOf(line);
}

/** What a calendar makes of another pack. */
async function bonesOf(calendar: ProgramCalendar, pack: unknown): Promise<readonly string[]> {
  const ended = outcome(calendar);
  calendar.pack = pack;
  await ended;
  return census(inside(calendar));
}

for (const view of views) {
  describe(`strings that want to be markup, in a programme as a ${view}`, () => {
    standStill(['Date']);
    before(stayInside);

    afterEach(() => expect(executed()).to.equal(0));

    let harmless: Awaited<ReturnType<typeof anatomy>>;
    before(async () => (harmless = await anatomy(view, 'harmless text')));

    for (const text of [...strings, ...markerStrings('lit$000000000$')])
      it(`make the same calendar as harmless ones: ${quoted(text)}`, async () => {
        expect(await anatomy(view, text)).to.deep.equal(harmless);
      });

    it('in ids lead nowhere but to a place on this page', async () => {
      const calendar = await mountCalendar(hips, { view });
      const known = (['programs', 'sessions', 'exercises'] as const).map((list) => ({ list, first: hips[list][0] }));
      for (const id of [...strings, ...addresses])
        for (const { list, first } of known) {
          await bonesOf(calendar, { ...hips, [list]: [{ ...first, id }] });
          expect(forbidden(inside(calendar)), quoted(id)).to.deep.equal([]);
        }
    });

    for (const name of ['lang', 'start', 'heading-level', 'view', 'units', 'id', 'class'])
      it(`in the attribute ${name} change nothing`, async () => {
        const calendar = await mountCalendar(hips);
        const same = census(inside(calendar));
        for (const value of strings) {
          calendar.setAttribute(name, value);
          await calendar.updateComplete;
          expect(census(inside(calendar)), quoted(value)).to.deep.equal(same);
        }
      });
  });
}

describe('strings that want to be markup,', () => {
  standStill(['Date']);
  afterEach(() => expect(executed()).to.equal(0));

  it('in what is kept of a reader, are nothing that they did', async () => {
    const same = census(inside(await mountCalendar(hips)));
    for (const text of strings) {
      const store = new MemoryStore();
      const entries = [
        { id: 'a', at: 1, k: 'program', program: 'thirty', day: 1, on: text },
        { id: 'b', at: 2, k: 'day', program: 'thirty', day: 1, how: text, on: '2026-12-09' },
        { id: 'c', at: 3, k: 'day', program: 'thirty', day: text, how: 'done', on: '2026-12-09' },
      ];
      store.set('hips', entries as unknown as Parameters<MemoryStore['set']>[1]);
      expect(census(inside(await mountCalendar(hips, {}, store))), quoted(text)).to.deep.equal(same);
    }
  });

  const faults: Readonly<Record<string, (string: string) => readonly [pack: unknown, program?: string]>> = {
    'the attribute program': (program) => [hips, program],
    'text that is no JSON': (string) => [string],
    'a list of programmes': (string) => [{ ...hips, programs: string }],
  };

  for (const [place, make] of Object.entries(faults))
    it(`in what an author is told, are shown as text: ${place}`, async () => {
      for (const string of strings) {
        const [pack, program] = make(string);
        const calendar = await mountCalendar(pack, program === undefined ? {} : { program });
        expect(census(inside(calendar)), quoted(string)).to.deep.equal(['slot', 'p class part', 'span dir lang']);
        expect(textOf(part(calendar, 'note'))).to.match(/\S/u);
        expect(parts(calendar, 'calendar')).to.have.lengthOf(0);
      }
    });
});
