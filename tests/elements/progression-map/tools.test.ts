import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { control, inside, nextEvent, part, parts, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import {
  chosen,
  chainOf,
  choose,
  equipped,
  field,
  found,
  have,
  inFull,
  listOf,
  mountTools,
  said,
  type,
} from './toolbox.js';
import { advance, mountMap, press, summaryOf } from './vocabulary.js';

const focused = (map: Element): string | undefined =>
  inside(map).activeElement?.closest<HTMLElement>('[data-exercise]')?.dataset['exercise'];

/** Waits until an element is in sight: a browser may scroll to the focus a little later. */
const inSight = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const watcher = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(element);
  });

describe('the tools of <progression-map>', () => {
  it('are there when a reader asks for them, and go again', async () => {
    const map = await mountTools();
    const button = control(map, 'Find and filter');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(part(map, 'tools').getAttribute('role')).to.equal('search');
    await press(map, 'Find and filter');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(parts(map, 'tools')).to.have.length(0);
  });

  it('say nothing before something is asked of them', async () => {
    const map = await mountMap(hips);
    expect(parts(map, 'tools')).to.have.length(0);
    expect(textsOf(inside(map).querySelectorAll('button'))).not.to.include('Clear');
  });

  it('keep what is wished when they are closed, or the view changes', async () => {
    const map = await mountTools();
    await press(map, 'load');
    await press(map, 'Find and filter');
    expect(inFull(map)).to.deep.equal(['lunge', 'step-up']);
    await press(map, 'List');
    expect(inFull(map)).to.deep.equal(['lunge', 'step-up']);
    await press(map, 'Find and filter');
    expect((control(map, 'load') as HTMLInputElement).checked).to.equal(true);
  });

  it('clear all wishes at once, and keep the focus', async () => {
    const map = await mountTools(equipped, { axis: 'range', goal: 'lunge' });
    const before = [inFull(map), chosen(map, 'Way to'), said(map)];
    await press(map, 'load');
    await have(map, 'Loop band');
    await choose(map, 'Way to', 'Squat');
    await choose(map, 'Compare', 'Squat');
    await press(map, 'Clear');
    expect([inFull(map), chosen(map, 'Way to'), said(map)]).to.deep.equal(before);
    expect(inside(map).activeElement).to.equal(part(map, 'tools'));
    expect(textsOf(inside(map).querySelectorAll('button'))).not.to.include('Clear');
  });

  it('begin anew with another map', async () => {
    const map = await mountTools();
    await choose(map, 'Way to', 'Lunge');
    await press(map, 'load');
    map.pack = { ...hips, exercises: hips.exercises.filter(({ id }) => id !== 'lunge') };
    await nextEvent(map, 'pack-load');
    expect(parts(map, 'tools')).to.have.length(0);
    expect(summaryOf(map)).to.include('“Running drill”');
    expect(inFull(map)).to.have.length(5);
  });
});

