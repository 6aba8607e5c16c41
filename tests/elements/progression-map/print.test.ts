import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../kit/media.js';
import { appears, entries, inside, parts, place, textOf } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { idsOn, mountMap, node } from './vocabulary.js';

/** The sample with a reason on every edge. */
const reasoned = {
  ...hips,
  maps: hips.maps.map((map) => ({
    ...map,
    edges: map.edges.map((edge) => ({ ...edge, why: `Because ${edge.to} needs ${edge.from}.` })),
  })),
};

const wide = (): HTMLElement => {
  const made = place();
  made.style.width = '900px';
  return made;
};

/** What a reader could work, but for the states: they tell how far one is, on paper as well. */
const visibleTools = (map: Element): readonly string[] =>
  [...inside(map).querySelectorAll('button, input, select')]
    .filter((each) => each.checkVisibility() && each.part.value !== 'state')
    .map(textOf);

describe('printing a <progression-map>', () => {
  it('makes an outline of the picture before the pages are counted, and a picture again afterwards', async () => {
    const map = await mountMap(hips, { view: 'map' }, midway, wide());
    window.dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    expect(parts(map, 'list')).to.have.lengthOf(1);
    window.dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(parts(map, 'chart')).to.have.lengthOf(1);
  });

  it('leaves a map alone that is gone', async () => {
    const map = await mountMap(hips, { view: 'map' }, midway, wide());
    map.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    expect(parts(map, 'chart')).to.have.lengthOf(1);
  });

  it('puts the lines into words: what comes before, why, when to move on, and what carries over', async function () {
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const map = await mountMap(reasoned, { view: 'map' }, midway, wide());
    expect(parts(map, 'chart')).to.have.lengthOf(0);
    expect(idsOn(map)).to.have.lengthOf(6);
    expect(entries(node(map, 'lunge').querySelector('[part="builds-on"]')!)).to.deep.equal([
      'Side step Because lunge needs side-step.',
      'Squat Because lunge needs squat. Ready after 3 × 12.',
    ]);
    expect(entries(node(map, 'lunge').querySelector('[part="prepares-for"]')!)).to.deep.equal([
      'Step up more load: hip stability',
    ]);
    for (const each of parts(map, 'gate')) expect(each.checkVisibility()).to.equal(true);
    await emulateMedia({});
  });

  it('leaves out what can only be pressed, and keeps the states', async function () {
    const map = await mountMap(hips, { view: 'map' }, midway, wide());
    expect(visibleTools(map)).to.include.members(['Map', 'List']);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    await appears(map, '[part="list"]');
    expect(visibleTools(map)).to.deep.equal([]);
    expect(parts(map, 'state').filter((each) => each.checkVisibility())).to.have.lengthOf(6);
    await emulateMedia({});
    await appears(map, '[part="chart"]');
  });

  it('keeps each exercise on one page, and each level with its first', async function () {
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const map = await mountMap(hips, {}, midway, wide());
    expect(getComputedStyle(node(map, 'squat')).breakInside).to.equal('avoid');
    const level = parts(map, 'section-heading')[0]!.parentElement!;
    expect(getComputedStyle(level).breakAfter).to.equal('avoid');
    await emulateMedia({});
  });
});
