import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MapNode } from '../../../src/model/map/graph.js';
import { nextSteps } from '../../../src/model/map/next.js';
import { wayTo } from '../../../src/model/map/way.js';
import type { ExerciseState, Reader } from '../../../src/model/reader.js';
import { stateAfter, stateOf, withState } from '../../../src/model/reader.js';
import { anyGraph, graph, idsOf } from './maps.js';

const reader = (states: Readonly<Record<string, ExerciseState>> = {}): Reader => ({ states });

/** What a reader may have done of any map. */
const anyStates = fc.dictionary(
  fc.nat(29).map((n) => `n${n}`),
  fc.constantFrom('doing', 'done', 'skipped'),
);

/** Every path from one of these to an end, over nodes that belong to the way. */
const pathsBetween = (
  from: readonly MapNode[],
  end: MapNode,
  nodes: ReadonlySet<MapNode>,
): readonly (readonly MapNode[])[] =>
  from.flatMap((start) => {
    if (start === end) return [[end]];
    const behind = start.after.flatMap(({ to }) => (nodes.has(to) ? [to] : []));
    return pathsBetween(behind, end, nodes).map((path) => [start, ...path]);
  });

/** Side step → squat → lunge → step up → run, with a shortcut to the lunge and one past the goal. */
const hips = graph([
  { from: 'side', to: 'squat', axis: 'range', transfers: ['rotation'] },
  { from: 'squat', to: 'lunge', axis: 'complexity', transfers: ['tracking'] },
  { from: 'side', to: 'lunge', axis: 'complexity', transfers: ['stability'] },
  { from: 'lunge', to: 'up', axis: 'load', transfers: ['tracking', 'stability'] },
  { from: 'up', to: 'run', axis: 'complexity', transfers: ['drive'] },
  { from: 'up', to: 'jump', axis: 'load' },
]);

describe('the way to a goal', () => {
  it('leads from where nothing is built on, if the reader has done nothing', () => {
    const way = wayTo(hips, 'run', reader())!;
    expect(idsOf(way.from)).to.deep.equal(['side']);
    expect(idsOf(way.nodes)).to.have.members(['side', 'squat', 'lunge', 'up', 'run']);
    expect(way.edges.size).to.equal(5);
    expect(idsOf(way.steps)).to.deep.equal(['side', 'squat', 'lunge', 'up', 'run']);
    expect(idsOf(way.shortest), 'past the squat').to.deep.equal(['side', 'lunge', 'up', 'run']);
  });

  it('leads from what the reader is doing', () => {
    const way = wayTo(hips, 'run', reader({ side: 'done', lunge: 'doing' }))!;
    expect(idsOf(way.from)).to.deep.equal(['lunge']);
    expect(idsOf(way.steps)).to.deep.equal(['up', 'run']);
    expect(way.axes).to.deep.equal(['load', 'complexity']);
    expect(way.transfers).to.deep.equal(['tracking', 'stability', 'drive']);
  });

  it('else from what is done and leads on', () => {
    const way = wayTo(hips, 'run', reader({ side: 'done', squat: 'done' }))!;
    expect(idsOf(way.from)).to.deep.equal(['side', 'squat']);
    expect(idsOf(way.steps)).to.deep.equal(['lunge', 'up', 'run']);
  });

  it('is shorter by what was skipped, but never without its goal', () => {
    const way = wayTo(hips, 'up', reader({ side: 'done', lunge: 'skipped' }))!;
    expect(idsOf(way.steps)).to.deep.equal(['squat', 'up']);
    expect(idsOf(way.shortest)).to.deep.equal(['up']);
    expect(idsOf(wayTo(hips, 'run', reader({ run: 'doing' }))!.shortest)).to.deep.equal(['run']);
  });

  it('names what gets harder along the path with the fewest steps', () => {
    expect(wayTo(hips, 'run', reader())!.axes).to.deep.equal(['complexity', 'load']);
    expect(wayTo(hips, 'squat', reader())!.axes).to.deep.equal(['range']);
  });

  it('is none where the goal is done, or not on the map', () => {
    expect(wayTo(hips, 'run', reader({ run: 'done' }))).to.equal(undefined);
    expect(wayTo(hips, 'plank', reader())).to.equal(undefined);
    expect(wayTo(hips, undefined, reader())).to.equal(undefined);
  });

  it('holds all edges of all paths, and nothing that does not lead to the goal', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(29), (any, at) => {
        const way = wayTo(any, `n${at}`, reader());
        if (!way) return;
        expect(way.nodes.has(way.goal)).to.equal(true);
        for (const node of way.nodes) {
          const leads = node === way.goal || node.after.some((each) => way.edges.has(each));
          const reached = way.from.includes(node) || node.before.some((each) => way.edges.has(each));
          expect([leads, reached]).to.deep.equal([true, true]);
        }
      }),
    );
  });

  it('has no path with fewer steps than the one it calls the shortest', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(29), anyStates, (any, at, states) => {
        const way = wayTo(any, `n${at}`, reader(states));
        if (!way) return;
        const { from, goal, nodes, shortest, steps } = way;
        const paths = pathsBetween(from, goal, nodes);
        expect(paths.length).to.be.greaterThan(0);
        const toDo = paths.map((path) => path.filter((node) => steps.includes(node)));
        expect(shortest.length).to.equal(Math.min(...toDo.map(({ length }) => length)));
        expect(toDo.map(idsOf)).to.deep.include(idsOf(shortest));
      }),
    );
  });
});

