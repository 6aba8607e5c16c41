import { expect } from '@open-wc/testing';
import { isVisible, part, textOf } from '../elements/exercise-card/vocabulary.js';
import { kinds, settings } from '../../src/embed/carriers/kinds.js';
import { arrive, elementsOf, pack, postWith } from './pages.js';

const squat = `<a data-exercise-embed="exercise-card" href="${pack}#squat">Squat: 3 sets of 10</a>`;

describe('a link that says which element stands for it', () => {
  it('becomes that element, and stays in it as the fallback', async () => {
    const page = await postWith(`<p>Then:</p>${squat}`);
    const card = page.document.querySelector('exercise-card')!;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(card.querySelector('a')!.textContent).to.equal('Squat: 3 sets of 10');
    expect(isVisible(card.querySelector('a')!)).to.equal(false);
    expect(page.heard).to.deep.equal([]);
  });

  it('stays a link where its pack cannot be read', async () => {
    const page = await postWith(squat.replace(pack, '/no-such-pack.json'));
    const link = page.document.querySelector('exercise-card a')!;
    expect(isVisible(link)).to.equal(true);
  });

  it('takes its paragraph along where nothing else is in it', async () => {
    const page = await postWith(`<p>${squat}</p><p>First ${squat}</p>`, 2);
    expect(
      page.document.querySelectorAll('body > exercise-card > p > a, body > p > exercise-card > a').length,
    ).to.equal(2);
  });

  it('stays a link where it names no element of ours', async () => {
    const odd = ['exercise-crad', 'script', 'img onerror=x', ''].map((name) => squat.replace('exercise-card', name));
    const page = await postWith(`${odd.join('')}<div>${squat}</div>`);
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}#squat`]);
  });
});

describe('a link to a pack that names the kind in its address', () => {
  const link = (ref: string, text = 'Squat: 3 sets of 10'): string => `<a href="${pack}#${ref}">${text}</a>`;

  it('becomes an element where it stands on a line of its own', async () => {
    const page = await postWith(`<p>${link('exercise:squat')}</p><ul><li>${link('exercise%3Asquat')}</li></ul>`, 2);
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}#squat`, `exercise-card ${pack}#squat`]);
  });

  it('shows the first of its kind where it names none', async () => {
    const page = await postWith(`<p>${link('exercise:')}</p>`);
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}`]);
  });

  it('stays a link in a sentence, and without a kind', async () => {
    const body = `<p>See ${link('exercise:squat')}</p><p>${link('exercise:squat')}, then rest.</p><p>${link('squat')}</p>`;
    const page = await postWith(`${body}<p>First<br>${link('exercise:squat')}<br>then</p>`);
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}#squat`]);
  });
});

describe('a block that says which element stands for it', () => {
  for (const tag of ['div', 'blockquote', 'details', 'figure', 'section']) {
    it(`may be <${tag}>`, async () => {
      const page = await postWith(
        `<${tag} data-exercise-embed="exercise-card" data-exercise-src="${pack}#squat"><p>Squat</p></${tag}>`,
      );
      const card = page.document.querySelector('exercise-card')!;
      expect(card.firstElementChild!.localName).to.equal(tag);
      expect(textOf(part(card, 'name'))).to.equal('Squat');
    });
  }

  it('may cite the pack', async () => {
    const page = await postWith(
      `<blockquote data-exercise-embed="exercise-card" cite="${pack}#exercise:squat"><p>Squat</p></blockquote>`,
    );
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}#squat`]);
  });

  it('sets what the element can be told, and nothing else', async () => {
    const page = await postWith(
      `<div lang="de" data-exercise-embed="exercise-card" data-exercise-src="${pack}" data-exercise-exercise="squat"
            data-exercise-compact data-exercise-heading-level="4" data-exercise-onclick="alert(1)"
            data-exercise-style="color: red" data-exercise-slot="x" data-exercise-id="y"><p>Squat</p></div>`,
    );
    const card = page.document.querySelector('exercise-card')!;
    expect(card.getAttributeNames().sort()).to.deep.equal(['compact', 'exercise', 'heading-level', 'lang', 'src']);
  });

  it('knows every setting of the elements, except where the pack comes from', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal(kinds.map(({ tag }) => tag).sort());
    const known = new Set(elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)));
    known.delete('src');
    expect([...settings].sort()).to.deep.equal([...known, 'dir', 'lang'].sort());
  });
});

describe('what stands for an element', () => {
  it('is found when it comes later', async () => {
    const page = await postWith(squat);
    await arrive(page, `<article>${squat}${squat}</article>`, 3);
    expect(elementsOf(page)).to.have.lengthOf(3);
    page.document.documentElement.replaceChild(page.document.createElement('body'), page.document.body);
    await arrive(page, squat, 4);
    expect(elementsOf(page)).to.have.lengthOf(1);
  });

  it('is taken once where a page has two copies of the script', async () => {
    const again = '<script type="module" src="/src/embed/loader.ts?again"></script>';
    const page = await postWith(squat + squat, 2, { head: again });
    await arrive(page, squat, 3);
    expect(elementsOf(page)).to.have.lengthOf(3);
    expect(page.document.querySelectorAll('exercise-card exercise-card')).to.have.lengthOf(0);
  });

  it('is left alone in an element, and where it is being written', async () => {
    const page = await postWith(
      `<exercise-card src="${pack}#squat">${squat}</exercise-card><div contenteditable="true">${squat}</div>`,
    );
    expect(elementsOf(page)).to.deep.equal([`exercise-card ${pack}#squat`]);
  });

  it('is asked for with one request, however many there are', async () => {
    const page = await postWith(squat.repeat(20), 20);
    const asked = page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(pack));
    expect(asked).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });
});
