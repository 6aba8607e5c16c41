import { expect } from '@open-wc/testing';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import { inside, isVisible, part, parts, textOf, until } from '../elements/exercise-card/vocabulary.js';
import { advance, press } from '../elements/progression-map/vocabulary.js';
import { mapMarkup, settled, type Page } from './frames.js';
import { onArrival, pageWith, promise } from './modules.js';

interface Waiting {
  readonly page: Page;
  readonly map: ProgressionMap;
  readonly arrive: () => void;
}

/** A page on which what maps are drawn with is on its way. */
async function waitingPage(body: string): Promise<Waiting> {
  const page = await pageWith(/\/chart-parts\.ts/u, onArrival, promise + body);
  const map = page.document.querySelector('progression-map')!;
  await map.updateComplete;
  return { page, map, arrive: () => (page.window as unknown as { arrive: () => void }).arrive() };
}

describe('while what maps are drawn with is on its way', () => {
  it('the fallback stays', async () => {
    const { page, map, arrive } = await waitingPage(mapMarkup('view="map"'));
    const fallback = map.querySelector('p')!;
    expect(isVisible(fallback), 'the fallback').to.equal(true);
    expect(page.window.witness.outcomes).to.deep.equal([]);
    arrive();
    await settled(page);
    expect(isVisible(fallback), 'the fallback, afterwards').to.equal(false);
    expect(parts(map, 'chart')).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('a list does not wait for it', async () => {
    const { page, map } = await waitingPage(mapMarkup('view="list"'));
    await settled(page);
    expect(parts(map, 'list')).to.have.lengthOf(1);
  });

  it('the list stays where a reader asks for the picture', async () => {
    const { page, map, arrive } = await waitingPage(mapMarkup('view="list"'));
    await settled(page);
    await press(map, 'Map');
    expect(parts(map, 'list')).to.have.lengthOf(1);
    arrive();
    await until(inside(map), () => parts(map, 'chart')[0]);
    expect(parts(map, 'list')).to.have.lengthOf(0);
    expect(page.heard).to.deep.equal([]);
  });
});

/** What a map is listed with. */
const outline = /\/list-parts\.ts/u;
const nowhere = (): string => 'data:text/plain,';

describe('where what lists are made with', () => {
  it('is on its way, a picture is drawn, and the page hears of it when a reader can have the list', async () => {
    const page = await pageWith(outline, onArrival, promise + mapMarkup('view="map"'));
    const map = page.document.querySelector('progression-map')!;
    await until(inside(map), () => parts(map, 'chart')[0]);
    expect(page.window.witness.outcomes).to.deep.equal([]);
    (page.window as unknown as { arrive: () => void }).arrive();
    await settled(page);
    await press(map, 'List');
    expect(parts(map, 'list')).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('cannot be loaded, a map is a picture, also for who asks for a list', async () => {
    const page = await pageWith(outline, nowhere, mapMarkup('view="list"'));
    await settled(page);
    const map = page.document.querySelector('progression-map')!;
    expect(parts(map, 'chart')).to.have.lengthOf(1);
    await press(map, 'List');
    expect(parts(map, 'chart')).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('where neither what maps are drawn with nor what they are listed with can be loaded', () => {
  for (const view of ['map', 'list', 'auto'])
    it(`the fallback stays of a map that was to be seen as “${view}”, and its author is told why`, async () => {
      const page = await pageWith(/\/progression-map\/templates\/state\.ts/u, nowhere, mapMarkup(`view="${view}"`));
      await settled(page);
      const map = page.document.querySelector('progression-map')!;
      expect(isVisible(map.querySelector('p')!)).to.equal(true);
      expect(map.issues.map(({ code, severity }) => [code, severity])).to.deep.equal([['load-script', 'error']]);
      expect(textOf(part(map, 'note'))).to.include('script-src');
      expect(page.window.witness.outcomes).to.deep.equal(['pack-error']);
      expect(page.heard).to.deep.equal([]);
    });
});

describe('where what finds contradictions cannot be loaded', () => {
  it('a map is shown, and none are told', async () => {
    const page = await pageWith(/\/progression-map\/remarks\.ts/u, nowhere, mapMarkup('view="list" goal="nowhere"'));
    await settled(page);
    const map = page.document.querySelector('progression-map')!;
    expect(parts(map, 'list')).to.have.lengthOf(1);
    expect(map.issues).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('where what is known of a reader cannot be loaded', () => {
  it('a map is as it is for a new one, and keeps what they change as long as its page', async () => {
    const body = mapMarkup('view="list"');
    const first = '/src/define/progression-map.ts';
    const page = await pageWith(/\/controllers\/progress\.ts/u, () => 'data:text/plain,', body, first);
    await settled(page);
    const map = page.document.querySelector('progression-map')!;
    await advance(map, 'squat');
    await advance(map, 'squat');
    expect(map.reader?.states).to.deep.equal({ squat: 'done' });
    await press(map, 'Undo');
    await press(map, 'Undo');
    expect(map.reader?.states).to.deep.equal({});
    expect(page.heard).to.deep.equal([]);
  });
});
