import { expect } from '@open-wc/testing';
import { restore, stub, type SinonFakeTimers, type SinonStub } from 'sinon';
import { training } from './sample.js';
import { giveBack, hide, lend, listenTo, mountServed, openSettings } from './served.js';
import { forgetSessions, pass, press, stepOn, stopTheClocks } from './vocabulary.js';

/** What a browser shows on a locked screen, with the keys that it passes on. */
class Remote {
  metadata: { readonly title: string; readonly artist: string } | null = null;
  playbackState = 'none';
  readonly handlers = new Map<string, () => void>();

  setActionHandler(action: string, handler: (() => void) | null): void {
    if (action === 'previoustrack' && handler) throw new TypeError('This browser has no such key.');
    if (handler) this.handlers.set(action, handler);
    else this.handlers.delete(action);
  }
}

describe('A <session-timer> that owns the sound', () => {
  let clock: SinonFakeTimers;
  let remote: Remote;
  let play: SinonStub;
  let pause: SinonStub;

  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
    remote = new Remote();
    lend(navigator, 'mediaSession', remote);
    lend(globalThis, 'MediaMetadata', function MediaMetadata(told: object) {
      return told;
    });
    hide(navigator, 'audioSession');
    play = stub(HTMLMediaElement.prototype, 'play').resolves();
    pause = stub(HTMLMediaElement.prototype, 'pause');
  });

  afterEach(() => {
    clock.restore();
    restore();
    giveBack();
  });

  it('is driven from a locked screen, by headphones and by media keys, as far as the browser passes them on', async () => {
    const timer = await mountServed(training, { sound: 'solo' });
    expect([...remote.handlers.keys()], 'before it begins').to.deep.equal([]);
    await press(timer, 'Start');
    expect([...remote.handlers.keys()]).to.deep.equal(['play', 'pause', 'nexttrack']);
    remote.handlers.get('nexttrack')!();
    await timer.updateComplete;
    expect(stepOn(timer)).to.equal('Squat');
    remote.handlers.get('pause')!();
    await timer.updateComplete;
    expect([timer.state.status, remote.playbackState]).to.deep.equal(['paused', 'paused']);
    remote.handlers.get('play')!();
    await timer.updateComplete;
    expect([timer.state.status, remote.playbackState]).to.deep.equal(['running', 'playing']);
  });

  it('is shown there with its step, side and title', async () => {
    const timer = await mountServed(training, { sound: 'solo' });
    await press(timer, 'Start');
    expect(remote.metadata).to.deep.equal({ title: 'Get ready', artist: 'A short session' });
    await press(timer, 'Next');
    await press(timer, 'Done');
    expect(remote.metadata!.title).to.equal('Step up, left side');
    await pass(20, clock, timer);
    expect(remote.metadata!.title).to.equal('Switch sides');
  });

  it('plays a file of silence, without which most browsers pass nothing on; not where cues are enough', async () => {
    const timer = await mountServed(training, { sound: 'solo' });
    await press(timer, 'Start');
    const player = play.firstCall.thisValue as HTMLAudioElement;
    if (!player.duration) await new Promise((resolve) => (player.ondurationchange = resolve));
    expect([player.loop, player.src.startsWith('blob:'), player.duration]).to.deep.equal([true, true, 10]);
    await press(timer, 'Finish now');
    expect(pause.lastCall.thisValue, 'it ends with the session').to.equal(player);
    play.resetHistory();
    timer.remove();
    lend(navigator, 'audioSession', { type: 'auto' });
    const safari = await mountServed(training, { sound: 'solo' });
    safari.reset();
    await safari.updateComplete;
    await press(safari, 'Start');
    expect(play.callCount).to.equal(0);
  });

  for (const [how, act] of [
    ['at the end', 'Finish now'],
    ['when other music is wanted again', 'mix'],
    ['when it is taken away', 'remove'],
  ] as const)
    it(`gives the keys back ${how}`, async () => {
      const timer = await mountServed(training, { sound: 'solo' });
      await press(timer, 'Start');
      if (act === 'remove') timer.remove();
      else if (act === 'mix') {
        await openSettings(timer);
        await listenTo(timer, 'mix');
      } else await press(timer, act);
      expect([remote.metadata, remote.playbackState, remote.handlers.size]).to.deep.equal([null, 'none', 0]);
    });

  it('takes no keys where other music plays', async () => {
    const timer = await mountServed(training);
    await press(timer, 'Start');
    expect([remote.metadata, remote.handlers.size, play.callCount]).to.deep.equal([null, 0, 0]);
  });
});
