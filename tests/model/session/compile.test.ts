import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsePack } from '../../../src/pack/parse.js';
import { compileSession } from '../../../src/model/session/compile.js';
import type { Block, Pack } from '../../../src/pack/types.js';
import { sharedJson } from '../../kit/shared.js';
import { anySession, block, compiled, inShort, item, pack, sessionOf } from './sessions.js';

const codes = ({ issues }: { readonly issues: readonly { readonly code: string; readonly path: string }[] }) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('A session, laid out in steps', () => {
  it('waits for the reader where repetitions are done, and runs for a time where one is given', () => {
    const { segments, total, open } = block({ items: [item('hop', { reps: 10 }), item('hop', { work: 20 })] });
    expect(inShort(segments)).to.deep.equal(['work hop open', 'work hop 20s']);
    expect([total, open]).to.deep.equal([20_000, 1]);
  });

  it('gets ready first and cools down last', () => {
    const session = { ...sessionOf({ items: [item('plank')] }), prepare: 10, cooldown: 60 };
    const { segments } = compileSession(session, pack);
    expect(inShort(segments)).to.deep.equal(['prepare 10s', 'work plank 30s', 'cooldown 60s']);
  });

  it('rests between sets, and not after the last one', () => {
    const { segments } = block({ items: [item('hop', { sets: 2, work: 20, rest: 30 })] });
    expect(inShort(segments)).to.deep.equal(['work hop 20s', 'rest 30s', 'work hop 20s']);
    expect(segments.map(({ set }) => set)).to.deep.equal([{ index: 1, of: 2 }, undefined, { index: 2, of: 2 }]);
  });

  it('takes the dose of the exercise where the session gives none', () => {
    const { segments } = block({ items: [item('squat')] });
    expect(inShort(segments)).to.deep.equal([
      'work squat open',
      'rest 60s',
      'work squat open',
      'rest 60s',
      'work squat open',
    ]);
  });

  it('does each side in full, with time to switch', () => {
    const { segments } = block({ items: [item('hop', { work: 30, perSide: true })] });
    expect(inShort(segments)).to.deep.equal(['work hop left 30s', 'switch hop right 5s', 'work hop right 30s']);
  });

  it('holds each of several repetitions, and takes the upper end of a range', () => {
    const { segments } = block({ items: [item('hop', { hold: 10, reps: 3 }), item('hop', { hold: [10, 20] })] });
    expect(inShort(segments)).to.deep.equal(['work hop 30s', 'work hop 20s']);
  });

  it('counts repetitions by their tempo where the reader wants it', () => {
    const slow = item('hop', { reps: 5, tempo: [3, 1, 'X', 0] });
    expect(inShort(block({ items: [slow] }).segments)).to.deep.equal(['work hop open']);
    expect(inShort(block({ items: [slow] }, { byTempo: true }).segments)).to.deep.equal(['work hop 25s']);
  });

  it('rests between the rounds of a superset, and between the items of a circuit as well', () => {
    const items = [item('hop', { work: 20, rest: 10 }), item('plank', { hold: 30 })];
    const superset = block({ mode: 'superset', rounds: 2, rest: 60, items });
    expect(inShort(superset.segments)).to.deep.equal([
      'work hop 20s',
      'work plank 30s',
      'rest 60s',
      'work hop 20s',
      'work plank 30s',
    ]);
    const circuit = block({ mode: 'circuit', rounds: 1, items });
    expect(inShort(circuit.segments)).to.deep.equal(['work hop 20s', 'rest 10s', 'work plank 30s']);
  });

  it('takes as many rounds of a superset as the exercises have sets, where it does not say', () => {
    const { segments } = block({ mode: 'superset', items: [item('squat'), item('plank')] });
    expect(segments.filter(({ kind }) => kind === 'work')).to.have.length(6);
    expect(segments.at(-1)?.round).to.deep.equal({ index: 3, of: 3 });
  });

  it('does eight times twenty seconds with ten of rest in a Tabata', () => {
    const { segments, total } = block({ mode: 'tabata', items: [item('hop')] });
    expect(inShort(segments).slice(0, 3)).to.deep.equal(['work hop 20s', 'rest 10s', 'work hop 20s']);
    expect(total).to.equal(8 * 20_000 + 7 * 10_000);
  });

  it('begins every minute on the minute: what is left of it is rest', () => {
    const { segments, total, open } = block({
      mode: 'emom',
      minutes: 3,
      items: [item('hop', { work: 20 }), item('hop', { reps: 5 })],
    });
    expect(inShort(segments)).to.deep.equal([
      'work hop 20s',
      'rest 40s',
      'work hop open',
      'rest 60s',
      'work hop 20s',
      'rest 40s',
    ]);
    expect(segments.map(({ at }) => at)).to.deep.equal([0, undefined, 60_000, undefined, 120_000, undefined]);
    expect([total, open]).to.deep.equal([180_000, 1]);
  });

  it('cuts what takes longer than its minute, and says so', () => {
    const { segments, total, issues } = block({ mode: 'emom', minutes: 1, items: [item('hop', { work: 90 })] });
    expect(inShort(segments)).to.deep.equal(['work hop 60s']);
    expect([total, issues.map(({ code }) => code)]).to.deep.equal([60_000, ['number']]);
  });

  it('is one step that counts rounds where there are as many as possible', () => {
    const { segments } = block({ mode: 'amrap', minutes: 8, items: [item('hop', { reps: 5 }), item('squat')] });
    expect(inShort(segments)).to.deep.equal(['work 480s']);
    expect(segments[0]?.tasks?.map(({ exercise }) => exercise)).to.deep.equal(['hop', 'squat']);
  });

  it('has a time for all of what is done as fast as possible', () => {
    const { segments } = block({ mode: 'for-time', rounds: 2, minutes: 5, items: [item('hop', { reps: 21 })] });
    expect(segments.map(({ ms, until }) => [ms, until])).to.deep.equal([
      [null, 300_000],
      [null, 300_000],
    ]);
  });

  it('climbs a ladder from the first number of repetitions to the last', () => {
    const reps = (of: Partial<Block>): unknown =>
      block({ mode: 'ladder', items: [item('hop', { reps: [1, 9] })], ...of }).segments.map(({ dose }) => dose?.reps);
    expect(reps({ rounds: 3 })).to.deep.equal([1, 5, 9]);
    expect(reps({})).to.have.length(9);
  });

  it('runs an EMOM or an AMRAP that is the dose of an item', () => {
    const { segments, total } = block({
      items: [
        item('plank'),
        item('hop', { type: 'emom', minutes: 2, work: 30 }),
        item('hop', { type: 'amrap', minutes: 4 }),
      ],
    });
    expect(inShort(segments)).to.deep.equal([
      'work plank 30s',
      'work hop 30s',
      'rest 30s',
      'work hop 30s',
      'rest 30s',
      'work hop 240s',
    ]);
    expect(total).to.equal(30_000 + 120_000 + 240_000);
  });

  it('does the one that the reader picks', () => {
    const of = { mode: 'pick', items: [item('plank'), item('hop', { work: 20 })] } as const;
    expect(inShort(block(of).segments)).to.deep.equal(['work plank 30s']);
    expect(inShort(block(of, { picks: { 0: 1 } }).segments)).to.deep.equal(['work hop 20s']);
  });

  it('does today in its place what the reader has swapped in, under the same name', () => {
    const of = { items: [item('squat', { reps: 10 })] };
    const [planned] = block(of).segments;
    const [today] = block(of, { swaps: { '0/0': 'hop' } }).segments;
    expect([planned?.exercise, today?.exercise]).to.deep.equal(['squat', 'hop']);
    expect(today?.id).to.equal(planned?.id);
    expect(block(of, { swaps: { '0/0': 'nowhere' } }).segments[0]?.exercise).to.equal('squat');
  });

  it('says what the coach says, on each side', () => {
    const { segments } = block({
      items: [{ exercise: 'hop', dose: { work: 30, perSide: true }, say: [{ at: 15, text: 'Hips level' }] }],
    });
    expect(segments.map(({ say }) => say?.[0]?.at)).to.deep.equal([15_000, undefined, 15_000]);
  });
});

