import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { minimal, sample } from './sample.js';
import { appears, control, inside, mountCard, nextEvent, part, parts, place, textOf } from './vocabulary.js';

const key = (name: string): Promise<void> => sendKeys({ press: name });

/** What has the focus in a card, by what a screen reader would call it. */
const focused = (card: Element): string => {
  const at = inside(card).activeElement;
  const name = at?.getAttribute('aria-label') ?? textOf(at);
  return name || textOf(at?.closest('label'));
};

/** What Tab reaches in a card, one after the other, until it leaves the card. */
async function tabStops(card: ExerciseCard): Promise<readonly string[]> {
  const stops: string[] = [];
  (card.previousElementSibling as HTMLElement).focus();
  for (let step = 0; step < 40; step++) {
    await key('Tab');
    if (document.activeElement !== card) return stops;
    stops.push(focused(card));
  }
  return stops;
}

/** A card between two buttons of the page. */
async function cardOnPage(pack: unknown, attributes: Record<string, string> = {}): Promise<ExerciseCard> {
  const page = fixtureSync<HTMLElement>(html`<div><button>Before</button></div>`);
  const card = await mountCard(pack, attributes, page);
  page.append(Object.assign(document.createElement('button'), { textContent: 'Behind' }));
  return card;
}

describe('Tab in <exercise-card>', () => {
  it('goes through the card in the order in which it reads', async () => {
    const card = await cardOnPage(sample);
    expect(await tabStops(card)).to.deep.equal([
      'Play 0:08',
      'Fewer sets',
      'More sets',
      'Fewer reps',
      'More reps',
      'Above the knees',
      'Play 0:04',
      'Play 0:07',
      'Play on YouTube',
      'When it goes wrong',
      'to do',
      'Your data',
      'Squat',
      'Lunge',
      'Plain',
      'Source',
      'Sample coach',
      'Share',
      'Print',
    ]);
  });

  it('stops nowhere in a card with nothing to do', async () => {
    expect(await tabStops(await cardOnPage(minimal, { actions: 'none' }))).to.deep.equal([]);
  });

  it('stops once in a compact card', async () => {
    expect(await tabStops(await cardOnPage(sample, { compact: '' }))).to.deep.equal(['Side step with a band']);
  });

  it('shows where it is', async () => {
    const card = await cardOnPage(sample, { exercise: 'squat' });
    control(card, 'More sets').focus();
    await key('Tab');
    const at = inside(card).activeElement!;
    expect(getComputedStyle(at).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(at).outlineWidth)).to.be.at.least(2);
  });
});

describe('keys in <exercise-card>', () => {
  it('Enter and Space move the dose, and the focus stays', async () => {
    const card = await mountCard(sample);
    control(card, 'More sets').focus();
    await key('Enter');
    await key(' ');
    await card.updateComplete;
    expect(textOf(part(card, 'dose').querySelector('output'))).to.equal('4');
    expect(focused(card)).to.equal('More sets');
  });

  it('the focus stays on a button that has come to its end', async () => {
    const card = await mountCard(sample);
    control(card, 'Fewer sets').focus();
    await key('Enter');
    await card.updateComplete;
    expect(control(card, 'Fewer sets').ariaDisabled).to.equal('true');
    expect(focused(card)).to.equal('Fewer sets');
    await key('Enter');
    await card.updateComplete;
    expect(textOf(part(card, 'dose').querySelector('output'))).to.equal('1');
  });

  it('arrows climb the ladder up and down', async () => {
    const card = await mountCard(sample);
    control(card, 'Above the knees').focus();
    const chosen = (): string => textOf(part(card, 'variable').querySelector(':checked')?.closest('label'));
    await key('ArrowDown');
    await card.updateComplete;
    expect(chosen()).to.equal('Around the ankles');
    await key('ArrowRight');
    await card.updateComplete;
    expect(chosen()).to.equal('Around the feet');
    expect(textOf(part(card, 'variable'))).to.include('Most work for the side of the hip.');
    expect(focused(card)).to.equal('Around the feet');
    await key('ArrowUp');
    expect(chosen()).to.equal('Around the ankles');
  });

  it('Enter opens and closes the faults', async () => {
    const card = await mountCard(sample);
    const faults = part(card, 'faults') as HTMLDetailsElement;
    const [fault] = parts(card, 'fault');
    control(card, 'When it goes wrong').focus();
    await key('Enter');
    expect(faults.open).to.equal(true);
    expect(fault!.checkVisibility()).to.equal(true);
    await key('Enter');
    expect(faults.open).to.equal(false);
  });

  it('the faults stay open when something else changes', async () => {
    const card = await mountCard(sample);
    const faults = part(card, 'faults') as HTMLDetailsElement;
    faults.open = true;
    control(card, 'More sets').click();
    await card.updateComplete;
    expect((part(card, 'faults') as HTMLDetailsElement).open).to.equal(true);
  });

  it('Enter on a link asks for the exercise', async () => {
    const card = await mountCard(sample);
    control(card, 'Squat').focus();
    const asked = nextEvent(card, 'exercise-open');
    await key('Enter');
    expect((await asked).exercise).to.equal('squat');
    await appears(card, 'dialog[open]');
  });

  it('ladders of two cards do not mix', async () => {
    const [one, two] = await Promise.all([mountCard(sample), mountCard(sample, {}, place())]);
    control(one, 'Around the feet').click();
    await one.updateComplete;
    const chosen = (card: ExerciseCard): string =>
      textOf(part(card, 'variable').querySelector(':checked')?.closest('label'));
    expect([chosen(one), chosen(two)]).to.deep.equal(['Around the feet', 'Above the knees']);
  });
});
