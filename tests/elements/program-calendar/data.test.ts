import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import type { ProgramCalendar } from '../../../src/elements/program-calendar/program-calendar.js';
import type { ProgressFile } from '../../../src/model/progress/file.js';
import { inForce } from '../../../src/model/progress/merge.js';
import type { MemoryStore } from '../../../src/progress/memory.js';
import type { StoreTrouble } from '../../../src/progress/store.js';
import { emulateMedia } from '../../kit/media.js';
import { appears, box, control, inside, textOf, textsOf, until } from '../exercise-card/vocabulary.js';
import { nextFile } from './files.js';
import { hips, today } from './sample.js';
import { began, ended, keep, looks, mountCalendar, press, standStill } from './vocabulary.js';

/** The dialog that a calendar opens for what is kept of its reader. */
async function openData(calendar: ProgramCalendar, label = 'Your data'): Promise<HTMLDialogElement> {
  await press(calendar, label);
  return (await appears(calendar, 'dialog[open]')) as HTMLDialogElement;
}

const status = (dialog: HTMLDialogElement): string => textOf(dialog.querySelector('[role="status"]'));

/** Waits until the dialog says this. */
const says = (dialog: HTMLDialogElement, words: string): Promise<unknown> =>
  until(dialog, () => status(dialog).includes(words));

/** The reader chooses a file. */
function choose(dialog: HTMLDialogElement, content: unknown): void {
  const files = new DataTransfer();
  files.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], 'training.json'));
  const input = dialog.querySelector('input')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const previewIn = (dialog: HTMLDialogElement): Promise<HTMLElement> =>
  until(dialog, () => dialog.querySelector<HTMLElement>('.preview'));

const fileWith = (packs: readonly object[], version = 1): object => ({
  format: 'exercise-elements/progress',
  version,
  packs,
});

const counted = (store: MemoryStore, pack = 'hips'): number => inForce(store.get(pack)).length;

const days = [began(2), ended(1, 2), ended(2, 1)] as const;