describe('A slot', () => {
  const slot = (fallback?: string): Block => ({
    items: [{ slot: { map: 'legs', track: 'two', ...(fallback && { fallback }) }, dose: { reps: 5 } }],
  });
  const filled = (states?: Readonly<Record<string, 'doing' | 'done' | 'skipped'>>, fallback?: string) => {
    const [first] = compiled([slot(fallback)], states && { states }).segments;
    return [first?.exercise, first?.slot];
  };

  it('is what the reader is doing on the track', () => {
    expect(filled({ squat: 'done', lunge: 'doing' })).to.deep.equal(['lunge', 'step']);
  });

  it('else what comes after the last that is done, and is not skipped', () => {
    expect(filled({ squat: 'done' })).to.deep.equal(['lunge', 'step']);
    expect(filled({ squat: 'done', lunge: 'skipped' })).to.deep.equal(['hop', 'step']);
    expect(filled({ squat: 'done', lunge: 'done', hop: 'done' })).to.deep.equal(['hop', 'step']);
  });

  it('is its fallback for who has not begun, or the first of the track', () => {
    expect(filled(undefined, 'plank')).to.deep.equal(['plank', 'fallback']);
    expect(filled({})).to.deep.equal(['squat', 'fallback']);
  });
});

describe('A session with mistakes', () => {
  it('leaves out what is not in the pack, and says where', () => {
    const of = block({ items: [item('nowhere'), { slot: { map: 'no', track: 'no' } }, item('plank')] });
    expect(inShort(of.segments)).to.deep.equal(['work plank 30s']);
    expect(codes(of)).to.deep.equal(['reference /blocks/0/items/0', 'reference /blocks/0/items/1']);
  });

  it('takes times that are none as if they were not there', () => {
    for (const bad of [0, -5, NaN, Infinity, 1e9]) {
      const of = block({ items: [item('hop', { work: bad, rest: -1, sets: 2 })] });
      expect(inShort(of.segments), String(bad)).to.deep.equal(['work hop open', 'work hop open']);
      expect(codes(of)).to.include('number /blocks/0/items/0/dose/work');
    }
  });

  it('may rest for no time at all', () => {
    const of = block({ items: [item('hop', { sets: 2, work: 20, rest: 0 })] });
    expect([inShort(of.segments), codes(of)]).to.deep.equal([['work hop 20s', 'work hop 20s'], []]);
  });

  it('has nothing to do, and says so', () => {
    expect(codes(compiled([]))).to.deep.equal(['empty /blocks']);
    expect(codes(block({ rounds: 3 }))).to.deep.equal(['empty /blocks']);
  });

  it('is cut after ten thousand steps', () => {
    const of = block({ mode: 'circuit', rounds: 1e9, items: [item('hop', { work: 1 })] });
    expect(of.segments).to.have.length(10_000);
    expect(codes(of)).to.deep.equal(['limit /blocks']);
  });

  it('takes longer than a day, and says so', () => {
    const of = block({ rounds: 25, items: [item('hop', { work: 3600 })] });
    expect([of.segments.length, codes(of)]).to.deep.equal([25, ['limit /blocks']]);
  });

  it('goes through an AMRAP once that does not say how long it is', () => {
    const of = block({ mode: 'amrap', items: [item('hop', { reps: 5 })] });
    expect([inShort(of.segments), codes(of)]).to.deep.equal([['work hop open'], ['required /blocks/0']]);
  });
});

