import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { plan, type Beep, type Clocks, type Placed } from '../../../src/controllers/sound/plan.js';

const beep = (at: number, id = `one ${at}`): Beep => ({ id, kind: 'one', at });

/** Clocks that began together and of which sound is heard as it is made, unless one says otherwise. */
const clocks = (now: number, made = now / 1000, heard = made): Clocks => ({ now, made, heard });

const place = ({ id, at }: Beep, when = at / 1000): Placed => ({ id, at, when });

/** What is put, by name and second of the audio clock. */
const putAt = (placed: readonly Placed[], wanted: readonly Beep[], at: Clocks): readonly string[] =>
  plan(placed, wanted, at).put.map((each) => `${each.id} @ ${each.when}`);

describe('What has to change on the audio clock', () => {
  it('is everything at first, in order', () => {
    expect(putAt([], [beep(6000), beep(7000)], clocks(1000))).to.deep.equal(['one 6000 @ 6', 'one 7000 @ 7']);
  });

  it('takes account of how late sound is heard', () => {
    expect(putAt([], [beep(6000)], clocks(1000, 1, 0.875))).to.deep.equal(['one 6000 @ 5.875']);
  });

  it('is nothing while the clocks agree within 2 ms', () => {
    const placed = [place(beep(6000))];
    const { keep, put } = plan(placed, [beep(6000)], clocks(1000, 1.0015));
    expect([[...keep], put]).to.deep.equal([placed, []]);
  });

  it('is a new place for what has slipped', () => {
    const placed = [place(beep(6000))];
    const { keep, put } = plan(placed, [beep(6000)], clocks(1000, 0.25));
    expect(keep.size).to.equal(0);
    expect(put).to.deep.equal([{ ...beep(6000), when: 5.25 }]);
  });

  it('takes off what is not wanted any more, but lets what has begun end', () => {
    const [sounding, waiting] = [place(beep(1000)), place(beep(2000))];
    expect([...plan([sounding, waiting], [], clocks(1100)).keep]).to.deep.equal([sounding]);
  });

  it('leaves what is about to begin where it is: it could be heard twice', () => {
    const soon = place(beep(1010));
    expect(putAt([soon], [beep(1010)], clocks(1000, 1, 0.99))).to.deep.equal([]);
  });

  it('leaves what is due, while the audio clock is a little behind', () => {
    const due = place(beep(1000));
    expect(plan([due], [], clocks(1001, 0.98)).keep.size).to.equal(1);
    expect(plan([due], [], clocks(1001, 0.7)).keep.size).to.equal(0);
  });

  it('forgets what is over', () => {
    const ending = place(beep(1000));
    expect(plan([ending], [], clocks(4990)).keep.size).to.equal(1);
    expect(plan([ending], [], clocks(5000)).keep.size).to.equal(0);
  });

  it('does not repeat what has begun, wherever the clock says now that it should have', () => {
    const early = place(beep(6000), 5.9);
    expect(putAt([early], [beep(6000)], clocks(5950))).to.deep.equal([]);
  });

  it('plays what has begun again when its time was moved', () => {
    const heard = place(beep(6000, 'one'));
    expect(putAt([heard], [beep(16_000, 'one')], clocks(6050))).to.deep.equal(['one @ 16']);
  });

  it('plays what is a little late at once, and leaves out what is 250 ms late', () => {
    expect(putAt([], [beep(1000)], clocks(1240))).to.deep.equal(['one 1000 @ 1.24']);
    expect(putAt([], [beep(1000)], clocks(1260))).to.deep.equal([]);
    expect(putAt([], [beep(1000)], clocks(1000, 1, 0.7)), 'a slow loudspeaker').to.deep.equal([]);
  });

  it('is no more than 64 waves, and no further than 150 s', () => {
    const many = Array.from({ length: 100 }, (_, index) => beep(index * 1000));
    expect(putAt([], many, clocks(0))).to.have.length(64);
    const chords = many.map((each): Beep => ({ ...each, kind: 'finish' }));
    expect(putAt([], chords, clocks(0))).to.have.length(16);
    expect(putAt([], [beep(150_000), beep(150_001)], clocks(0))).to.deep.equal(['one 150000 @ 150']);
  });
});

