import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import { keepBooks } from '../exercise-card/books.js';
import { answerWith, fresh } from '../exercise-card/network.js';
import { appears, inside, jsonScript, place } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { advance, makeMap, mountMap, node, put, link } from './vocabulary.js';

describe('<progression-map> comes and goes', () => {
  afterEach(() => restore());

  it('500 times in one place, and leaves nothing running', async () => {
    const books = keepBooks();
    const map = await mountMap(hips, {}, midway);
    const page = map.parentElement!;
    const shown = inside(map).querySelectorAll('*').length;
    for (let time = 0; time < 500; time++) {
      map.remove();
      page.append(map);
    }
    await map.updateComplete;
    expect(inside(map).querySelectorAll('*').length, 'what it shows').to.equal(shown);
    map.remove();
    expect(books.close()).to.deep.equal([]);
  });

  it('as 500 new maps, from every door, and leaves nothing running', async function () {
    this.timeout(20_000);
    const fetch = answerWith(hips);
    const books = keepBooks();
    const page = place();
    const src = fresh();
    for (let round = 0; round < 100; round++) {
      const inline = makeMap();
      inline.append(jsonScript(hips));
      const maps = [makeMap(hips), makeMap(undefined, { src }), inline, makeMap('{'), makeMap(hips, { lang: 'es' })];
      await Promise.all(maps.map((map) => put(map, page)));
      page.replaceChildren();
    }
    expect(books.close()).to.deep.equal([]);
    expect(fetch.callCount).to.equal(1);
  });

  it('with its dialog open, and leaves nothing running', async () => {
    const books = keepBooks();
    for (let round = 0; round < 5; round++) {
      const map = await mountMap(hips);
      link(map, 'lunge').click();
      await appears(map, 'dialog[open]');
      map.remove();
    }
    expect(books.close()).to.deep.equal([]);
  });

  it('and keeps what the reader has done', async () => {
    const map = await mountMap(hips, {}, midway);
    await advance(map, 'lunge');
    place().append(map);
    await map.updateComplete;
    expect([...node(map, 'lunge').part]).to.include('done');
  });
});
