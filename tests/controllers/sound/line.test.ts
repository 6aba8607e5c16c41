import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import { clocksOf, steadied } from '../../../src/controllers/sound/line.js';

afterEach(() => restore());

describe('What comes out of a context now', () => {
  /** A context that has made 9 s of sound, of which this came out when the page's clock stood there. */
  const context = (contextTime: number, performanceTime: number): AudioContext =>
    ({
      currentTime: 9,
      getOutputTimestamp: () => ({ contextTime, performanceTime }),
    }) as unknown as AudioContext;

  beforeEach(() => stub(performance, 'now').returns(50_000));

  it('is what came out a moment ago, and what has come since; a compressor holds it back for 6 ms', () => {
    const { now, made, heard } = clocksOf(context(8.8, 49_900));
    expect([now, made]).to.deep.equal([50_000, 9]);
    expect(heard).to.be.closeTo(8.9 - 0.006, 1e-9);
  });

  it('is what is made now where nothing has come out yet, or not for a while', () => {
    expect(clocksOf(context(0, 0)).heard).to.equal(9 - 0.006);
    expect(clocksOf(context(3, 40_000)).heard).to.equal(9 - 0.006);
  });
});

describe('What is believed to come out', () => {
  /** Milliseconds by which each of these readings, a second apart, is believed to be late. */
  const believed = (...late: readonly number[]): readonly number[] => {
    const steady = steadied();
    return late.map((ms, second) => {
      const { heard } = steady({ now: second * 1000, made: second, heard: second - ms / 1000 });
      return Math.round((second - heard) * 1e4) / 10;
    });
  };

  it('is what is told at first', () => {
    expect(believed(40)).to.deep.equal([40]);
  });

  it('is not what is told once: a busy browser looks at its clock too late', () => {
    expect(believed(40, 46, 40, 33, 40)).to.deep.equal([40, 40, 40, 40, 40]);
  });

  it('is what is told twice: the clocks have parted', () => {
    expect(believed(40, 46, 46.5, 46)).to.deep.equal([40, 40, 46.5, 46]);
  });

  it('follows clocks that part slowly', () => {
    expect(believed(40, 40.4, 40.8, 41.2)).to.deep.equal([40, 40.4, 40.8, 41.2]);
  });

  it('is at once what no clock is wrong by: audio has stood', () => {
    expect(believed(40, 56, 20_000)).to.deep.equal([40, 56, 20_000]);
  });
});
