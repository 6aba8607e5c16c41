import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import { putSound, sounds, type SoundKind } from '../../../src/controllers/sound/sounds.js';
import { onsets, page, playerOn, rate, rendering } from './audio.js';

const kinds = Object.keys(sounds) as SoundKind[];

/** The samples of one sound, alone. */
async function render(kind: SoundKind): Promise<Float32Array> {
  const context = new OfflineAudioContext({ numberOfChannels: 1, length: 3 * rate, sampleRate: rate });
  putSound(context, context.destination, kind, 0);
  return (await context.startRendering()).getChannelData(0);
}

/** Seconds from the beginning of a sound to its end. */
const lengthOf = (kind: SoundKind): number => Math.max(...sounds[kind].map(([, length, after = 0]) => after + length));

const loudest = (samples: Float32Array): number => samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

describe('The sounds of a session', () => {
  for (const kind of kinds) {
    it(`${kind} is heard, does not distort, and dies away`, async () => {
      const samples = await render(kind);
      expect(loudest(samples)).to.be.within(0.2, 1);
      expect(loudest(samples.subarray(Math.ceil(lengthOf(kind) * rate) + 2))).to.equal(0);
    });
  }

  it('can be told apart: those that count are one sound, every other is its own', () => {
    expect(new Set(kinds.map((kind) => JSON.stringify(sounds[kind]))).size).to.equal(kinds.length - 2);
  });

  it('count softer and shorter than what begins then', () => {
    expect(lengthOf('one')).to.be.below(lengthOf('work') / 2);
    expect(lengthOf('half')).to.be.below(lengthOf('rest'));
    expect(lengthOf('finish')).to.be.above(lengthOf('last-round'));
  });

  it('are silent once they are taken off', async () => {
    const context = new OfflineAudioContext({ numberOfChannels: 1, length: rate, sampleRate: rate });
    putSound(context, context.destination, 'finish', 0.2)();
    expect(loudest((await context.startRendering()).getChannelData(0))).to.equal(0);
  });
});

afterEach(() => restore());

describe('A cue that was put on the audio clock', () => {
  it('begins with the sample at which it has to be heard', async () => {
    const seconds = [0.5, 1.25, 2.000_01, 3.3, 4.7, 7.5, 9.123, 10, 12.5];
    const context = rendering(16);
    const player = playerOn(context);
    player.schedule(kinds.map((kind, index) => ({ id: kind, kind, at: page.now + seconds[index]! * 1000 })));
    const samples = (await context.startRendering()).getChannelData(0);
    for (const second of seconds) {
      const from = Math.round((second - 0.05) * rate);
      const [onset] = onsets(samples.subarray(from));
      // A wave is at zero in its own first sample.
      expect(from + onset! - 1, `${second} s`).to.be.closeTo(second * rate, 1);
    }
    player.close();
  });
});
