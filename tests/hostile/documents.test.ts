import { expect } from '@open-wc/testing';
import { sample, squat } from '../elements/exercise-card/sample.js';
import {
  inside,
  isVisible,
  nextEvent,
  openedDialog,
  part,
  press,
  textOf,
} from '../elements/exercise-card/vocabulary.js';
import { blog, cardMarkup, cardOf, openMarkup, settled, witness, type Page } from './frames.js';
import { expectHidden, expectLayout } from './geometry.js';

/** A page on which every request waits until the test answers all of them. */
async function waitingPage(body: string): Promise<Page & { readonly asked: string[]; readonly answer: () => void }> {
  const page = await openMarkup(
    blog(body, {
      head: `<script>window.asked = []; window.fetch = hold;
    function hold(url, { signal }) {
      asked.push(url);
      return new Promise((answer, refuse) => {
        addEventListener('answer', () => answer(new Response(${JSON.stringify(JSON.stringify(sample))})), { once: true });
        signal.addEventListener('abort', () => refuse(signal.reason));
      });
    }
  </script>`,
    }),
  );
  const { asked } = page.window as unknown as { asked: string[] };
  return { ...page, asked, answer: () => page.window.dispatchEvent(new Event('answer')) };
}

describe('on a page in quirks mode', () => {
  it('a card keeps its layout', async () => {
    const script = `<script type="module" src="${location.origin}/src/define/all.ts"></script>`;
    const page = await openMarkup(
      `<base href="${location.origin}">${witness}${script}<table><td>${cardMarkup()}</table>`,
    );
    expect(page.document.compatMode).to.equal('BackCompat');
    const card = await cardOf(page);
    expectLayout(card);
    expectHidden(card);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('on a page with a base address elsewhere', () => {
  it('addresses in src and in a pack inside are read from there', async () => {
    const inline = { ...squat, evidence: [{ claim: 'It helps.', url: 'study.html' }] };
    const body = `<exercise-card src="pack.json"></exercise-card>${cardMarkup('', inline)}`;
    const head = `<base href="${location.origin}/__page/" />`;
    const page = await openMarkup(blog(body, { head }).replace(/<base [^>]*>/u, head));
    await settled(page, 2);
    const [loaded, inlined] = page.document.querySelectorAll('exercise-card');
    expect(textOf(part(loaded!, 'name'))).to.equal('Side step');
    expect(inside(inlined!).querySelector('a')?.href).to.equal(`${location.origin}/__page/study.html`);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('on a page that moves its parts about', () => {
  it('a card moved while it loads asks once and shows where it is', async () => {
    const page = await waitingPage('<main><exercise-card src="/a.json"></exercise-card></main><aside></aside>');
    const card = page.document.querySelector('exercise-card')!;
    for (let moves = 0; moves < 9; moves++) {
      const [from, to] = [card.parentElement!, page.document.querySelector(moves % 2 ? 'main' : 'aside')!];
      to.append(card);
      expect(from.childElementCount).to.equal(0);
    }
    page.answer();
    await settled(page);
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
    expect(page.heard).to.deep.equal([]);
  });

  it('a card taken away while it loads says nothing any more, and loads when it is back', async () => {
    const page = await waitingPage('<exercise-card src="/a.json"><p>The fallback</p></exercise-card>');
    const card = page.document.querySelector('exercise-card')!;
    card.remove();
    page.answer();
    page.document.body.append(card);
    page.answer();
    await settled(page);
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(page.asked).to.have.lengthOf(2);
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
    expect(page.heard).to.deep.equal([]);
  });

  it('cards are made anew when a page writes itself anew', async () => {
    const page = await openMarkup(blog(`<main>${cardMarkup()}</main>`));
    await settled(page);
    const main = page.document.querySelector('main')!;
    main.innerHTML += '<p>More</p>';
    await settled(page, 2);
    expect(textOf(part(await cardOf(page), 'name'))).to.equal('Side step with a band');
    const copy = main.cloneNode(true) as Element;
    page.document.body.append(copy);
    await settled(page, 3);
    expect(textOf(part(copy.querySelector('exercise-card')!, 'name'))).to.equal('Side step with a band');
    expect(page.heard).to.deep.equal([]);
  });

  it('a card whose children a page takes away has nothing to show, and says nothing', async () => {
    const page = await openMarkup(blog(cardMarkup()));
    const card = await cardOf(page);
    card.replaceChildren();
    await card.updateComplete;
    expect(inside(card).querySelector('article')).to.equal(null);
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('on a page that reaches into cards', () => {
  it('what it takes out stays out, and the rest works', async () => {
    const page = await openMarkup(blog(cardMarkup()));
    const card = await cardOf(page);
    for (const name of ['media', 'why', 'steps', 'evidence']) part(card, name).remove();
    await press(card, 'More sets');
    expect(textOf(part(card, 'dose'))).to.include('3');
    await press(card, 'Squat');
    const { dialog, inner } = await openedDialog(card);
    expect(textOf(part(inner, 'name'))).to.equal('Squat');
    dialog.remove();
    expect(page.heard).to.deep.equal([]);
  });

  it('a card that it has emptied comes back with the next pack, and its neighbour is whole', async () => {
    const page = await openMarkup(blog(cardMarkup() + cardMarkup()));
    await settled(page, 2);
    const [emptied, neighbour] = page.document.querySelectorAll('exercise-card');
    inside(emptied!).replaceChildren();
    for (const pack of [{ ...squat, name: 'Split squat' }, sample, 'no pack', squat]) {
      const ended = Promise.race([nextEvent(emptied!, 'pack-load'), nextEvent(emptied!, 'pack-error')]);
      emptied!.pack = pack;
      await ended;
      const shown = inside(emptied!).querySelector('[part="name"], [part="note"]');
      expect(isVisible(shown!)).to.equal(true);
    }
    expect(textOf(part(neighbour!, 'name'))).to.equal('Side step with a band');
    expect(isVisible(part(neighbour!, 'card'))).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });
});
