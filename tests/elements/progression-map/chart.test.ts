import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inside, part, parts, place, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { idsOn, mountMap, node, nodes, press, link } from './vocabulary.js';

const key = (name: string): Promise<void> => sendKeys({ press: name });

const wide = (): HTMLElement => {
  const made = place();
  made.style.width = '900px';
  return made;
};

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const focused = (map: Element): string | undefined =>
  inside(map).activeElement?.closest<HTMLElement>('[data-exercise]')?.dataset['exercise'];

describe('<progression-map> as a picture', () => {
  it('comes where there is room for it, and the outline where there is not', async () => {
    const page = wide();
    const map = await mountMap(hips, {}, midway, page);
    expect(parts(map, 'chart')).to.have.length(1);
    const narrow = place();
    narrow.style.width = '320px';
    expect(parts(await mountMap(hips, {}, midway, narrow), 'list')).to.have.length(1);
    expect(parts(await mountMap(hips, { view: 'map' }, midway, narrow), 'chart')).to.have.length(1);
    expect(parts(await mountMap(hips, { view: 'list' }, midway, page), 'list')).to.have.length(1);
  });

  it('becomes the outline and back where the reader asks for it', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    await press(map, 'List');
    expect(parts(map, 'list')).to.have.length(1);
    await press(map, 'Map');
    expect(parts(map, 'chart')).to.have.length(1);
  });

  it('is the outline where there are more than 300 exercises', async () => {
    const exercises = Array.from({ length: 301 }, (_, at) => ({ id: `e${at}`, name: `Exercise ${at}` }));
    const edges = exercises.slice(1).map(({ id }) => ({ from: 'e0', to: id }));
    const map = await mountMap({ exercises, maps: [{ id: 'wide', edges }] }, {}, {}, wide());
    expect(parts(map, 'list')).to.have.length(1);
  });

  it('puts every exercise below what it builds on, and none over another', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    const boxes = new Map(nodes(map).map((each) => [each.dataset['exercise'], each.getBoundingClientRect()]));
    for (const { from, to, kind } of hips.maps[0]!.edges as readonly { from: string; to: string; kind?: string }[])
      if (kind !== 'regression') expect(boxes.get(from)!.bottom, `${from}, ${to}`).to.be.below(boxes.get(to)!.top);
    const all = [...boxes.values()];
    expect(all.some((box, at) => all.slice(at + 1).some((other) => overlap(box, other)))).to.equal(false);
  });

  it('draws a line for every edge, in the manner of its axis, and the way to the goal as such', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    const drawn = [...inside(map).querySelectorAll('.edges .axis')].map(({ classList }) => [...classList].join(' '));
    expect(drawn).to.have.members([
      'axis range',
      'axis complexity',
      'axis range way',
      'axis complexity way',
      'axis load way',
    ]);
    const heads = [...inside(map).querySelectorAll('.edges .head')].map((each) => each.getAttribute('d')!);
    expect(heads.join('').split('z').length - 1).to.equal(7);
  });

  it('says over its columns and lines what they are', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    expect(textsOf(parts(map, 'column'))).to.deep.equal(['Hips', 'Two legs', 'One leg', 'Running']);
    expect(textsOf(parts(map, 'label'))).to.include('hip rotation');
    expect(textOf(part(map, 'legend'))).to.match(/^more range more moving parts more load done doing/u);
  });

  it('describes each exercise with all that its place and its lines say', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    expect(link(map, 'lunge').getAttribute('aria-description')).to.equal(
      'doing, Level 3, track: Two legs, complexity 3 of 5, range 3 of 5, load 3 of 5. ' +
        'Builds on Side step (hip stability; complexity), Squat (complexity). Prepares for Step up (hip stability; load)',
    );
  });

  it('describes the exercise of the walk by an element, which more browsers know than a description by an attribute', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    const stop = link(map, 'step-up');
    const about = inside(map).getElementById(stop.getAttribute('aria-describedby')!);
    expect(textOf(about)).to.match(/^to do, next, Level 4/u);
    expect(stop.getAttribute('aria-description')).to.equal(null);
  });

  it('is one tab stop, at the next step', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    const stops = [...part(map, 'chart').querySelectorAll<HTMLElement>('a, button')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([link(map, 'step-up')]);
  });

  it('is walked by keys: along lines, aside, to the ends, back, and by name', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    link(map, 'step-up').focus();
    const walk: (string | undefined)[] = [];
    for (const pressed of ['ArrowUp', 'Home', 'ArrowDown', 'Backspace', 'End', 'l']) {
      await key(pressed);
      await map.updateComplete;
      walk.push(focused(map));
    }
    expect(walk).to.deep.equal(['lunge', 'side-step', 'squat', 'side-step', 'run', 'lunge']);
  });

  it('changes the state of an exercise by the space bar', async () => {
    const map = await mountMap(hips, {}, midway, wide());
    link(map, 'step-up').focus();
    await key(' ');
    expect(map.reader?.states?.['step-up']).to.equal('doing');
    expect(focused(map)).to.equal('step-up');
  });

  it('is mirrored from right to left', async () => {
    const page = wide();
    page.dir = 'rtl';
    const map = await mountMap(hips, {}, midway, page);
    const left = idsOn(map).map((id) => node(map, id!).getBoundingClientRect().left);
    expect(left[0]).to.be.above(left.at(-1)!);
    await expect(map).to.be.accessible();
  });

  it('is accessible', async () => {
    const page = wide();
    Object.assign(page.style, { colorScheme: 'dark', background: 'Canvas', color: 'CanvasText' });
    await expect(await mountMap(hips, {}, midway, page)).to.be.accessible();
    await expect(await mountMap(hips, { axis: 'load' }, midway, page)).to.be.accessible();
  });
});
