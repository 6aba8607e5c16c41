import { expect } from '@open-wc/testing';
import { appears, inside, part, parts, textOf, textsOf } from '../elements/exercise-card/vocabulary.js';
import { later, openList, press } from '../elements/session-timer/vocabulary.js';
import { forbidden } from './census.js';
import { addresses, clobbered, pages } from './globals.js';
import { blog, openMarkup, type Page } from './frames.js';
import { ownTimer, passOn, standingClocks, timersOf } from './timers.js';

const sessions = ['short', 'choice', 'rounds'];

const body = (): string => sessions.map((id) => ownTimer(`session="${id}"`)).join('');

const open = (script = '', more = ''): Promise<Page> =>
  openMarkup(blog(more + body(), { head: `${standingClocks}<script>${script}</script>` }));

type Timer = Awaited<ReturnType<typeof timersOf>>[number];

/** All that sessions say: before, step by step with all of them listed, in their settings, and at the end. */
async function sayings(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const timer of await timersOf(page, sessions.length)) {
    said.push(textOf(timer), ...(await ofSettings(timer)));
    if (timer.session === 'choice') said.push(await choose(timer));
    await press(timer, 'Start');
    await later(timer, 'list');
    await openList(timer);
    while (timer.state.status !== 'done') {
      said.push(textOf(timer));
      await change(timer);
      said.push(textOf(timer));
      await passOn(page, 2, timer);
      await press(timer, timer.state.remaining === null ? 'Done' : 'Next');
    }
    await later(timer, 'effort');
    said.push(atEnd(timer), await putRight(timer));
  }
  return said;
}

/** What is said at the end, but for where it is kept: a page whose JSON is not that of the browser keeps nothing. */
const atEnd = (timer: Timer): string => textOf(timer).replace(textOf(part(timer, 'keeps')), '');

/** Picks the second of the exercises of which one is done, by its tempo. */
async function choose(timer: Timer): Promise<string> {
  await later(timer, 'choice');
  part(timer, 'choice').querySelectorAll('input')[1]?.click();
  await timer.updateComplete;
  parts(timer, 'choice')[1]?.querySelector('input')?.click();
  await timer.updateComplete;
  return textOf(timer);
}

/** Does another exercise, counts a round, or adds time: what a step lets a reader do. */
async function change(timer: Timer): Promise<void> {
  for (const name of ['Easier today', 'As planned', 'One more round', '+ 10 s', 'Restart step'])
    if ([...inside(timer).querySelectorAll('button')].some((each) => textOf(each) === name)) await press(timer, name);
}

/** Opens the settings and closes them: what is in them, but for what this browser lacks, which it may know late. */
async function ofSettings(timer: Timer): Promise<readonly string[]> {
  await press(timer, 'Sound and screen');
  const panel = await appears(timer, '[part~="settings"]');
  const said = textsOf(panel.querySelectorAll('label, button'));
  await press(timer, 'Sound and screen');
  return said;
}

/** Says how hard it was and how many repetitions it were, and reads it back. */
async function putRight(timer: Timer): Promise<string> {
  const [first] = parts(timer, 'done').flatMap((each) => [...each.querySelectorAll('input')]);
  if (first) Object.assign(first, { value: '7' }).dispatchEvent(new Event('change'));
  part(timer, 'effort').querySelectorAll('input')[4]?.click();
  await timer.updateComplete;
  return atEnd(timer);
}

describe('on a page whose scripts have changed what all scripts share, sessions say what they say elsewhere', () => {
  let elsewhere: readonly string[];

  before(async () => {
    elsewhere = await sayings(await open());
  });

  for (const [name, script] of Object.entries(pages)) {
    it(name, async () => {
      const page = await open(script);
      expect(page.heard).to.deep.equal([]);
      expect(await sayings(page)).to.deep.equal(elsewhere);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('elements named like what documents can do', async () => {
    const page = await open('', clobbered);
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(page.heard).to.deep.equal([]);
  });

  it('addresses for every object, none of which gets into what is shown', async () => {
    const page = await open(addresses);
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(forbidden(page.document.body)).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});
