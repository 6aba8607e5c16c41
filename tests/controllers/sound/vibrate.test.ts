import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { sounds, type SoundKind } from '../../../src/controllers/sound/sounds.js';
import { canVibrate, vibrate } from '../../../src/controllers/sound/vibrate.js';

const kinds = Object.keys(sounds) as SoundKind[];

describe('What a cue feels like', () => {
  it('is one touch to count, and another for each thing that begins', () => {
    const device = { vibrate: stub().returns(true) };
    expect(kinds.every((kind) => vibrate(kind, device))).to.equal(true);
    const patterns = device.vibrate.args.map((args) => JSON.stringify(args[0]));
    expect(new Set(patterns).size).to.equal(kinds.length - 2);
  });

  it('is over before the next second begins, but for the end of all', () => {
    const device = { vibrate: stub().returns(true) };
    for (const kind of kinds) {
      vibrate(kind, device);
      const total = (device.vibrate.lastCall.args[0] as number[]).reduce((sum, each) => sum + each);
      expect(total, kind).to.be.below(kind === 'finish' ? 1500 : 1000);
    }
  });

  it('is nothing where a browser has no vibration, or does not allow it', () => {
    expect([canVibrate({}), vibrate('one', {})]).to.deep.equal([false, false]);
    const strict = { vibrate: () => false };
    expect([canVibrate(strict), vibrate('one', strict)]).to.deep.equal([true, false]);
  });
});
