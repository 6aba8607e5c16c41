import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  placementSteps,
  placeOn,
  showsThatCan,
  type PlacementAnswer,
  type PlacementStep,
} from '../../../src/model/progress/placement.js';
import type { DoneSet } from '../../../src/model/session/report.js';
import { mapOf, track } from '../map/maps.js';

const stepsOf = (count: number): readonly PlacementStep[] =>
  Array.from({ length: count }, (_, at) => ({ exercise: `e${at}`, gate: undefined }));

interface Asked {
  readonly answers: readonly PlacementAnswer[];
  readonly step: string;
  readonly states: Readonly<Record<string, string>>;
}

/** Asks a reader who can do the first so many exercises, until it is clear where they stand. */
function askOne(steps: readonly PlacementStep[], able: number, most?: number): Asked {
  const answers: PlacementAnswer[] = [];
  for (;;) {
    const placement = placeOn(steps, answers, most);
    if (!placement) throw new Error('There is nothing to ask for.');
    if ('step' in placement) return { answers, ...placement };
    const { exercise } = placement.ask;
    answers.push({ exercise, can: steps.findIndex((each) => each.exercise === exercise) < able });
  }
}

const anyTrack = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.record({ steps: fc.constant(stepsOf(count)), able: fc.integer({ min: 0, max: count }) }));

describe('Where a reader stands on a track', () => {
  it('is found among eight exercises by three questions', () => {
    const steps = stepsOf(8);
    for (let able = 0; able <= 8; able++) {
      const { step, answers } = askOne(steps, able);
      expect(step).to.equal(steps[Math.min(able, 7)]?.exercise);
      expect(answers).to.have.length(3);
    }
  });

  it('is never asked for in more than three questions, and never too high', () => {
    fc.assert(
      fc.property(anyTrack, ({ steps, able }) => {
        const { step, answers } = askOne(steps, able);
        const at = steps.findIndex(({ exercise }) => exercise === step);
        expect(answers.length).to.be.at.most(3);
        expect(at).to.be.at.most(Math.min(able, steps.length - 1));
        expect(able - at).to.be.at.most(Math.ceil(steps.length / 8));
      }),
    );
  });

  it('is found exactly where a reader answers as often as it takes, each question once', () => {
    fc.assert(
      fc.property(anyTrack, ({ steps, able }) => {
        const { step, answers } = askOne(steps, able, Infinity);
        expect(step).to.equal(steps[Math.min(able, steps.length - 1)]?.exercise);
        expect(answers.length).to.be.at.most(Math.ceil(Math.log2(steps.length)));
        expect(new Set(answers.map(({ exercise }) => exercise)).size).to.equal(answers.length);
      }),
    );
  });

  it('says that all before it is done, that it is being done, and nothing of what comes after', () => {
    expect(askOne(stepsOf(4), 2).states).to.deep.equal({ e0: 'done', e1: 'done', e2: 'doing' });
    expect(askOne(stepsOf(1), 0).states).to.deep.equal({ e0: 'doing' });
    expect(placeOn([])).to.equal(undefined);
  });

  it('does not depend on the order of the answers, nor on answers about other tracks', () => {
    fc.assert(
      fc.property(
        anyTrack,
        fc.array(fc.record({ exercise: fc.constantFrom('e0', 'e3', 'x'), can: fc.boolean() })),
        ({ steps }, answers) => {
          const placement = placeOn(steps, answers);
          expect(placeOn(steps, answers.toReversed())).to.deep.equal(placement);
          const own = answers.filter(({ exercise }) => exercise !== 'x');
          expect(placeOn(steps, own)).to.deep.equal(placement);
        },
      ),
    );
  });

  it('counts what they cannot do where they contradict themselves', () => {
    const answers = [
      { exercise: 'e5', can: true },
      { exercise: 'e1', can: false },
    ];
    expect(placeOn(stepsOf(8), answers)).to.deep.include({ step: 'e1' });
  });

  it('says how many questions there may still be', () => {
    expect(placeOn(stepsOf(8))).to.deep.include({ left: 3 });
    expect(placeOn(stepsOf(8), [{ exercise: 'e3', can: true }])).to.deep.include({ left: 2 });
    expect(placeOn(stepsOf(3))).to.deep.include({ left: 2 });
  });
});

describe('What is asked for on a track', () => {
  it('is when to move on from each exercise to the next', () => {
    const gate = { sets: 2, reps: 10 };
    const { pack } = mapOf([{ from: 'a', to: 'b', gate }, { from: 'a', to: 'x', gate: { reps: 99 } }, 'b>c'], {
      tracks: [track('t', 'a', 'b', 'gone', 'c')],
    });
    const without = { ...pack, exercises: pack.exercises!.filter(({ id }) => id !== 'gone') };
    expect(placementSteps(track('t', 'a', 'b', 'gone', 'c'), without)).to.deep.equal([
      { exercise: 'a', gate },
      { exercise: 'b', gate: undefined },
      { exercise: 'c', gate: undefined },
    ]);
  });

  it('is shown by a test as well, in one session', () => {
    const step = { exercise: 'a', gate: { sets: 2, reps: 10, sessions: 3 } };
    const sets = (...reps: readonly number[]): readonly DoneSet[] =>
      reps.map((each, visit) => ({ visit, ms: 20_000, reps: each }));
    expect(showsThatCan(step, sets(10, 11))).to.equal(true);
    expect(showsThatCan(step, sets(10, 9))).to.equal(false);
    expect(showsThatCan({ exercise: 'a', gate: undefined }, sets(1))).to.equal(true);
    expect(showsThatCan({ exercise: 'a', gate: undefined }, [])).to.equal(false);
  });
});