describe('A reader has what is kept of them: at the foot of a <program-calendar> they', () => {
  standStill(['Date']);
  afterEach(restore);

  it('are told that the site keeps it', async () => {
    expect(textOf(await openData(await mountCalendar(hips)))).to.include('is kept by this site.');
  });

  for (const [trouble, words] of [
    ['forbidden', 'This browser lets this site keep nothing'],
    ['full', 'There is no room left in this browser'],
    ['newer', 'A newer version of this page has kept more'],
    ['corrupt', 'could not be read, and was put aside'],
    ['offline', 'sent to this site later'],
  ] as const satisfies readonly (readonly [StoreTrouble, string])[])
    it(`are told where it is not: ${trouble}`, async () => {
      const store = Object.defineProperty(keep(...days), 'trouble', { value: trouble });
      expect(textOf(await openData(await mountCalendar(hips, {}, store)))).to.include(words);
    });

  it('save it as a file', async () => {
    const calendar = await mountCalendar(hips, {}, keep(...days));
    const dialog = await openData(calendar);
    const given = nextFile();
    control(calendar, 'Save as a file').click();
    const { name, text } = await given;
    expect(name).to.equal(`training-${location.hostname}-${today}.json`);
    const { packs } = JSON.parse(text) as ProgressFile;
    expect(packs.map(({ pack, entries }) => [pack, entries.length])).to.deep.equal([['hips', 3]]);
    await says(dialog, `Your browser saves it as ${name}.`);
  });

  it('get no file where nothing is kept', async () => {
    const calendar = await mountCalendar(hips);
    const dialog = await openData(calendar);
    control(calendar, 'Save as a file').click();
    await says(dialog, 'There is nothing kept yet.');
  });

  it('bring one in, and see first what that changes', async () => {
    const [store, other] = [keep(began(2), ended(1, 2)), keep(...days)];
    other.set('legs', [{ id: 'a', at: 1, k: 'state', exercise: 'lunge', state: 'done' }]);
    const calendar = await mountCalendar({ ...hips, title: 'Strong for all' }, {}, store);
    const dialog = await openData(calendar);
    choose(dialog, await other.export());
    const preview = await previewIn(dialog);
    const packs = [...preview.querySelectorAll('dl > div')].map(({ children }) => textsOf(children));
    expect(packs).to.deep.equal([
      ['Strong for all', 'one new entry', '2 already here'],
      ['legs', 'one new entry'],
    ]);
    expect([counted(store), inside(calendar).activeElement]).to.deep.equal([2, preview]);
    control(calendar, 'Bring in').click();
    await says(dialog, 'Brought in.');
    expect([counted(store), counted(store, 'legs'), looks(calendar, 2)]).to.deep.equal([3, 1, 'day learn done']);
    expect(textOf(inside(calendar).activeElement)).to.equal('Bring in a file');
  });

  it('are told of all that is in a file: newer, unknown, taken back, and what is no entry', async () => {
    const store = keep(...days);
    const calendar = await mountCalendar(hips, {}, store);
    const dialog = await openData(calendar);
    const [first] = store.get('hips');
    const entries = [
      { ...first, rev: 1 },
      { id: 'u', at: 9, k: 'undo', of: 'e1' },
      { id: 'm', at: 9, k: 'moon' },
      7,
      {},
    ];
    choose(dialog, fileWith([{ pack: 'hips', entries }]));
    expect(textsOf((await previewIn(dialog)).querySelectorAll('dd'))).to.deep.equal([
      '2 new entries',
      'one that is newer in the file',
      'one goes: the file has taken it back',
      'one is for a newer version of this page, and is kept for it',
      '2 cannot be read',
    ]);
    control(calendar, 'Cancel').click();
    await until(dialog, () => !dialog.querySelector('.preview'));
    expect(counted(store)).to.equal(3);
    expect(textOf(inside(calendar).activeElement)).to.equal('Bring in a file');
  });

  it('need bring in nothing that is here already', async () => {
    const store = keep(...days);
    const calendar = await mountCalendar(hips, {}, store);
    const dialog = await openData(calendar);
    choose(dialog, await store.export());
    const preview = await previewIn(dialog);
    expect(textOf(preview)).to.include('nothing in this file that is not here already');
    expect(textsOf(preview.querySelectorAll('button'))).to.deep.equal(['Cancel']);
  });

  for (const [what, content, words] of [
    ['no JSON', '{', 'nothing in it can be read'],
    ['another kind of file', hips, 'This is no file that was saved here.'],
    ['a file of a newer version', fileWith([], 2), 'of a newer version than this page'],
    ['a file without packs', fileWith([]), 'nothing in this file'],
  ] as const)
    it(`are told that it is ${what}`, async () => {
      const calendar = await mountCalendar(hips, {}, keep(...days));
      const dialog = await openData(calendar);
      choose(dialog, content);
      await until(dialog, () => textOf(dialog).includes(words));
    });

  it('erase all of it, and take that back, also from a dialog that they opened again', async () => {
    const store = keep(...days);
    store.set('legs', [{ id: 'a', at: 1, k: 'state', exercise: 'lunge', state: 'done' }]);
    const calendar = await mountCalendar(hips, {}, store);
    const dialog = await openData(calendar);
    control(calendar, 'Erase all').click();
    await says(dialog, 'Erased.');
    expect([counted(store), counted(store, 'legs'), looks(calendar, 2)]).to.deep.equal([0, 0, 'day learn ahead']);
    control(calendar, 'Close').click();
    await until(inside(calendar), () => !inside(calendar).querySelector('dialog'));
    const again = await openData(calendar);
    control(calendar, 'Undo').click();
    await says(again, 'It is back.');
    expect([counted(store), counted(store, 'legs'), looks(calendar, 2)]).to.deep.equal([3, 1, 'day learn done']);
    expect(textOf(inside(calendar).activeElement)).to.equal('Erase all');
  });

  it('are told where the store of the page breaks', async () => {
    const store = keep(...days);
    store.export = () => Promise.reject(new Error('broken'));
    const calendar = await mountCalendar(hips, {}, store);
    const dialog = await openData(calendar);
    control(calendar, 'Save as a file').click();
    await says(dialog, 'That did not work.');
  });

  it('see no dialog of a calendar that was taken from the page and put back', async () => {
    const calendar = await mountCalendar(hips, {}, keep(...days));
    await openData(calendar);
    const page = calendar.parentElement!;
    calendar.remove();
    page.append(calendar);
    expect(inside(calendar).querySelector('dialog')).to.equal(null);
  });
});

describe('What a reader sees of their data is accessible', () => {
  standStill(['Date']);

  const withPreview = async (page: HTMLElement, label?: string): Promise<ProgramCalendar> => {
    const calendar = await mountCalendar(hips, {}, keep(began(2)), page);
    const dialog = await openData(calendar, label);
    choose(dialog, await keep(...days).export());
    await previewIn(dialog);
    return calendar;
  };

  for (const [name, look] of Object.entries({
    'a light page': { colorScheme: 'light' },
    'a dark page': { colorScheme: 'dark' },
    'a dark page that does not say so': { background: '#1e1e1e', color: '#dddddd' },
    'a page of 320 px': { width: '320px' },
  }))
    it(`on ${name}`, async () => {
      await expect(await withPreview(box(look))).to.be.accessible();
    });

  for (const [lang, label] of [
    ['de', 'Deine Daten'],
    ['es', 'Tus datos'],
    ['ar', 'بياناتك'],
  ] as const)
    it(`in ${lang}`, async () => {
      const page = Object.assign(box({}), { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      const calendar = await withPreview(page, label);
      const dialog = inside(calendar).querySelector('dialog')!;
      expect([dialog.lang, textOf(dialog.querySelector('h2'))]).to.deep.equal([lang, label]);
      await expect(calendar).to.be.accessible();
    });

  it('in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
    await expect(await withPreview(box({}))).to.be.accessible();
    await emulateMedia({});
  });
});
