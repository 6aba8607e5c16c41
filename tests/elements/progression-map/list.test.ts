import { expect } from '@open-wc/testing';
import { entries, pairs, part, parts, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { idsOn, mountMap, node, summaryOf, wordsOf } from './vocabulary.js';

describe('<progression-map> as an outline', () => {
  it('has its title and what it is for', async () => {
    const map = await mountMap(hips, { view: 'list' });
    expect(textOf(part(map, 'name'))).to.equal('From the hips to running');
    expect(textOf(part(map, 'description'))).to.equal('Each step adds one demand.');
  });

  it('shows the exercises level by level', async () => {
    const map = await mountMap(hips, { view: 'list' });
    expect(idsOn(map)).to.deep.equal(['side-step', 'squat', 'lunge', 'step-up', 'pistol', 'run']);
    expect(textsOf(parts(map, 'section-heading'))).to.deep.equal([1, 2, 3, 4, 5, 6].map((level) => `Level ${level}`));
  });

  it('says what each builds on and prepares for, with the axis, what carries over and the gate', async () => {
    const map = await mountMap(hips, { view: 'list' });
    expect(pairs(node(map, 'lunge')).map(([title]) => title)).to.deep.equal(['Builds on', 'Prepares for']);
    const [before, after] = ['builds-on', 'prepares-for'].map((name) =>
      entries(node(map, 'lunge').querySelector(`[part="${name}"]`)!),
    );
    expect(before).to.deep.equal(['Side step', 'Squat Ready after 3 × 12.']);
    expect(after).to.deep.equal(['Step up more load: hip stability']);
    expect(wordsOf(map, 'pistol')).to.include('On a hard day Step up less range The box sets the depth.');
  });

  it('sums up how far the reader is, what is next, and the way to the goal', async () => {
    expect(summaryOf(await mountMap(hips, { view: 'list' }, midway))).to.equal(
      '6 exercises on 6 levels, 2 done; next: Step up. ' +
        '2 steps to “Running drill” on the shortest way (3 on all ways together): ' +
        'first more load, then more moving parts. ' +
        'What carries over on the way: hip stability and leg drive.',
    );
  });

  it('marks states, the next step and the goal, in words', async () => {
    const map = await mountMap(hips, { view: 'list' }, midway);
    const states = idsOn(map).map((id) => node(map, id!).getAttribute('part'));
    expect(states).to.deep.equal(['done', 'done', 'doing', 'todo', 'todo', 'todo'].map((state) => `node ${state}`));
    expect(wordsOf(map, 'squat')).to.match(/^Squat done/u);
    expect(wordsOf(map, 'step-up')).to.match(/^Step up next/u);
    expect(wordsOf(map, 'run')).to.match(/^Running drill goal/u);
    expect(parts(map, 'next')).to.have.length(1);
  });

  it('says what an exercise asks for beside the picture of it', async () => {
    expect(wordsOf(await mountMap(hips, { view: 'list' }), 'squat')).to.include(
      'complexity 1 of 5, range 3 of 5, load 2 of 5',
    );
  });

  it('draws the lines of the way as such', async () => {
    const map = await mountMap(hips, { view: 'list' }, midway);
    expect(node(map, 'squat').querySelectorAll('.rail .way')).to.have.length(0);
    expect(node(map, 'step-up').querySelectorAll('.rail .way')).not.to.have.length(0);
  });

  it('takes another goal, and none', async () => {
    expect(summaryOf(await mountMap(hips, { goal: 'pistol', view: 'list' }, midway))).to.include(
      '2 steps to “Single-leg squat”',
    );
    expect(summaryOf(await mountMap(hips, { goal: 'none', view: 'list' }, midway))).not.to.include('steps to');
  });

  it('says when the goal is reached', async () => {
    const map = await mountMap(hips, { view: 'list' }, { states: { run: 'done' } });
    expect(summaryOf(map)).to.include('You have reached “Running drill”.');
  });

  it('keeps only what gets harder on an axis in full', async () => {
    const map = await mountMap(hips, { axis: 'load', view: 'list' });
    const full = idsOn(map).filter((id) => !node(map, id!).classList.contains('faded'));
    expect(full).to.deep.equal(['lunge', 'step-up']);
    map.axis = 'no axis';
    await map.updateComplete;
    expect(idsOn(map).some((id) => node(map, id!).classList.contains('faded'))).to.equal(false);
  });

  it('fits its headings into the page', async () => {
    const map = await mountMap(hips, { 'heading-level': '4', view: 'list' });
    expect(part(map, 'name').localName).to.equal('h4');
    expect(part(map, 'section-heading').localName).to.equal('h5');
  });

  it('speaks the language of the page', async () => {
    const map = await mountMap(hips, { lang: 'de', view: 'list' }, midway);
    expect(wordsOf(map, 'squat')).to.match(/^Squat erledigt|^Squat geschafft|^Squat fertig/u);
  });
});