describe('Any session', () => {
  it('has names of its own for all steps, and adds up', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { segments, total, open } = compileSession(session, pack);
        expect(new Set(segments.map(({ id }) => id)).size).to.equal(segments.length);
        expect(total).to.equal(segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0));
        expect(open).to.equal(segments.filter(({ ms }) => ms === null).length);
        expect(segments.every(({ ms }) => ms === null || (Number.isInteger(ms) && ms > 0))).to.equal(true);
      }),
    );
  });

  it('takes so many times as long with so many times the rounds, but for the rests between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60 }), (times, rest) => {
        const of = (rounds: number): number =>
          block({ mode: 'circuit', rounds, rest, items: [item('hop', { work: 20 }), item('plank')] }).total;
        expect(of(times)).to.equal(times * of(1) + (times - 1) * rest * 1000);
      }),
    );
  });

  it('is laid out the same every time', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(compileSession(session, pack)).to.deep.equal(compileSession(session, pack));
      }),
    );
  });

  it('ends every minute on the minute in an EMOM', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 59 }), (minutes, work) => {
        expect(block({ mode: 'emom', minutes, items: [item('hop', { work })] }).total).to.equal(minutes * 60_000);
      }),
    );
  });
});

describe('The session of the example pack', () => {
  it('takes twelve and a half minutes besides what waits for the reader', async function () {
    const shared = await sharedJson('pack.example.json');
    if (shared === undefined) this.skip();
    const { pack: example } = parsePack(shared) as { pack: Pack };
    const { total, open, issues } = compileSession(example.sessions![0]!, example);
    expect([total, open, issues]).to.deep.equal([750_000, 11, []]);
  });
});
