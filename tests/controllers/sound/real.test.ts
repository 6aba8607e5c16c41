import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CuePlayer } from '../../../src/controllers/sound/cue-player.js';
import { sounds, type SoundKind } from '../../../src/controllers/sound/sounds.js';

// Firefox and WebKit start no audio on a machine without a sound server, and say nothing: there is nothing to wait for.
const withoutAudio = !navigator.userAgent.includes('Chrome/');

describe('A cue player on the audio of a browser', () => {
  it('is unlocked by a key, and is pumped by the sound alone', async function () {
    if (withoutAudio) this.skip();
    await sendKeys({ press: 'a' });
    const at = performance.now() + 60_000;
    const wanted = (Object.keys(sounds) as SoundKind[]).map((kind) => ({ id: kind, kind, at }));
    const states: string[] = [];
    let resolve: () => void;
    const pumped = new Promise<void>((done) => (resolve = done));
    const pump = (): void => {
      player.schedule(wanted);
      states.push(player.state);
      if (states.length === 3) resolve();
    };
    const player = new CuePlayer(pump, { volume: 0, mode: 'mix' });
    player.unlock();
    await pumped;
    // Once when it began to run, and after each of the first two seconds.
    expect(states).to.deep.equal(['on', 'on', 'on']);
    player.close();
    expect(player.state).to.equal('off');
  });
});