describe('the next steps', () => {
  it('are what builds on nothing, if the reader has done nothing', () => {
    expect(idsOf(nextSteps(hips, reader()))).to.deep.equal(['side']);
  });

  it('are several, the one on the way first', () => {
    const states = reader({ side: 'done', squat: 'done', lunge: 'done', up: 'doing' });
    const way = wayTo(hips, 'run', states);
    expect(idsOf(nextSteps(hips, states, way))).to.deep.equal(['run', 'jump']);
  });

  it('open behind what was skipped', () => {
    expect(idsOf(nextSteps(hips, reader({ side: 'skipped', squat: 'skipped' })))).to.deep.equal(['lunge']);
  });

  it('prefer what leads on to what begins anew, then the smaller jump', () => {
    const exercises = [
      { id: 'big', name: 'big', demand: { load: 5 as const } },
      { id: 'small', name: 'small', demand: { load: 2 as const } },
    ];
    const of = graph(['base>big', 'base>small', 'other>x'], {}, exercises);
    expect(idsOf(nextSteps(of, reader({ base: 'done' })))).to.deep.equal(['small', 'big', 'other']);
  });

  it('are three at most and never what is done', () => {
    fc.assert(
      fc.property(anyGraph, anyStates, (any, states) => {
        const next = nextSteps(any, reader(states));
        expect(next.length).to.be.at.most(3);
        expect(next.every(({ id }) => states[id] === undefined)).to.equal(true);
      }),
    );
  });
});

describe('a reader', () => {
  it('has everything to do at first', () => {
    expect(stateOf({}, 'squat')).to.equal('todo');
    expect(stateOf(reader(), 'constructor')).to.equal('todo');
    expect(stateOf(reader({ squat: 'nonsense' as ExerciseState }), 'squat')).to.equal('todo');
  });

  it('goes through four states and comes round', () => {
    const round: ExerciseState[] = ['todo'];
    for (let at = 0; at < 4; at++) round.push(stateAfter(round.at(-1)!));
    expect(round).to.deep.equal(['todo', 'doing', 'done', 'skipped', 'todo']);
  });

  it('changes by a copy', () => {
    const before = reader({ squat: 'done' });
    expect(withState(before, 'lunge', 'doing').states).to.deep.equal({ squat: 'done', lunge: 'doing' });
    expect(withState(before, 'squat', 'todo').states).to.deep.equal({});
    expect(before.states).to.deep.equal({ squat: 'done' });
  });
});