describe('the search of <progression-map>', () => {
  it('lists what is found while one types, and says how many', async () => {
    const map = await mountTools();
    expect(said(map)).not.to.match(/found/u);
    type(map, 'squ');
    expect(found(map)).to.deep.equal(['Squat', 'Single-leg squat']);
    expect(said(map)).to.include('2 exercises found');
    type(map, 'zumba');
    expect(found(map)).to.deep.equal([]);
    expect(said(map)).to.include('No exercise is called that');
    type(map, ' ');
    expect(said(map).join(' ')).not.to.match(/found|called/u);
  });

  it('lists no more than eight', async () => {
    const map = await mountTools(chainOf(20));
    type(map, 'exercise');
    expect(found(map)).to.have.length(8);
    expect(said(map)).to.include('20 exercises found');
  });

  for (const view of ['map', 'list']) {
    it(`brings an exercise into sight in a ${view}`, async () => {
      const map = await mountTools(chainOf(60), { view });
      type(map, '57');
      await press(map, 'Exercise 57');
      expect(focused(map)).to.equal('e57');
      await inSight(inside(map).activeElement!);
      expect(found(map), 'still there for the next try').to.deep.equal(['Exercise 57']);
    });
  }

  it('takes the first by Enter, and is emptied by Escape', async () => {
    const map = await mountTools();
    field(map).focus();
    await sendKeys({ type: 'leg' });
    expect(found(map)).to.deep.equal(['Single-leg squat']);
    await sendKeys({ press: 'Escape' });
    expect([field(map).value, found(map)]).to.deep.equal(['', []]);
    await sendKeys({ press: 'Enter' });
    expect(inside(map).activeElement).to.equal(field(map));
    await sendKeys({ type: 'step' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(focused(map)).to.equal('step-up');
  });

  it('leaves the Enter that ends a word of an input method alone', async () => {
    const map = await mountTools();
    type(map, 'squat');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    expect(field(map).dispatchEvent(enter), 'not taken').to.equal(true);
  });

  it('keeps what is typed when the map changes', async () => {
    const map = await mountTools(hips, { view: 'list' });
    type(map, 'squ');
    await advance(map, 'squat');
    await press(map, 'load');
    expect([field(map).value, found(map)]).to.deep.equal(['squ', ['Squat', 'Single-leg squat']]);
  });

  it('walks on by keys from what it found', async () => {
    const map = await mountTools(hips, { view: 'map' });
    type(map, 'squat');
    await press(map, 'Squat');
    await sendKeys({ press: 'ArrowDown' });
    await map.updateComplete;
    expect(focused(map)).to.equal('lunge');
  });
});

describe('the filters of <progression-map>', () => {
  const radios = (map: Element): readonly HTMLInputElement[] => [
    ...inside(map).querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];

  it('offer the axes that are on the map', async () => {
    const map = await mountTools();
    expect(textsOf(radios(map).map(({ labels }) => labels![0]!))).to.deep.equal([
      'anything',
      'complexity',
      'range',
      'load',
    ]);
  });

  it('show what gets harder on an axis in full, and say how much that is', async () => {
    const map = await mountTools();
    expect(radios(map).map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    await press(map, 'load');
    expect(inFull(map)).to.deep.equal(['lunge', 'step-up']);
    expect(said(map)).to.include('2 exercises shown in full');
    await press(map, 'anything');
    expect(inFull(map)).to.have.length(6);
    expect(said(map).join(' ')).not.to.include('in full');
  });

  it('begin with the axis of the page, which the reader can leave', async () => {
    const map = await mountTools(hips, { axis: 'load' });
    expect(radios(map).map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
    await press(map, 'anything');
    expect(inFull(map)).to.have.length(6);
    await press(map, 'Clear');
    expect(inFull(map)).to.deep.equal(['lunge', 'step-up']);
  });

  it('are chosen among by arrow keys', async () => {
    const map = await mountTools();
    radios(map)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await map.updateComplete;
    expect(said(map).join(' ')).to.include('in full');
    expect(inside(map).activeElement).to.equal(radios(map)[1]);
  });

  it('show what can be done with the things at hand in full', async () => {
    const map = await mountTools(equipped);
    const summary = inside(map).querySelector('summary');
    expect(textOf(summary)).to.equal('whatever it takes');
    await have(map, 'whatever it takes');
    expect(textOf(summary)).to.equal('no equipment');
    expect(inFull(map)).to.deep.equal(['squat', 'lunge', 'pistol', 'run']);
    await have(map, 'Loop band', 'low box');
    expect(textOf(summary)).to.equal('Loop band and low box');
    expect(inFull(map)).to.have.length(6);
    await have(map, 'Loop band');
    expect(inFull(map)).not.to.include('side-step');
    await have(map, 'whatever it takes');
    expect(textOf(summary)).to.equal('whatever it takes');
    expect(said(map).join(' ')).not.to.include('in full');
  });

  it('are not there where there is nothing to filter by', async () => {
    const map = await mountTools({
      exercises: hips.exercises,
      maps: [{ id: 'bare', edges: [{ from: 'squat', to: 'lunge' }] }],
    });
    expect(inside(map).querySelectorAll('[type="radio"], [type="checkbox"]')).to.have.length(0);
  });
});

describe('the choice of a goal on <progression-map>', () => {
  it('has the exercises by track, and none', async () => {
    const map = await mountTools();
    const list = listOf(map, 'Way to');
    expect([...list.querySelectorAll('optgroup')].map(({ label }) => label)).to.deep.equal([
      'Hips',
      'Two legs',
      'One leg',
      'Running',
    ]);
    expect(textsOf(list.options).slice(0, 4)).to.deep.equal(['no goal', 'Side step', 'Squat', 'Lunge']);
    expect(chosen(map, 'Way to')).to.equal('Running drill');
  });

  it('shows the way, in words too', async () => {
    const map = await mountTools();
    await choose(map, 'Way to', 'Step up');
    expect(summaryOf(map)).to.include('One step to “Step up”: more load.');
    expect(said(map)[0]).to.match(/^One step to “Step up”/u);
    await choose(map, 'Way to', 'no goal');
    expect(summaryOf(map)).not.to.include(' to “');
    expect(parts(map, 'goal')).to.have.length(0);
  });

  it('begins with the goal of the page', async () => {
    expect(chosen(await mountTools(hips, { goal: 'lunge' }), 'Way to')).to.equal('Lunge');
    expect(chosen(await mountTools(hips, { goal: 'none' }), 'Way to')).to.equal('no goal');
    expect(chosen(await mountTools(hips, { goal: 'rnu' }), 'Way to')).to.equal('no goal');
  });
});
