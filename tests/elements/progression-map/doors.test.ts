import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import { answerWith, fresh } from '../exercise-card/network.js';
import { isVisible, jsonScript, nextEvent, part, place, textOf } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { idsOn, makeMap, mountMap, put, summaryOf } from './vocabulary.js';

const titleOn = (map: Element): string => textOf(part(map, 'name'));

describe('the doors of <progression-map>', () => {
  afterEach(() => restore());

  it('the property takes an object or JSON text', async () => {
    for (const pack of [hips, JSON.stringify(hips)]) {
      expect(titleOn(await mountMap(pack))).to.equal('From the hips to running');
    }
  });

  it('the address takes a pack, and behind # the map', async () => {
    answerWith(hips);
    const src = fresh();
    expect(titleOn(await mountMap(undefined, { src }))).to.equal('From the hips to running');
    expect(titleOn(await mountMap(undefined, { src: `${src}#short` }))).to.equal('The short way');
  });

  it('a script inside holds a pack', async () => {
    const map = makeMap(undefined, { map: 'short' });
    map.append(jsonScript(hips));
    expect(titleOn(await put(map))).to.equal('The short way');
  });

  it('the fallback stays until there is a map, and comes back when there is none', async () => {
    const map = makeMap();
    const line = map.appendChild(document.createElement('p'));
    line.textContent = 'The fallback';
    place().append(map);
    await map.updateComplete;
    expect(isVisible(line)).to.equal(true);
    map.pack = hips;
    await nextEvent(map, 'pack-load');
    expect(isVisible(line)).to.equal(false);
    map.pack = '{';
    await nextEvent(map, 'pack-error');
    expect(isVisible(line)).to.equal(true);
  });
});

describe('<progression-map> with a pack that is not good', () => {
  const faults: readonly (readonly [string, unknown, Record<string, string>, string])[] = [
    ['no map', { exercises: hips.exercises }, {}, 'There is no map in this pack'],
    ['a map it does not know', hips, { map: 'shrot' }, 'did you mean “short”?'],
    ['nothing that can be read', '{', {}, ''],
  ];
  for (const [name, pack, attributes, words] of faults)
    it(`says so where there is ${name}`, async () => {
      const map = await mountMap(pack, attributes);
      expect(map.issues[0]?.severity).to.equal('error');
      expect(textOf(part(map, 'note')))
        .to.include('This map could not be shown.')
        .and.to.include(words);
    });

  it('warns of a goal that is not on the map, and shows the map', async () => {
    const map = await mountMap(hips, { goal: 'rnu' });
    expect(map.issues.map(({ severity, code }) => [severity, code])).to.deep.equal([['warning', 'reference']]);
    expect(idsOn(map)).to.have.length(6);
  });

  it('tells of circles and of levels that its edges contradict, also where all else is good, and once', async () => {
    const step = (from: string, to: string): object => ({ from, to });
    const maps = [
      { id: 'good', edges: [step('squat', 'lunge')] },
      {
        id: 'bad',
        edges: [step('squat', 'lunge'), step('lunge', 'squat'), step('step-up', 'run')],
        levels: [{ exercises: ['run'] }, { exercises: ['step-up'] }],
      },
    ];
    const told = async (pack: object, map: string): Promise<unknown> =>
      (await mountMap(pack, { map })).issues
        .filter(({ code }) => code === 'circle' || code === 'level')
        .map(({ code, path }) => [code, path]);
    const both = [
      ['circle', '/maps/1/edges/1'],
      ['level', '/maps/1/edges/2'],
    ];
    expect(await told({ ...hips, maps }, 'good')).to.deep.equal([]);
    expect(await told({ ...hips, maps }, 'bad')).to.deep.equal(both);
    expect(await told({ ...hips, maps, lang: 'no language' }, 'bad')).to.deep.equal(both);
  });

  it('says that a map has no exercises yet', async () => {
    const map = await mountMap({ ...hips, maps: [{ id: 'empty', edges: [] }] });
    expect(summaryOf(map)).to.equal('There are no exercises on this map yet.');
  });

  it('shows the rest of a map with circles, loops, doubles and unknown ids', async () => {
    const edges = [
      ['squat', 'lunge'],
      ['lunge', 'squat'],
      ['squat', 'squat'],
      ['squat', 'lunge'],
      ['squat', 'nobody'],
    ].map(([from, to]) => ({ from, to }));
    const map = await mountMap({ ...hips, maps: [{ id: 'knot', edges }] });
    expect(idsOn(map)).to.deep.equal(['squat', 'lunge']);
    expect(map.issues).not.to.deep.equal([]);
  });

  it('takes any reader for one who has still everything to do', async () => {
    for (const reader of [null, 5, 'done', { states: null }, { states: { squat: 'finished' } }]) {
      const map = makeMap(hips);
      Object.assign(map, { reader });
      await put(map);
      expect(map.shadowRoot?.querySelectorAll('[part~="node"][part~="todo"]')).to.have.length(6);
    }
  });

  it('keeps the reader where the pack changes', async () => {
    const map = await mountMap(hips, {}, midway);
    map.pack = { ...hips };
    await nextEvent(map, 'pack-load');
    expect(map.reader).to.equal(midway);
  });
});
