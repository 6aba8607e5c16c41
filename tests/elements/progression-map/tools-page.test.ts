import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import type { ProgressionMap } from '../../../src/elements/progression-map/progression-map.js';
import { settled, type Page } from '../../hostile/frames.js';
import { pageWith } from '../../hostile/modules.js';
import { emulateMedia } from '../../kit/media.js';
import { keepBooks } from '../exercise-card/books.js';
import { box, control, inside, isVisible, jsonScript, part, parts, place, until } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { chainOf, choose, equipped, field, have, mountTools, openTools, type } from './toolbox.js';
import { advance, idsOn, mountMap, node, nodes, press } from './vocabulary.js';

/** A map with its tools open and something asked of each of them. */
async function busyTools(page: HTMLElement, view = 'map', pack: unknown = equipped): Promise<ProgressionMap> {
  const map = await mountTools(pack, { view }, undefined, page);
  type(map, 's');
  inside(map).querySelector('details')!.open = true;
  inside(map).querySelectorAll<HTMLElement>('[type="radio"]')[1]!.click();
  await map.updateComplete;
  return map;
}

describe('the tools of <progression-map> are accessible', () => {
  for (const view of ['map', 'list'])
    for (const [name, look] of Object.entries({
      'a light page': { colorScheme: 'light' },
      'a dark page': { colorScheme: 'dark' },
      'a dark page that does not say so': { background: '#1e1e1e', color: '#dddddd' },
      'a page of 280 px': { width: '280px' },
      'a page of 1280 px': { width: '1280px' },
    }))
      it(`over a ${view} on ${name}`, async () => {
        await expect(await busyTools(box(look), view)).to.be.accessible();
      });

  it('in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
    await expect(await busyTools(box({}))).to.be.accessible();
    await emulateMedia({});
  });

  it('with more exercises than a list holds', async () => {
    const map = await mountTools(chainOf(301), {}, undefined, box({}));
    type(map, 'exercise');
    await press(map, 'Compare Exercise 7');
    await expect(part(map, 'tools')).to.be.accessible();
  });

  it('from right to left, in Arabic', async () => {
    const page = box({ width: '700px' });
    Object.assign(page, { lang: 'ar', dir: 'rtl' });
    const map = await busyTools(page);
    await expect(map).to.be.accessible();
    const [label, input] = ['label', 'input'].map((each) => part(map, 'tools').querySelector(each)!);
    expect(label!.getBoundingClientRect().left).to.be.above(input!.getBoundingClientRect().right);
  });

  it('with the language of the pack on what is in no other', async () => {
    const page = place();
    page.lang = 'es';
    const map = await mountTools(equipped, {}, undefined, page);
    const languages = [...inside(map).querySelectorAll('option, optgroup')].map((each) => each.getAttribute('lang'));
    expect([...new Set(languages)]).to.have.members([null, 'en']);
    expect(inside(map).querySelector('details')!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    await have(map, 'Banda');
    expect(control(map, 'Buscar un ejercicio')).to.equal(field(map));
  });
});

describe('the tools of <progression-map> on a page', () => {
  it('stay inside it at 280 px', async () => {
    const map = await busyTools(box({ width: '280px', padding: '0' }), 'list');
    const { left, right } = map.getBoundingClientRect();
    for (const each of part(map, 'tools').querySelectorAll('*:not(.sr, option, optgroup, svg *)')) {
      const rect = each.getBoundingClientRect();
      expect(rect.left, each.outerHTML).to.be.at.least(left - 1);
      expect(rect.right, each.outerHTML).to.be.at.most(right + 1);
    }
  });

  it('have controls that a pointer can hit', async () => {
    const map = await busyTools(box({}));
    for (const each of part(map, 'tools').querySelectorAll('label:has(input), select, summary, button')) {
      expect(each.getBoundingClientRect().height, each.outerHTML).to.be.at.least(36);
    }
  });

  it('are not printed', async function () {
    const map = await busyTools(box({}));
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(isVisible(part(map, 'tools'))).to.equal(false);
    await emulateMedia({});
  });

  it('come and go, and leave nothing running', async () => {
    const first = await mountTools();
    first.remove();
    const books = keepBooks();
    for (let round = 0; round < 50; round++) {
      const map = await mountTools();
      type(map, 'squat');
      await choose(map, 'Way to', 'Lunge');
      map.remove();
    }
    expect(books.close()).to.deep.equal([]);
    restore();
  });

  it('are emptied and filled again with the page they are on', async () => {
    const map = await mountTools();
    type(map, 'squat');
    inside(map).replaceChildren();
    map.requestUpdate();
    await map.updateComplete;
    expect(field(map).value).to.equal('');
    type(map, 'squat');
    expect(parts(map, 'found')).to.have.length(1);
  });
});

describe('the tools of <progression-map> load', () => {
  const markup = (pack: unknown): string => `<progression-map>${jsonScript(pack).outerHTML}</progression-map>`;

  async function mapOn(page: Page): Promise<ProgressionMap> {
    await settled(page);
    return page.document.querySelector('progression-map')!;
  }

  it('when a reader first asks for them', async () => {
    const asked = "export * from ITSELF; parent.dispatchEvent(new Event('tools-loaded'));";
    let loaded = 0;
    const count = (): number => (loaded += 1);
    addEventListener('tools-loaded', count);
    const module = (itself: string): string =>
      `data:text/javascript,${encodeURIComponent(asked.replace('ITSELF', JSON.stringify(itself)))}`;
    const map = await mapOn(await pageWith(/\/tools-parts\.ts/u, module, markup(hips)));
    expect(loaded).to.equal(0);
    await openTools(map);
    expect(loaded).to.equal(1);
    removeEventListener('tools-loaded', count);
  });

  it('while the map goes on', async () => {
    const module = (itself: string): string =>
      `data:text/javascript,${encodeURIComponent(`await parent.arrival; export * from ${JSON.stringify(itself)};`)}`;
    let arrive = (): void => undefined;
    Object.assign(globalThis, { arrival: new Promise<void>((resolve) => (arrive = resolve)) });
    const map = await mapOn(await pageWith(/\/tools-parts\.ts/u, module, markup(hips)));
    await press(map, 'Find and filter');
    await advance(map, 'squat');
    expect([...node(map, 'squat').part]).to.include('doing');
    expect(parts(map, 'tools')).to.have.length(0);
    arrive();
    await openTools(map);
  });

  it('or the map goes on without them', async () => {
    const page = await pageWith(/\/tools-parts\.ts/u, () => 'data:text/plain,', markup(hips));
    const map = await mapOn(page);
    const button = control(map, 'Find and filter');
    await press(map, 'Find and filter');
    await until(button, () => button.ariaDisabled === 'true');
    await press(map, 'List');
    await press(map, 'Map');
    expect(idsOn(map)).to.have.length(6);
    expect(parts(map, 'tools')).to.have.length(0);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('or a large map comes without them', async () => {
    const page = await pageWith(/\/tools-parts\.ts/u, () => 'data:text/plain,', markup(chainOf(301)));
    expect(nodes(await mapOn(page))).to.have.length(301);
  });

  it('once for all maps', async () => {
    const map = await mountMap(hips);
    await openTools(map);
    const other = await mountMap(hips);
    await press(other, 'Find and filter');
    expect(parts(other, 'tools')).to.have.length(1);
  });
});
