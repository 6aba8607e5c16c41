import { expect } from '@open-wc/testing';
import { circles } from '../../src/pack/circles.js';
import { parsePack } from '../../src/pack/parse.js';
import type { Pack } from '../../src/pack/types.js';

const named = (...ids: readonly string[]): { id: string; name: string }[] => ids.map((id) => ({ id, name: id }));

/** A pack with these edges, each written "from to" or "from to kind". */
function withEdges(...edges: readonly string[]): object {
  const parts = edges.map((edge) => edge.split(' ') as [string, string, string?]);
  const ids = [...new Set(parts.flatMap(([from, to]) => [from, to]))];
  return {
    exercises: named(...ids),
    maps: [{ id: 'm', edges: parts.map(([from, to, kind]) => ({ from, to, ...(kind && { kind }) })) }],
  };
}

/** Where circles were found, and what they are. */
const circlesOf = (pack: unknown): readonly (readonly [path: string, circle: string | undefined])[] =>
  parsePack(pack)
    .issues.filter(({ code }) => code === 'circle')
    .map(({ path, message }) => [path, /circle: (.*)\. Turn/.exec(message)?.[1]]);

describe('References', () => {
  it('follow an exercise to the id it has today, in every position', () => {
    const { pack, issues } = parsePack({
      exercises: [{ id: 'squat', name: 'Squat', replaces: ['air-squat', 'knee-bend'] }, ...named('lunge')],
      maps: [
        {
          id: 'm',
          goal: 'air-squat',
          tracks: [{ id: 't', exercises: ['knee-bend', 'lunge'] }],
          edges: [{ from: 'lunge', to: 'air-squat' }],
        },
      ],
      sessions: [
        {
          id: 's',
          blocks: [{ items: [{ exercise: 'air-squat' }, { slot: { map: 'm', track: 't', fallback: 'knee-bend' } }] }],
        },
      ],
      programs: [{ id: 'p', days: [{ kind: 'learn', exercise: 'air-squat' }] }],
    });
    expect(issues).to.deep.equal([]);
    expect(JSON.stringify([pack.maps, pack.sessions, pack.programs])).not.to.match(/air-squat|knee-bend/);
    expect(pack.maps?.[0]?.goal).to.equal('squat');
  });

  it('prefer the exercise that has an id to one that had it', () => {
    for (const exercises of [
      [{ id: 'squat', name: 'Squat', replaces: ['lunge'] }, ...named('lunge')],
      [...named('lunge'), { id: 'squat', name: 'Squat', replaces: ['lunge'] }],
    ])
      expect(parsePack({ exercises, maps: [{ id: 'm', edges: [], goal: 'lunge' }] }).pack.maps?.[0]?.goal).to.equal(
        'lunge',
      );
  });

  it('keep the paths of the input after something was left out', () => {
    const edges = [7, { from: 'a', to: 'b' }, { from: 'a', to: 'x' }, { from: 'b', to: 'y' }, { from: 'b', to: 'a' }];
    const { issues } = parsePack({ exercises: [{}, ...named('a', 'b')], maps: [{}, { id: 'm', edges }] });
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
      ['/exercises/0', 'required'],
      ['/exercises/0', 'required'],
      ['/maps/0', 'required'],
      ['/maps/0', 'required'],
      ['/maps/1/edges/0', 'type'],
      ['/maps/1/edges/2/to', 'reference'],
      ['/maps/1/edges/3/to', 'reference'],
      ['/maps/1/edges/4', 'circle'],
    ]);
  });

  it('of a chapter to a step keep its path, and are listed as far as one reads', () => {
    const chapters = [7, ...Array.from({ length: 99 }, (_each, at) => ({ at, label: 'Down', step: 2 }))];
    const media = [{ kind: 'sound' }, { kind: 'video', src: 'a.mp4', chapters }];
    const { issues } = parsePack({ exercises: [{ id: 'a', name: 'A', steps: ['Down.'], media }] });
    const slips = issues.filter(({ code }) => code === 'chapter');
    expect(slips).to.have.length(50);
    expect(slips[0]?.path).to.equal('/exercises/0/media/1/chapters/1/step');
  });

  it('say of something that was left out that it may have been', () => {
    const { issues } = parsePack({ exercises: [{ id: 'squat' }], maps: [{ id: 'm', edges: [], goal: 'squat' }] });
    expect(issues[1]?.message).to.include('There is no exercise with the id “squat”, or it was left out');
  });

  it('to a track look only into the map beside it', () => {
    const map = (id: string, track: string): object => ({ id, edges: [], tracks: [{ id: track, exercises: [] }] });
    const slot = (map: string, track: string): object => ({ slot: { map, track } });
    const items = [slot('a', 'one'), slot('b', 'two'), slot('a', 'two'), slot('c', 'one')];
    const { pack, issues } = parsePack({
      maps: [map('a', 'one'), map('b', 'two')],
      sessions: [{ id: 's', blocks: [{ items }] }],
    });
    expect(pack.sessions?.[0]?.blocks[0]?.items).to.have.length(2);
    expect(issues.map(({ path }) => path.replace('/sessions/0/blocks/0/items', ''))).to.deep.equal([
      '/2/slot/track',
      '/3/slot/map',
    ]);
  });
});

