import { expect, fixtureSync, html } from '@open-wc/testing';
import { minimal, sample, squat } from './sample.js';
import {
  entries,
  inside,
  listen,
  makeCard,
  mountCard,
  outcome,
  part,
  place,
  put,
  textOf,
  until,
} from './vocabulary.js';

/** An exercise in several languages, with a name and a reason that differ in what they offer. */
const polyglot = {
  lang: 'en',
  exercises: [
    {
      id: 'squat',
      name: { en: 'Squat', es: 'Sentadilla', 'es-MX': 'Cuclilla', de: 'Kniebeuge', ar: 'القرفصاء' },
      why: { en: 'A full bend.', he: 'כריעה מלאה.' },
      cues: ['Chest up.'],
      demand: { load: 2 },
      dose: { sets: 3, reps: 8 },
    },
  ],
};

const word = { en: 'Think of', es: 'Piensa en', de: 'Denk an', ar: 'فكّر في' } as const;

/** The language and direction that a browser sees at an element. */
const seenAt = (element: Element): readonly [string | undefined, string] => [
  element.closest('[lang]')?.getAttribute('lang') ?? undefined,
  getComputedStyle(element).direction,
];

describe('<exercise-card> speaks the language of its place', () => {
  for (const lang of ['en', 'es', 'de', 'ar'] as const) {
    it(`${lang}: its own words and those of the pack`, async () => {
      const card = await mountCard(polyglot, {}, fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`));
      expect(textOf(card)).to.include(word[lang]);
      expect(textOf(part(card, 'name'))).to.equal(polyglot.exercises[0]?.name[lang]);
      expect(part(card, 'card').lang).to.equal(lang);
    });
  }

  it('of the nearest ancestor, or its own', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="de"><p lang="es"></p></div>`);
    const [near, own] = [await mountCard(polyglot, {}, page.querySelector('p')!), makeCard(polyglot, { lang: 'ar' })];
    await put(own, page);
    expect(textOf(near)).to.include(word.es);
    expect(textOf(own)).to.include(word.ar);
  });

  it('of an ancestor outside the shadow root it is in', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="de"></div>`);
    const outer = document.createElement('div');
    page.append(outer);
    const box = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(box);
    expect(textOf(await mountCard(polyglot, {}, box))).to.include(word.de);
  });

  it('of the pack where the page names none', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const card = await mountCard({ ...polyglot, lang: 'de' }).finally(() => (document.documentElement.lang = lang));
    expect(textOf(card)).to.include(word.de);
  });

  it('of the pack where the page writes nonsense', async () => {
    for (const nonsense of ['', ' ', '12', 'englisch sprachig', 'x', 'de_DE', '<b>'])
      expect(textOf(await mountCard({ ...polyglot, lang: 'de' }, { lang: nonsense })), nonsense).to.include(word.de);
  });

  it('and has shown it when it says that the pack is loaded', async () => {
    const card = makeCard(polyglot, { lang: 'es-AR' });
    let shown = '';
    card.addEventListener('pack-load', () => (shown = textOf(card)));
    await put(card);
    expect(shown).to.include(word.es);
  });
});

describe('<exercise-card> follows a change of language', () => {
  it('on an ancestor, and keeps what the reader did', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
    const card = await mountCard(polyglot, {}, page);
    const loads = listen(card, 'pack-load');
    inside(card).querySelector<HTMLElement>('[aria-label="More sets"]')?.click();
    for (const lang of ['es', 'de', 'ar', 'en'] as const) {
      page.lang = lang;
      await until(inside(card), () => textOf(card).includes(word[lang]));
    }
    expect(textOf(part(card, 'dose').querySelector('output'))).to.equal('4');
    expect(loads, 'no pack was loaded').to.deep.equal([]);
  });

  it('on the page itself', async () => {
    const { lang } = document.documentElement;
    const card = await mountCard(polyglot);
    document.documentElement.lang = 'de';
    await until(inside(card), () => textOf(card).includes(word.de)).finally(
      () => (document.documentElement.lang = lang),
    );
  });

  it('inside the shadow root it is in', async () => {
    const box = document.createElement('div');
    box.lang = 'de';
    place().attachShadow({ mode: 'open' }).append(box);
    const card = await mountCard(polyglot, {}, box);
    box.lang = 'es';
    await until(inside(card), () => textOf(card).includes(word.es));
  });

  it('when it moves', async () => {
    const german = fixtureSync<HTMLElement>(html`<div lang="de"></div>`);
    const card = await mountCard(polyglot, {}, fixtureSync<HTMLElement>(html`<div lang="es"></div>`));
    german.append(card);
    await until(inside(card), () => textOf(card).includes(word.de));
  });

  it('to the last of two in a hurry', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
    const card = await mountCard(polyglot, {}, page);
    page.lang = 'es';
    await Promise.resolve();
    page.lang = 'de';
    await until(inside(card), () => textOf(card).includes(word.de));
    await card.updateComplete;
    expect(textOf(card)).not.to.include(word.es);
  });
});

describe('<exercise-card> marks what is in another language', () => {
  it('with its lang and dir', async () => {
    const card = await mountCard(polyglot, { lang: 'es' });
    const cue = part(card, 'cues').querySelector('li [lang]')!;
    expect([textOf(cue), ...seenAt(cue)]).to.deep.equal(['Chest up.', 'en', 'ltr']);
    expect(part(card, 'name').querySelector('[lang]'), 'not what is in the same').to.equal(null);
  });

  it('English in an Arabic page reads from left to right, Hebrew in an English one from right to left', async () => {
    const arabic = await mountCard(polyglot, {}, fixtureSync<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`));
    const cue = part(arabic, 'cues').querySelector('li [lang]')!;
    expect(seenAt(cue)).to.deep.equal(['en', 'ltr']);
    const why = { he: 'כריעה מלאה.' };
    const english = await mountCard({ exercises: [{ ...squat, why }] });
    expect(seenAt(part(english, 'why').firstElementChild!)).to.deep.equal(['he', 'rtl']);
  });

  it('also where the page is in a language only the pack speaks', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="he" dir="rtl"></div>`);
    const card = await mountCard(polyglot, {}, page);
    expect(textOf(part(card, 'why'))).to.equal('כריעה מלאה.');
    expect(seenAt(part(card, 'why').firstElementChild!)).to.deep.equal(['he', 'rtl']);
    expect(textOf(card), 'English words').to.include(word.en);
    expect(part(card, 'card').lang).to.equal('en');
  });

  it('by the direction that the pack gives its texts', async () => {
    const card = await mountCard({ ...squat, lang: 'ku' }, { lang: 'de' });
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    const kurdish = await mountCard({ lang: 'ku', dir: 'rtl', exercises: [minimal] }, { lang: 'de' });
    expect(seenAt(part(kurdish, 'name').querySelector('[dir]')!)).to.deep.equal(['ku', 'rtl']);
  });

  it('the names of muscles, which are Latin', async () => {
    const card = await mountCard(sample);
    const muscle = part(card, 'muscles').querySelector('[lang]');
    expect([muscle?.getAttribute('lang'), textOf(muscle)]).to.deep.equal(['la', 'gluteus medius']);
  });
});

describe('<exercise-card> on a page from right to left', () => {
  it('runs with the page, glyphs and strokes too', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    const card = await mountCard(sample, {}, page);
    expect(getComputedStyle(part(card, 'card')).direction).to.equal('rtl');
    for (const picture of [part(card, 'glyph'), part(card, 'leads-to').querySelector('svg')!])
      expect(getComputedStyle(picture).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    const [name, card_] = [part(card, 'name').getBoundingClientRect(), card.getBoundingClientRect()];
    expect(Math.round(name.right)).to.equal(Math.round(card_.right));
  });

  it('mirrors nothing on a page from left to right', async () => {
    expect(getComputedStyle(part(await mountCard(sample), 'glyph')).transform).to.equal('none');
  });

  it('turns with the page', async () => {
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    const card = await mountCard(sample, {}, page);
    page.dir = 'rtl';
    expect(getComputedStyle(part(card, 'card')).direction).to.equal('rtl');
  });
});

describe('<exercise-card> knows regions', () => {
  it('takes the text of the region, else that of the language', async () => {
    const nameFor = async (lang: string): Promise<string> => textOf(part(await mountCard(polyglot, { lang }), 'name'));
    expect(await nameFor('es-MX')).to.equal('Cuclilla');
    expect(await nameFor('es-AR')).to.equal('Sentadilla');
    expect(await nameFor('DE-ch')).to.equal('Kniebeuge');
    expect(await nameFor('pt-BR'), 'a language the pack does not speak').to.equal('Squat');
  });

  it('writes digits as they are written there', async () => {
    const egypt = await mountCard(polyglot, { lang: 'ar-EG' });
    const three = new Intl.NumberFormat('ar-EG').format(3);
    expect(three).to.equal('٣');
    expect(textOf(part(egypt, 'dose').querySelector('output'))).to.equal(three);
    expect(textOf(part(egypt, 'demand'))).to.include('٢');
    const morocco = await mountCard(polyglot, { lang: 'ar-MA' });
    expect(textOf(part(morocco, 'dose').querySelector('output'))).to.equal('3');
  });

  it('says the rest in English where it does not know the language', async () => {
    for (const lang of ['fr', 'zh-Hant-TW', 'tlh', 'i-klingon', 'zz']) {
      const card = await mountCard(polyglot, { lang });
      expect(textOf(card), lang).to.include(word.en);
      expect(entries(part(card, 'cues')), lang).to.deep.equal(['Chest up.']);
    }
  });

  it('joins lists as the language of the text does', async () => {
    const aliases = [
      { en: 'One', es: 'Uno' },
      { en: 'Two', es: 'Dos' },
      { en: 'Three', es: 'Tres' },
    ];
    const card = await mountCard({ ...squat, aliases }, { lang: 'es' });
    expect(textOf(part(card, 'aliases'))).to.equal('también: Uno, Dos y Tres');
    card.lang = 'en';
    await until(inside(card), () => textOf(part(card, 'aliases')) === 'also: One, Two, and Three');
  });

  it('explains what is wrong in English, marked as such', async () => {
    const card = makeCard('{', { lang: 'ar', dir: 'rtl' });
    const ended = outcome(card);
    place().append(card);
    await ended;
    const note = part(card, 'note');
    await until(inside(card), () => textOf(note).startsWith('تعذّر عرض هذا التمرين.'));
    expect(seenAt(note.querySelector('[lang]')!)).to.deep.equal(['en', 'ltr']);
  });
});