/** What was heard, when, by the page's clock. */
interface Heard {
  readonly id: string;
  readonly at: number;
}

/** A page's clock and an audio clock that stands still now and then, and what is heard while both go on. */
class Model {
  now = 0;
  private made = 0;
  private placed: readonly Placed[] = [];
  readonly heard: Heard[] = [];

  /** Time goes by: the audio clock stands for the first part of it, and what comes due in the rest is heard. */
  pass(ms: number, still: number): void {
    const until = this.made + (ms - still) / 1000;
    for (const each of this.placed)
      if (each.when > this.made && each.when <= until)
        this.heard.push({ id: each.id, at: this.now + still + (each.when - this.made) * 1000 });
    this.now += ms;
    this.made = until;
  }

  pump(wanted: readonly Beep[]): void {
    const { keep, put } = plan(this.placed, wanted, clocks(this.now, this.made));
    for (const { id, when } of put) if (when === this.made) this.heard.push({ id, at: this.now });
    this.placed = [...keep, ...put];
  }
}

/** Whole milliseconds of times that come in order; a wave is over before the next begins. */
const anyBeeps = fc
  .array(fc.integer({ min: 500, max: 30_000 }), { maxLength: 40 })
  .map((gaps) => gaps.reduce<number[]>((times, gap) => [...times, (times.at(-1) ?? 0) + gap], []))
  .map((times) => times.map((at) => beep(at)));

const anyPump = fc.integer({ min: 1, max: 60_000 });

/** Plays to the end, however late the pumps come. `still`: for how much of that time the audio clock stands. */
function playThrough(wanted: readonly Beep[], pumps: readonly number[], still: number): readonly Heard[] {
  const model = new Model();
  const end = (wanted.at(-1)?.at ?? 0) + 1000;
  for (let index = 0; model.now <= end; index++) {
    model.pump(wanted.filter(({ at }) => at >= model.now));
    const ms = pumps[index % pumps.length]!;
    model.pass(ms, Math.min(ms, still));
  }
  return model.heard.sort((a, b) => a.at - b.at);
}

describe('However late anybody looks, up to a minute', () => {
  const pumps = fc.array(anyPump, { minLength: 1 });

  it('every beep is heard once, on time', () => {
    fc.assert(
      fc.property(anyBeeps, pumps, (wanted, late) => {
        const heard = playThrough(wanted, late, 0);
        expect(heard.map(({ id }) => id)).to.deep.equal(wanted.map(({ id }) => id));
        for (const [index, { at }] of heard.entries()) expect(at).to.be.closeTo(wanted[index]!.at, 0.01);
      }),
    );
  });

  it('no beep is heard twice, nor later than 250 ms and what the audio clock stood since anybody looked', () => {
    fc.assert(
      fc.property(anyBeeps, pumps, fc.integer({ min: 0, max: 3000 }), (wanted, late, still) => {
        const heard = playThrough(wanted, late, still);
        expect(new Set(heard.map(({ id }) => id)).size).to.equal(heard.length);
        for (const { id, at } of heard) {
          const lateness = at - wanted.find((each) => each.id === id)!.at;
          expect(lateness).to.be.within(-5.01, 250 + still + 0.01);
        }
      }),
    );
  });

  it('no beep is lost between two looks while the audio clock is only a little behind', () => {
    const often = fc.array(fc.integer({ min: 1000, max: 60_000 }), { minLength: 1 });
    fc.assert(
      fc.property(anyBeeps, often, fc.integer({ min: 0, max: 200 }), (wanted, late, still) => {
        const heard = playThrough(wanted, late, still).map(({ id }) => id);
        expect(heard).to.deep.equal(wanted.map(({ id }) => id));
      }),
    );
  });

  it('what is put anew is the same as if nothing had been there', () => {
    fc.assert(
      fc.property(anyBeeps, anyPump, fc.integer({ min: 6, max: 3000 }), (wanted, now, slip) => {
        const placed = wanted.map((each) => place(each)).filter(({ at }) => at > now + 4000);
        const later = wanted.filter(({ at }) => at > now + 4000);
        const slipped = clocks(now, (now - slip) / 1000);
        expect(plan(placed, later, slipped).put).to.deep.equal(plan([], later, slipped).put);
      }),
    );
  });
});