describe('Ids', () => {
  it('may be the same in lists of different kinds', () => {
    const pack: Pack = {
      qualities: [{ id: 'hips' }],
      exercises: named('hips'),
      maps: [{ id: 'hips', edges: [], tracks: [{ id: 'hips', exercises: ['hips'] }] }],
      sessions: [{ id: 'hips', blocks: [] }],
    };
    expect(parsePack(pack)).to.deep.equal({ pack, issues: [] });
  });

  it('of tracks may be the same in different maps', () => {
    const map = (id: string): object => ({ id, edges: [], tracks: [{ id: 'legs', exercises: [] }] });
    expect(parsePack({ maps: [map('a'), map('b')] }).issues).to.deep.equal([]);
  });

  it('leave each later one out, and say so of each', () => {
    const { pack, issues } = parsePack(named('a', 'b', 'a', 'a'));
    expect(pack.exercises?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
      ['/2/id', 'duplicate-id'],
      ['/3/id', 'duplicate-id'],
    ]);
  });
});

describe('Circles', () => {
  it('are found by the edge that closes them', () => {
    expect(circlesOf(withEdges('a a'))).to.deep.equal([['/maps/0/edges/0', 'a → a']]);
    expect(circlesOf(withEdges('a b', 'b a'))).to.deep.equal([['/maps/0/edges/1', 'a → b → a']]);
    expect(circlesOf(withEdges('x a', 'a b', 'b c', 'c d', 'd b'))).to.deep.equal([
      ['/maps/0/edges/4', 'b → c → d → b'],
    ]);
  });

  it('are found one by one', () => {
    expect(circlesOf(withEdges('a b', 'b a', 'c d', 'd c', 'a c', 'e e')).map(([path]) => path)).to.have.members([
      '/maps/0/edges/1',
      '/maps/0/edges/3',
      '/maps/0/edges/5',
    ]);
  });

  it('do not take an exercise with two parents for one', () => {
    expect(circlesOf(withEdges('a b', 'a c', 'b d', 'c d', 'a d'))).to.deep.equal([]);
  });

  it('are made by edges that lead forward only', () => {
    for (const kind of ['progression', 'transfer', 'prerequisite'])
      expect(circlesOf(withEdges('a b', `b a ${kind}`))).to.have.length(1);
    for (const kind of ['regression', 'alternative', 'pairs-with'])
      expect(circlesOf(withEdges('a b', `b a ${kind}`))).to.deep.equal([]);
  });

  it('do not go from one map to the next', () => {
    const maps = [
      { id: 'm', edges: [{ from: 'a', to: 'b' }] },
      { id: 'n', edges: [{ from: 'b', to: 'a' }] },
    ];
    expect(circlesOf({ exercises: named('a', 'b'), maps })).to.deep.equal([]);
  });

  it('are found under the ids of today', () => {
    const exercises = [...named('a'), { id: 'b', name: 'B', replaces: ['c'] }];
    const edges = [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'a' },
    ];
    expect(circlesOf({ exercises, maps: [{ id: 'm', edges }] })).to.deep.equal([['/maps/0/edges/1', 'a → b → a']]);
  });

  it('cost nothing: the edges stay', () => {
    const { pack, issues } = parsePack(withEdges('a b', 'b a'));
    expect(pack.maps?.[0]?.edges).to.have.length(2);
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });

  it('are told by their beginning and their end where they are long', () => {
    const edges = Array.from({ length: 30 }, (_, index) => `e${index} e${(index + 1) % 30}`);
    expect(circlesOf(withEdges(...edges))).to.deep.equal([
      ['/maps/0/edges/29', 'e0 → e1 → e2 → e3 → e4 → … → e28 → e29 → e0'],
    ]);
  });

  it('are looked for quickly, and without recursion, in a chain of 20,000 edges', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({ from: `e${index}`, to: `e${index + 1}` }));
    const start = performance.now();
    expect(circles({ maps: [{ id: 'm', edges: chain }] }, () => '')).to.deep.equal([]);
    const back = { from: 'e20000', to: 'e0' };
    const [ring, ...others] = circles({ maps: [{ id: 'm', edges: [back, ...chain] }] }, () => '/there');
    expect(performance.now() - start).to.be.below(15_000);
    expect(ring).to.include({ code: 'circle', path: '/there' });
    expect(others).to.deep.equal([]);
  });

  it('are looked for quickly where everything leads to everything', () => {
    const ids = Array.from({ length: 130 }, (_, index) => `e${index}`);
    const edges = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })));
    const start = performance.now();
    const { pack, issues } = parsePack({ exercises: named(...ids), maps: [{ id: 'm', edges }] });
    expect(performance.now() - start).to.be.below(15_000);
    expect(pack.maps?.[0]?.edges).to.have.length(edges.length);
    expect(issues).to.have.length(50);
  });
});
