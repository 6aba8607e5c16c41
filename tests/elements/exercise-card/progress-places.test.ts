import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import { ar } from '../../../src/i18n/progress/ar.js';
import { de } from '../../../src/i18n/progress/de.js';
import { en } from '../../../src/i18n/progress/en.js';
import { es } from '../../../src/i18n/progress/es.js';
import { ar as mapAr } from '../../../src/i18n/map/ar.js';
import { de as mapDe } from '../../../src/i18n/map/de.js';
import { en as mapEn } from '../../../src/i18n/map/en.js';
import { es as mapEs } from '../../../src/i18n/map/es.js';
import type { ProgressEntry } from '../../../src/model/progress/entry.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import { expectSilence } from '../../kit/console.js';
import { emulateMedia } from '../../kit/media.js';
import { keepBooks } from './books.js';
import { eachSide, holds, named, november, readerWho, says, trained } from './reader.js';
import { box, inside, makeCard, mountCard, part, parts, place, press, put, textOf, until } from './vocabulary.js';

/** A reader with all that a card can show of one. */
const wellKnown = (): unknown =>
  readerWho(
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => trained(november(day), eachSide(10, day), day)),
    says('doing', november(1)),
  );

describe('how far a reader is, wherever <exercise-card> stands', () => {
  for (const lang of ['en', 'es', 'de', 'ar'] as const) {
    it(`is accessible and has room in a narrow place, in ${lang}`, async () => {
      wellKnown();
      const page = box({ width: '280px' });
      page.lang = lang;
      page.dir = lang === 'ar' ? 'rtl' : 'ltr';
      const card = await mountCard(named, {}, page);
      (part(card, 'history') as HTMLDetailsElement).open = true;
      await expect(card).to.be.accessible();
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      for (const each of [...parts(card, 'state'), part(card, 'chart'), part(card, 'history')])
        expect(each.getBoundingClientRect().right).to.be.at.most(card.getBoundingClientRect().right + 1);
    });
  }

  it('is said in the same words as on a map', () => {
    expect([en, es, de, ar].map(({ states }) => states)).to.deep.equal(
      [mapEn, mapEs, mapDe, mapAr].map(({ states }) => states),
    );
  });

  it('is in the new language when that changes, without a word of the old one', async () => {
    wellKnown();
    const card = await mountCard(named);
    card.lang = 'de';
    await until(inside(card), () => textOf(card).includes('Wo du stehst'));
    expect(textOf(part(card, 'history'))).to.include('7 Einheiten, zuletzt am 07.11.2026');
    expect(textOf(card)).not.to.include('Where you are');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible on a ${scheme} page`, async () => {
      wellKnown();
      const card = await mountCard(named, {}, box({ colorScheme: scheme }));
      (part(card, 'history') as HTMLDetailsElement).open = true;
      await press(card, 'skipped');
      await expect(card).to.be.accessible();
      readerWho(says('skipped'));
      await expect(await mountCard(named, { compact: '' }, box({ colorScheme: scheme }))).to.be.accessible();
    });
  }

  it('is told apart in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
    readerWho(says('done'));
    const card = await mountCard(named);
    const marks = parts(card, 'state').map((each) => getComputedStyle(each).borderBlockEndColor);
    expect(marks[2]).not.to.equal(marks[0]);
    await emulateMedia({});
  });

  it('goes to the other side in a picture that is read from right to left', async () => {
    wellKnown();
    const page = box({});
    Object.assign(page, { lang: 'ar', dir: 'rtl' });
    const card = await mountCard(named, {}, page);
    (part(card, 'history') as HTMLDetailsElement).open = true;
    const [first, last] = [part(card, 'chart').querySelector('rect')!, part(card, 'chart').lastElementChild!];
    expect(first.getBoundingClientRect().left).to.be.greaterThan(last.getBoundingClientRect().left);
  });
});

describe('how far a reader is, on cards that come and go', () => {
  afterEach(() => restore());

  it('leaves nothing that listens', async () => {
    wellKnown();
    (await mountCard(named)).remove();
    const books = keepBooks();
    for (let round = 0; round < 50; round++) {
      const card = await put(makeCard(named), place());
      await press(card, round % 2 ? 'done' : 'skipped');
      await press(card, 'Undo');
      card.remove();
    }
    expect(books.close()).to.deep.equal([]);
  });

  it('is as it is now on a card that comes back', async () => {
    const store = readerWho();
    const card = await mountCard(named);
    const page = card.parentElement!;
    card.remove();
    store.set(named.id, [says('done')]);
    page.append(card);
    await card.updateComplete;
    expect(part(card, 'sign').ariaLabel).to.equal('done');
  });

  it('is that of its own store, in its dialog too', async () => {
    readerWho(says('done'));
    const own = new MemoryStore();
    own.set(named.id, [says('skipped', november(1), 'squat')]);
    const card = makeCard(named);
    card.store = own;
    await put(card);
    expect(parts(card, 'sign')).to.deep.equal([]);
    await press(card, 'Squat');
    const inner = await until(inside(card), () => inside(card).querySelector('exercise-card'));
    await until(inner.shadowRoot!, () => inner.shadowRoot?.querySelector('[part~="sign"]'));
    expect(part(inner, 'sign').ariaLabel).to.equal('skipped');
  });
});

describe('what no reader did', () => {
  const broken: Readonly<Record<string, readonly ProgressEntry[]>> = {
    'at no time': [{ ...says('done'), at: 1e300 }, trained(-1e300, eachSide(10)), trained(NaN, holds(20))],
    'in a state that is none': [{ ...says('done'), state: 'moon' } as unknown as ProgressEntry],
    'with an effort that is none': [{ ...trained(november(1), eachSide(10), {} as unknown as number) }],
    'without a set': [trained(november(1), []), trained(november(2), [])],
    'so often that nobody can count': [
      trained(november(1), eachSide(1e308, 1e308)),
      trained(november(2), holds(1e300)),
    ],
    'with an exercise that the pack does not have': [says('done', november(1), 'nobody')],
  };
  for (const [name, entries] of Object.entries(broken)) {
    it(`but a store tells ${name} does not keep a card from being read`, async () => {
      const silence = expectSilence();
      readerWho(...entries);
      const card = await mountCard(named);
      expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
      expect(parts(card, 'state')).to.have.length(4);
      await silence.check();
    });
  }
});
