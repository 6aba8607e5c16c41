import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import { clocksOf } from '../../../src/controllers/sound/line.js';

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
