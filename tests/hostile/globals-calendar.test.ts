import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import {
  appears,
  control,
  inside,
  openedDialog,
  part,
  parts,
  textOf,
  until,
} from '../elements/exercise-card/vocabulary.js';
import { day, press } from '../elements/program-calendar/vocabulary.js';
import { calendarMarkup, calendarsOf } from './calendars.js';
import { forbidden } from './census.js';
import { addresses, clobbered, pages } from './globals.js';
import { blog, openMarkup, type Page } from './frames.js';

/** A programme as a grid, and one of another policy as a list. */
const body = calendarMarkup() + calendarMarkup('view="list" program="asking"');

/** All that calendars say: before they begin, day by day, of days that end, and of what opens from them. */
async function sayings(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const calendar of await calendarsOf(page)) {
    said.push(seen(calendar));
    await press(calendar, 'Start today');
    said.push(...(await ofDays(calendar)), ...(await ofEnds(calendar)), await ofTraining(calendar));
    if (calendar.program === 'asking') continue;
    said.push(await ofSession(calendar), await ofLesson(calendar));
  }
  return said;
}

/** What is said, but for where it is kept: a page whose JSON is not that of the browser keeps nothing. */
const seen = (calendar: ProgramCalendar, element: Element = calendar): string =>
  textOf(element)
    .replace(textOf(parts(calendar, 'keeps')[0]), '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** What is said of each day. */
async function ofDays(calendar: ProgramCalendar): Promise<readonly string[]> {
  const said: string[] = [];
  for (const { dataset } of parts(calendar, 'day').slice(0, 12)) {
    day(calendar, Number(dataset['day'])).click();
    await calendar.updateComplete;
    said.push(seen(calendar, part(calendar, 'panel')));
  }
  await press(calendar, 'Show today');
  return said;
}

/** A day that is done, taken back, and left out. */
async function ofEnds(calendar: ProgramCalendar): Promise<readonly string[]> {
  const said: string[] = [];
  for (const name of ['Mark as done', 'Undo', 'Leave out today']) {
    await press(calendar, name);
    said.push(seen(calendar));
  }
  return said;
}

async function ofTraining(calendar: ProgramCalendar): Promise<string> {
  await press(calendar, 'What you trained');
  return textOf(await appears(calendar, '[part~="summary"]'));
}

/** The session of day 11 in its dialog, with the doses of that day. */
async function ofSession(calendar: ProgramCalendar): Promise<string> {
  day(calendar, 11).click();
  await calendar.updateComplete;
  control(calendar, 'Start session').click();
  const dialog = (await appears(calendar, 'dialog[open]')) as HTMLDialogElement;
  const timer = dialog.querySelector('session-timer')!;
  await until(inside(timer), () => parts(timer, 'plan').length > 0);
  const said = textOf(timer);
  dialog.close();
  await until(inside(calendar), () => !inside(calendar).querySelector('dialog'));
  return said;
}

async function ofLesson(calendar: ProgramCalendar): Promise<string> {
  day(calendar, 2).click();
  await calendar.updateComplete;
  control(calendar, 'Open the lesson').click();
  const { dialog, inner } = await openedDialog(calendar);
  dialog.close();
  return textOf(inner);
}

describe('on a page whose scripts have changed what all scripts share, programmes say what they say elsewhere', () => {
  let elsewhere: readonly string[];

  before(async () => {
    elsewhere = await sayings(await openMarkup(blog(body)));
  });

  for (const [name, script] of Object.entries(pages)) {
    it(name, async () => {
      const page = await openMarkup(blog(body, { head: `<script>${script}</script>` }));
      expect(await sayings(page)).to.deep.equal(elsewhere);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('elements named like what documents can do', async () => {
    const page = await openMarkup(blog(clobbered + body));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(page.heard).to.deep.equal([]);
  });

  it('addresses for every object, none of which gets into what is shown', async () => {
    const page = await openMarkup(blog(body, { head: `<script>${addresses}</script>` }));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(forbidden(page.document.body)).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});
