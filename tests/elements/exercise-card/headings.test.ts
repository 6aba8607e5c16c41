import { expect } from '@open-wc/testing';
import { sample } from './sample.js';
import { inside, mountCard, openedDialog, part, press } from './vocabulary.js';

const levels = (card: Element): readonly number[] =>
  [...inside(card).querySelectorAll(':is(h1, h2, h3, h4, h5, h6):not(dialog *)')].map(({ localName }) =>
    Number(localName.slice(1)),
  );

describe('the headings of <exercise-card>', () => {
  it('start at level 3, the sections one below', async () => {
    const [own, ...sections] = levels(await mountCard(sample));
    expect(own).to.equal(3);
    expect(sections).to.not.have.length(0);
    expect(new Set(sections)).to.deep.equal(new Set([4]));
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`stand at level ${level} where the page asks for it, and never skip one`, async () => {
      const [own, ...sections] = levels(await mountCard(sample, { 'heading-level': String(level) }));
      expect(own).to.equal(level);
      expect(new Set(sections)).to.deep.equal(new Set([Math.min(6, level + 1)]));
    });
  }

  for (const [nonsense, level] of [
    ['', 3],
    ['many', 3],
    ['NaN', 3],
    ['0', 3],
    ['1', 2],
    ['-4', 2],
    ['2.9', 2],
    ['7', 6],
    ['1e9', 6],
    ['Infinity', 6],
  ] as const) {
    it(`take heading-level="${nonsense}" for ${level}`, async () => {
      expect(levels(await mountCard(sample, { 'heading-level': nonsense }))[0]).to.equal(level);
    });
  }

  it('follow a change', async () => {
    const card = await mountCard(sample);
    card.headingLevel = 5;
    await card.updateComplete;
    expect(part(card, 'name').localName).to.equal('h5');
    card.removeAttribute('heading-level');
    card.setAttribute('heading-level', '2');
    card.removeAttribute('heading-level');
    await card.updateComplete;
    expect(part(card, 'name').localName, 'without the attribute').to.equal('h3');
  });

  it('name the compact card too', async () => {
    const card = await mountCard(sample, { compact: '', 'heading-level': '4' });
    expect(levels(card)).to.deep.equal([4]);
  });

  it('start over at level 2 in a dialog', async () => {
    const card = await mountCard(sample, { 'heading-level': '5' });
    await press(card, 'Squat');
    const { inner } = await openedDialog(card);
    expect(levels(inner)[0]).to.equal(2);
  });
});
