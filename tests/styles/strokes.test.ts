import { expect } from '@open-wc/testing';
import { axes } from '../../src/pack/schema/words.js';
import { inside, mountCard } from '../elements/exercise-card/vocabulary.js';
import { mountMap } from '../elements/progression-map/vocabulary.js';

/** An exercise whose ladders, and a map whose edges, get harder on every axis there is. */
const pack = {
  exercises: [
    {
      id: 'base',
      name: 'Base',
      variables: axes.map((axis) => ({ name: axis, axis, steps: [{ label: 'Less' }, { label: 'More' }] })),
    },
    ...axes.map((axis) => ({ id: axis, name: axis })),
  ],
  maps: [{ id: 'every-axis', edges: axes.map((axis) => ({ from: 'base', to: axis, axis })) }],
};

/** How the strokes of each axis look: by dashes, width and ends, and never by colour, which some readers set. */
const looksOn = (element: Element, selector: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    axes.map((axis) => {
      const found = [...inside(element).querySelectorAll(`${selector} .axis.${axis}`)];
      const looks = found.map((each) => {
        const { strokeDasharray, strokeWidth, strokeLinecap } = getComputedStyle(each);
        return [strokeDasharray, strokeWidth, strokeLinecap].join(' | ');
      });
      return [axis, [...new Set(looks)].join(' and ')];
    }),
  );

describe('every axis has a stroke of its own', () => {
  it('on the ladders of a card', async () => {
    const looks = Object.values(looksOn(await mountCard(pack), '.stroke'));
    expect(new Set(looks).size, looks.join('\n')).to.equal(axes.length);
  });

  it('and the same on the list, the lines and the legend of a map', async () => {
    const ladder = looksOn(await mountCard(pack), '.stroke');
    expect(looksOn(await mountMap(pack, { view: 'list' }), '.links')).to.deep.equal(ladder);
    const chart = await mountMap(pack, { view: 'map' });
    expect(looksOn(chart, '.edges')).to.deep.equal(ladder);
    expect(looksOn(chart, '.legend')).to.deep.equal(ladder);
  });
});
