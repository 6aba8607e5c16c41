import { expect } from '@open-wc/testing';
import { control, entries, inside, part, parts, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { chainOf, choose, chosen, found, listOf, mountTools, said, type } from './toolbox.js';
import { press, summaryOf } from './vocabulary.js';

const sentence = (map: Element): string => textOf(part(map, 'comparison').querySelector('output'));

const pair = (map: Parameters<typeof chosen>[0]): readonly string[] => [chosen(map, 'Compare'), chosen(map, 'with')];

describe('two exercises compared on <progression-map>', () => {
  it('are the next step and what it builds on, before the reader chooses', async () => {
    const map = await mountTools();
    expect(pair(map)).to.deep.equal(['Lunge', 'Step up']);
    expect(sentence(map)).to.equal('“Step up” against “Lunge”: the same demand.');
  });

  it('say how one is harder than the other, or easier', async () => {
    const map = await mountTools();
    await choose(map, 'Compare', 'Side step');
    await choose(map, 'with', 'Squat');
    expect(sentence(map)).to.equal('“Squat” against “Side step”: more range, more load.');
    await choose(map, 'Compare', 'Lunge');
    expect(sentence(map)).to.equal('“Squat” against “Lunge”: fewer moving parts, less load.');
  });

  it('show what each asks for, side by side', async () => {
    const map = await mountTools();
    await choose(map, 'with', 'Squat');
    expect(entries(part(map, 'comparison')).slice(3)).to.deep.equal([
      'complexity 1 of 5',
      'range 3 of 5',
      'load 2 of 5',
    ]);
    const strokes = [...part(map, 'comparison').querySelectorAll('.stroke path')];
    expect(strokes.map((each) => each.getAttribute('class'))).to.deep.equal([
      ...['axis complexity', 'axis range', 'axis load'],
      ...['axis complexity', 'axis range', 'axis load'],
    ]);
  });

  it('say so where the pack does not tell what one asks for', async () => {
    const map = await mountTools();
    await choose(map, 'with', 'Running drill');
    expect(sentence(map)).to.equal('“Running drill” against “Lunge”: the pack does not say.');
  });

  it('are not there where there are no two', async () => {
    const tracks = [{ id: 'one', exercises: ['squat'] }];
    const map = await mountTools({ exercises: hips.exercises, maps: [{ id: 'one', tracks, edges: [] }] });
    expect(parts(map, 'comparison')).to.have.length(0);
  });
});

describe('the tools of <progression-map> with more than 300 exercises', () => {
  it('come first, by themselves, until the reader closes them', async () => {
    const map = await mountTools(chainOf(301));
    const [tools, list] = [part(map, 'tools'), part(map, 'list')];
    expect(tools.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(map, 'Find and filter');
    expect(parts(map, 'tools')).to.have.length(0);
    await press(map, 'Map');
    expect(parts(map, 'tools')).to.have.length(0);
  });

  it('make what is found the goal, or compare it, and list no more than was chosen', async () => {
    const map = await mountTools(chainOf(301));
    expect(textsOf(parts(map, 'tools')[0]!.querySelectorAll('select'))).to.deep.equal([]);
    type(map, 'exercise 7');
    expect(found(map).slice(0, 2)).to.deep.equal(['Exercise 7', 'Exercise 70']);
    await press(map, 'Way to Exercise 7');
    expect(summaryOf(map)).to.include('8 steps to “Exercise 7”');
    expect(textsOf(listOf(map, 'Way to').options)).to.deep.equal(['no goal', 'Exercise 7']);
    await press(map, 'Compare Exercise 70');
    expect(sentence(map)).to.equal('“Exercise 70” against “Exercise 0”: the same demand.');
    await press(map, 'Compare Exercise 71');
    expect(pair(map)).to.deep.equal(['Exercise 70', 'Exercise 71']);
    expect(sentence(map)).to.equal('“Exercise 71” against “Exercise 70”: more load.');
    await choose(map, 'Way to', 'no goal');
    expect(textsOf(listOf(map, 'Way to').options)).to.deep.equal(['no goal', 'Exercise 70', 'Exercise 71']);
  });

  it('find while the map itself stays as it is', async () => {
    const map = await mountTools(chainOf(301));
    const changes = new MutationObserver(() => undefined);
    changes.observe(part(map, 'list'), { childList: true, subtree: true, characterData: true, attributes: true });
    const renders = map.updateComplete;
    type(map, 'exercise 300');
    expect(map.isUpdatePending).to.equal(false);
    await renders;
    expect(changes.takeRecords()).to.deep.equal([]);
    expect(said(map)).to.deep.equal(['One exercise found']);
  });

  it('have no buttons of that kind where all fit into a list', async () => {
    const map = await mountTools();
    type(map, 'squat');
    expect(inside(map).querySelectorAll('[part="found"] button')).to.have.length(2);
    expect(control(map, 'Squat').localName).to.equal('button');
  });
});
