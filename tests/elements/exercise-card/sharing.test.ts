import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { expectSilence } from '../../kit/console.js';
import { emulateMedia } from '../../kit/media.js';
import { sample } from './sample.js';
import {
  control,
  inside,
  isVisible,
  mountCard,
  openedDialog,
  part,
  parts,
  place,
  press,
  textOf,
  textsOf,
  until,
} from './vocabulary.js';

/** Gives the browser something it may not have, or takes it away; taken back after each test. */
const pretend = (name: 'share' | 'clipboard', value: unknown): void => {
  Object.defineProperty(navigator, name, { configurable: true, value });
};

/** A clipboard, with what was put on it. */
function pretendToCopy(): readonly string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  pretend('clipboard', { writeText });
  return copied;
}

const buttons = (card: Element): readonly string[] =>
  parts(card, 'actions').flatMap((each) => [...textsOf(each.querySelectorAll('button'))]);

const said = (card: Element): string => textOf(part(card, 'actions').querySelector('[role="status"]'));

describe('sharing an <exercise-card>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** What is shared or copied when the button is pressed. */
  async function shared(card: ExerciseCard, answer: () => Promise<void> = () => Promise.resolve()): Promise<ShareData> {
    const asked = new Promise<ShareData>((resolve) =>
      pretend('share', (data: ShareData) => {
        resolve(data);
        return answer();
      }),
    );
    await press(card, 'Share');
    return asked;
  }

  it('hands the name and the address of the page to the browser', async () => {
    const { href } = location;
    expect(await shared(await mountCard(sample))).to.deep.equal({ title: 'Side step with a band', url: href });
  });

  it('leads to the place on the page that has an id', async () => {
    const page = place();
    page.id = 'side-step';
    const { url } = await shared(await mountCard(sample, {}, page));
    expect(new URL(url!).hash).to.equal('#side-step');
  });

  it('copies the address where the browser cannot share, and says so', async () => {
    pretend('share', undefined);
    const copied = pretendToCopy();
    const card = await mountCard(sample);
    expect(said(card)).to.equal('');
    await press(card, 'Share');
    await until(inside(card), () => said(card) === 'Link copied');
    expect(copied).to.deep.equal([location.href]);
  });

  it('copies where the browser refuses to share', async () => {
    const copied = pretendToCopy();
    const card = await mountCard(sample);
    await shared(card, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await until(inside(card), () => said(card) === 'Link copied');
    expect(copied).to.deep.equal([location.href]);
  });

  it('does nothing more where the reader thinks better of it', async () => {
    const silence = expectSilence();
    const copied = pretendToCopy();
    const card = await mountCard(sample);
    await shared(card, () => Promise.reject(new DOMException('closed', 'AbortError')));
    await silence.check();
    expect([copied, said(card)]).to.deep.equal([[], '']);
  });

  it('stays quiet where neither works', async () => {
    const silence = expectSilence();
    pretend('clipboard', undefined);
    const card = await mountCard(sample);
    await shared(card, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await silence.check();
    expect(said(card)).to.equal('');
  });
});

describe('the buttons at the foot of <exercise-card>', () => {
  for (const [actions, names] of [
    [undefined, ['Share', 'Print']],
    ['share print', ['Share', 'Print']],
    ['print share', ['Print', 'Share']],
    ['share', ['Share']],
    ['print', ['Print']],
    ['none', []],
    ['', []],
    ['fly  print\n', ['Print']],
  ] as const)
    it(`are ${names.join(' and ') || 'none'} for actions="${actions ?? 'nothing said'}"`, async () => {
      expect(buttons(await mountCard(sample, actions === undefined ? {} : { actions }))).to.deep.equal(names);
    });

  it('come and go', async () => {
    const card = await mountCard(sample);
    card.actions = 'none';
    await card.updateComplete;
    expect(buttons(card)).to.deep.equal([]);
    card.removeAttribute('actions');
    card.actions = 'print';
    await card.updateComplete;
    expect(buttons(card)).to.deep.equal(['Print']);
  });

  it('may be left alone where somebody takes the attribute away', async () => {
    const card = await mountCard(sample, { actions: 'none' });
    card.removeAttribute('actions');
    await card.updateComplete;
    expect(buttons(card)).to.deep.equal(['Share', 'Print']);
  });
});

describe('printing an <exercise-card>', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    restore();
    await emulateMedia({});
  });

  /** Presses print; comes back when the page would be printed. */
  async function print(card: ExerciseCard): Promise<void> {
    const asked = new Promise<void>((resolve) => stub(window, 'print').callsFake(resolve));
    await press(card, 'Print');
    await asked;
  }

  it('asks for the page to be printed, and leaves nothing behind', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const card = await mountCard(sample);
    await print(card);
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect([...card.attributes]).to.deep.equal([]);
  });

  it('opens the faults for paper, and closes them again', async () => {
    const card = await mountCard(sample);
    await print(card);
    expect((part(card, 'faults') as HTMLDetailsElement).open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect((part(card, 'faults') as HTMLDetailsElement).open).to.equal(false);
  });

  it('changes nothing else on the screen', async () => {
    const other = Object.assign(document.createElement('p'), { textContent: 'Something else' });
    const card = await mountCard(sample);
    place().append(other);
    await print(card);
    expect([isVisible(other), isVisible(part(card, 'card'))]).to.deep.equal([true, true]);
  });

  it('puts this card on paper and nothing else', async function () {
    const page = place();
    page.append(Object.assign(document.createElement('p'), { textContent: 'Something else' }));
    const [card, other] = [await mountCard(sample, {}, page), await mountCard(sample, {}, page)];
    await print(card);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(isVisible(part(card, 'card')), 'this card').to.equal(true);
    expect(isVisible(part(card, 'steps')), 'all of it').to.equal(true);
    expect([isVisible(page.querySelector('p')!), isVisible(other)], 'the rest').to.deep.equal([false, false]);
    dispatchEvent(new Event('afterprint'));
    expect([isVisible(page.querySelector('p')!), isVisible(other)], 'afterwards').to.deep.equal([true, true]);
  });

  it('finds its way out of shadow roots, and out of a dialog', async function () {
    const root = place().attachShadow({ mode: 'open' });
    const [box, beside] = [document.createElement('div'), document.createElement('p')];
    beside.textContent = 'Something else';
    root.append(box, beside);
    const card = await mountCard(sample, {}, box);
    await press(card, 'Squat');
    const { inner } = await openedDialog(card);
    await print(inner);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(isVisible(part(inner, 'card')), 'the card in the dialog').to.equal(true);
    expect([isVisible(beside), isVisible(part(card, 'steps'))], 'the rest').to.deep.equal([false, false]);
  });

  it('opens what is closed, shows addresses, and leaves the buttons out', async function () {
    const card = await mountCard(sample);
    const share = control(card, 'Share');
    await print(card);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(isVisible(part(card, 'fault')), 'the faults').to.equal(true);
    expect(isVisible(share), 'the buttons').to.equal(false);
    const link = part(card, 'evidence').querySelector('a')!;
    expect(getComputedStyle(link, '::after').content).to.include('https://example.com/study');
  });
});
