import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import type { Tuning } from '../../../src/controllers/sound/cue-player.js';
import type { Beep } from '../../../src/controllers/sound/plan.js';
import { Studio } from './studio.js';

let studio: Studio;
const open = (options?: Partial<Tuning>): Studio => (studio = new Studio(options));
const oneIn = (seconds: number): Beep => ({ id: `one ${seconds}`, kind: 'one', at: studio.now + seconds * 1000 });

afterEach(() => studio.close());

describe('A cue player', () => {
  it('is locked until the reader has tapped and the browser has started the sound', () => {
    open();
    expect(studio.player.state).to.equal('locked');
    expect(studio.desks, 'no context before a gesture').to.have.length(0);
    studio.player.unlock();
    expect(studio.desk.resume.callCount).to.equal(1);
    expect(studio.player.state).to.equal('locked');
    studio.desk.turn('running');
    expect(studio.player.state).to.equal('on');
    expect(studio.pump.callCount).to.equal(1);
  });

  it('puts nothing on a clock that stands', () => {
    open();
    studio.player.unlock();
    studio.player.schedule([oneIn(5)]);
    expect(studio.waves.size).to.equal(0);
  });

  it('puts what is wanted on the clock, once', () => {
    open().begin();
    const wanted = [oneIn(5), oneIn(6)];
    studio.player.schedule(wanted);
    const waves = [...studio.waves];
    studio.player.schedule(wanted);
    expect(waves).to.have.length(2);
    expect([...studio.waves]).to.deep.equal(waves);
  });

  it('takes off what is not wanted any more', () => {
    open()
      .begin()
      .player.schedule([oneIn(5), oneIn(6)]);
    studio.player.schedule([oneIn(6)]);
    expect(studio.waves.size).to.equal(1);
    studio.player.schedule([]);
    expect(studio.waves.size).to.equal(0);
  });

  it('asks once a second for what is to be heard, and puts right what has slipped', () => {
    open().begin();
    studio.wanted = [oneIn(10)];
    studio.second();
    const [before] = studio.waves;
    studio.pass(0.02, 0);
    studio.second();
    const [after] = studio.waves;
    expect(studio.pump.callCount).to.equal(3);
    expect(studio.waves.size).to.equal(1);
    expect(after).not.to.equal(before);
  });

  it('asks when the page is seen again, thawed or shown from the cache', () => {
    open().begin();
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('resume'));
    dispatchEvent(new Event('pageshow'));
    expect(studio.pump.callCount).to.equal(4);
  });

  it('is as loud as asked, then and later', () => {
    const { player } = open({ volume: 0.5 }).begin();
    expect(studio.gain).to.equal(0.5);
    player.tune({ volume: 0.25, mode: 'mix' });
    expect(studio.gain).to.equal(0.25);
  });

  it('tells Safari how it lives with other sound', () => {
    const audioSession = { type: 'auto' };
    Object.defineProperty(navigator, 'audioSession', { value: audioSession, configurable: true });
    for (const [mode, type] of [
      ['mix', 'ambient'],
      ['duck', 'transient'],
      ['solo', 'playback'],
    ] as const) {
      open({ mode }).begin();
      expect(audioSession.type).to.equal(type);
      studio.close();
      expect(audioSession.type).to.equal('auto');
    }
    Reflect.deleteProperty(navigator, 'audioSession');
  });
});

describe('A cue player whose browser', () => {
  it('interrupts it asks for sound again and drops what would be heard late', () => {
    open().begin();
    studio.wanted = [oneIn(5)];
    studio.pump();
    studio.desk.turn('interrupted');
    expect(studio.player.state).to.equal('locked');
    expect(studio.waves.size).to.equal(0);
    expect(studio.desk.resume.callCount).to.equal(2);
    studio.desk.turn('running');
    expect(studio.waves.size).to.equal(1);
  });

  it('says that it runs and stands still gets a new context, and goes on by itself', () => {
    open().begin();
    studio.second();
    studio.wanted = [oneIn(5)];
    studio.pump();
    studio.pass(0.2, 0);
    studio.pump();
    expect(studio.desks, '200 ms may be a busy page').to.have.length(1);
    studio.pass(0.2, 0);
    studio.pump();
    expect(studio.desks).to.have.length(2);
    expect(studio.desks[0]!.close.callCount).to.equal(1);
    studio.desk.turn('running');
    expect(studio.player.state).to.equal('on');
    expect(studio.waves.size).to.equal(1);
  });

  it('ends no sound any more gets a new context', () => {
    open().begin();
    studio.second();
    studio.pass(2.6);
    studio.pump();
    expect(studio.desks).to.have.length(2);
  });

  it('has frozen the page does not: its clock stood, and moves again', () => {
    open().begin();
    studio.second();
    studio.pass(20, 0.6);
    document.dispatchEvent(new Event('resume'));
    expect(studio.desks).to.have.length(1);
    expect(studio.player.state).to.equal('on');
  });

  it('has stood for a while is not taken for stuck when it goes on', () => {
    open().begin();
    studio.second();
    studio.desk.turn('interrupted');
    studio.pass(30, 0);
    studio.desk.turn('running');
    expect(studio.desks).to.have.length(1);
    expect(studio.player.state).to.equal('on');
  });

  it('never gave any sound is left alone until the next gesture', () => {
    open().begin();
    studio.pump();
    studio.pass(1, 0);
    studio.pump();
    expect(studio.player.state).to.equal('dead');
    expect(studio.desks).to.have.length(1);
    studio.begin();
    expect(studio.player.state).to.equal('on');
    expect(studio.desks).to.have.length(2);
  });

  for (const [lacks, audio] of [
    ['has no audio', undefined],
    ['has none to give', stub().throws(new DOMException('', 'NotSupportedError'))],
  ] as const)
    it(`${lacks} is off`, () => {
      open();
      stub(globalThis, 'AudioContext').value(audio);
      studio.player.unlock();
      expect(studio.player.state).to.equal('off');
      studio.player.schedule([oneIn(1)]);
      studio.player.unlock();
      expect(studio.player.state).to.equal('off');
    });

  it('refuses to start stays locked, without an error on the page', async () => {
    open().player.unlock();
    studio.desk.resume.rejects(new DOMException('', 'NotAllowedError'));
    document.dispatchEvent(new Event('visibilitychange'));
    await Promise.allSettled(studio.desk.resume.returnValues);
    expect(studio.player.state).to.equal('locked');
  });
});

describe('A closed cue player', () => {
  it('has given everything back, a hundred times over', () => {
    for (let index = 0; index < 100; index++) {
      open()
        .begin()
        .player.schedule([oneIn(0.1), oneIn(5), oneIn(50)]);
      const { desk, waves, pump, player } = studio;
      studio.close();
      const calls = pump.callCount;
      desk.turn('closed');
      studio.second();
      dispatchEvent(new Event('pageshow'));
      document.dispatchEvent(new Event('visibilitychange'));
      expect(waves.size).to.equal(0);
      expect(desk.close.callCount).to.equal(1);
      expect(pump.callCount).to.equal(calls);
      expect(player.state).to.equal('off');
    }
  });

  it('stays closed', () => {
    open().begin();
    studio.close();
    studio.player.unlock();
    studio.player.schedule([oneIn(1)]);
    expect(studio.desks).to.have.length(1);
  });
});
