import { expect } from '@open-wc/testing';
import { inside, isVisible, nextEvent, part, textOf } from '../elements/exercise-card/vocabulary.js';
import { training } from '../elements/session-timer/sample.js';
import { digits, later, openList, press, stepOn } from '../elements/session-timer/vocabulary.js';
import { blog, openMarkup, witness, type Page } from './frames.js';
import { expectHidden } from './geometry.js';
import { expectTimerLayout } from './geometry-timer.js';
import { ownPack, ownTimer, passOn, standingClocks, timerOf, timersOf } from './timers.js';

const open = (body: string): Promise<Page> => openMarkup(blog(body, { head: standingClocks }));

/** What a reader sees of where a session is. */
const seen = (timer: Awaited<ReturnType<typeof timerOf>>): readonly string[] => [
  timer.state.status,
  stepOn(timer),
  digits(timer),
];

describe('on a page that is not what it should be, a session', () => {
  it('keeps its layout in quirks mode', async () => {
    const script = `<script type="module" src="${location.origin}/src/define/all.ts"></script>`;
    const page = await openMarkup(
      `<base href="${location.origin}">${witness}${script}<table><td>${ownTimer()}</table>`,
    );
    expect(page.document.compatMode).to.equal('BackCompat');
    const timer = await timerOf(page);
    expectTimerLayout(timer);
    expectHidden(timer);
    await press(timer, 'Start');
    expectTimerLayout(timer);
    expect(page.heard).to.deep.equal([]);
  });

  it('reads its address, and those in its pack, from the base of the page', async () => {
    const picture = { kind: 'image', src: 'picture.svg', alt: 'A squat' };
    const pack = { ...training, exercises: [{ id: 'squat', name: 'Squat', media: [picture] }] };
    const head = `<base href="${location.origin}/__page/" />`;
    const body = `<session-timer src="no-session.json"></session-timer>${ownTimer('session="choice"', pack)}`;
    const page = await openMarkup(blog(body, { head }).replace(/<base [^>]*>/u, head));
    const [, timer] = await timersOf(page, 2);
    await press(timer!, 'Start');
    await later(timer!, 'picture');
    expect(inside(timer!).querySelector('img')?.src).to.equal(`${location.origin}/__page/picture.svg`);
    expect(page.heard).to.deep.equal([]);
  });

  it('goes on where it was when the page writes itself anew', async () => {
    const page = await open(`<main>${ownTimer()}</main>`);
    const first = await timerOf(page);
    await press(first, 'Start');
    await press(first, 'Next');
    const main = page.document.querySelector('main')!;
    main.innerHTML += '<p>More</p>';
    const anew = await timerOf(page, 2);
    expect(anew).not.to.equal(first);
    expect(seen(anew)).to.deep.equal(['running', 'Squat', '0:00']);
    await passOn(page, 7, anew);
    expect(digits(anew)).to.equal('0:07');
    expect(page.heard).to.deep.equal([]);
  });

  it('goes on while it is moved about, with the list and the settings that were open', async () => {
    const page = await open(`<main>${ownTimer()}</main><aside></aside>`);
    const timer = await timerOf(page);
    await press(timer, 'Start');
    await later(timer, 'list');
    await openList(timer);
    await press(timer, 'Sound and screen');
    await later(timer, 'settings');
    for (const to of ['aside', 'main', 'aside']) {
      page.document.querySelector(to)!.append(timer);
      await passOn(page, 1, timer);
    }
    expect(seen(timer)).to.deep.equal(['running', 'Get ready', '0:02']);
    await later(timer, 'settings');
    expect(textOf(part(timer, 'list'))).to.include('Step up');
    await press(timer, 'Pause');
    expect(seen(timer)[0]).to.equal('paused');
    expect(page.heard).to.deep.equal([]);
  });

  it('goes on where it would be when it is away for some time', async () => {
    const page = await open(ownTimer());
    const timer = await timerOf(page);
    await press(timer, 'Start');
    timer.remove();
    await passOn(page, 3, timer);
    page.document.body.append(timer);
    await timer.updateComplete;
    expect(seen(timer)).to.deep.equal(['running', 'Get ready', '0:02']);
    expect(page.heard).to.deep.equal([]);
  });

  it('comes back with the next pack where the page has emptied it, and its neighbour is whole', async () => {
    const page = await open(ownTimer() + ownTimer());
    const [emptied, neighbour] = await timersOf(page, 2);
    await press(emptied!, 'Start');
    inside(emptied!).replaceChildren();
    const pack = ownPack();
    for (const next of [ownPack(), 'no pack', pack]) {
      const ended = Promise.race([nextEvent(emptied!, 'pack-load'), nextEvent(emptied!, 'pack-error')]);
      emptied!.pack = next;
      await ended;
      expect(isVisible(inside(emptied!).querySelector('[part="name"], [part="note"]')!)).to.equal(true);
    }
    await press(emptied!, 'Start');
    expect(seen(emptied!)).to.deep.equal(['running', 'Get ready', '0:05']);
    expect(neighbour!.state.status).to.equal('ready');
    expectTimerLayout(neighbour!);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('two timers of one session on a page', () => {
  async function twoOf(head = ''): Promise<Page & { readonly one: Timer; readonly other: Timer }> {
    const timer = ownTimer();
    const page = await openMarkup(blog(timer + timer, { head: standingClocks + head }));
    const [one, other] = await timersOf(page, 2);
    return { ...page, one: one!, other: other! };
  }

  it('are in step, whichever is pressed', async () => {
    const { one, other, ...page } = await twoOf();
    await press(one, 'Start');
    await press(other, 'Next');
    await passOn(page, 3, one);
    await press(one, 'Done');
    await other.updateComplete;
    expect(seen(other)).to.deep.equal(['running', 'Step up, left side', '0:20']);
    expect(seen(one)).to.deep.equal(seen(other));
    expect(one.report).to.deep.equal(other.report);
    one.reset();
    await other.updateComplete;
    expect(other.state.status).to.equal('ready');
    expect(page.heard).to.deep.equal([]);
  });

  it('take one press of a key for one', async () => {
    const { one, other, ...page } = await twoOf();
    await press(one, 'Start');
    page.document.body.dispatchEvent(
      new page.window.KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true, cancelable: true }),
    );
    await other.updateComplete;
    await one.updateComplete;
    expect([seen(one), seen(other)]).to.deep.equal(Array(2).fill(['running', 'Squat', '0:00']));
    expect(page.heard).to.deep.equal([]);
  });

  it('are in step again when one of them comes back', async () => {
    const { one, other, ...page } = await twoOf();
    await press(one, 'Start');
    other.remove();
    await press(one, 'Next');
    page.document.body.append(other);
    await other.updateComplete;
    expect(seen(other)).to.deep.equal(['running', 'Squat', '0:00']);
    await press(other, 'Done');
    await one.updateComplete;
    expect(stepOn(one)).to.equal('Step up, left side');
    expect(page.heard).to.deep.equal([]);
  });

  it('are in step where nothing can be stored', async () => {
    const { one, other, ...page } = await twoOf(
      `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });</script>`,
    );
    await press(one, 'Start');
    await press(one, 'Next');
    await other.updateComplete;
    expect(seen(other)).to.deep.equal(['running', 'Squat', '0:00']);
    page.document.body.append(one.cloneNode(true));
    one.remove();
    const third = (await timersOf(page, 3)).at(-1)!;
    expect(stepOn(third)).to.equal('Squat');
    expect(page.heard).to.deep.equal([]);
  });
});

type Timer = Awaited<ReturnType<typeof timerOf>>;
