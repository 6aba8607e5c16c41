import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { spy } from 'sinon';
import { Desk } from '../../controllers/sound/studio.js';
import { Speech, voice } from '../../controllers/sound/speech.js';
import { control, inside, parts, place, textsOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { field, giveBack, hide, lend, listenTo, mountServed, openSettings, tick } from './served.js';
import { digits, mountTimer, pass, press, standStill } from './vocabulary.js';

const kept = (): unknown => JSON.parse(localStorage.getItem('exercise-elements/1/settings') ?? 'null');

describe('The settings of a <session-timer>', () => {
  const clock = standStill();
  afterEach(giveBack);

  it('open and close by a button, before a session and in it', async () => {
    const timer = await mountServed(training);
    const button = control(timer, 'Sound and screen');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(timer, 'Start');
    const panel = await openSettings(timer);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(timer).getElementById(button.getAttribute('aria-controls')!)).to.equal(panel);
    await press(timer, 'Sound and screen');
    expect(parts(timer, 'settings')).to.have.length(0);
  });

  it('are native fields with labels, high enough for a thumb', async () => {
    const timer = await mountServed(training);
    const panel = await openSettings(timer);
    expect(
      textsOf(panel.querySelectorAll('label')).map((label) => label.split(' ').slice(0, 2).join(' ')),
    ).to.deep.equal(['Sound Beside', 'Volume', 'Say the', 'Vibrate', 'Flash the']);
    for (const row of panel.querySelectorAll('label, .setting > .button'))
      expect(row.getBoundingClientRect().height).to.be.at.least(48);
    clock.restore();
    await expect(timer).to.be.accessible();
  });

  it('begin with what the page wishes, and the reader’s own choice goes before it', async () => {
    const timer = await mountServed(training, { sound: 'duck', voice: 'on', vibrate: 'on', flash: 'on' });
    const panel = await openSettings(timer);
    expect([panel.querySelector('select')!.value, field(timer, 'Volume').value]).to.deep.equal(['duck', '80']);
    expect(field(timer, 'Say the steps').checked).to.equal(true);
    expect(field(timer, 'Flash').checked).to.equal(true);
    await listenTo(timer, 'off');
    await tick(timer, 'Flash');
    expect(kept()).to.deep.equal({ sound: 'off', flash: false });
    expect(timer.getAttribute('sound'), 'the page’s wish stays').to.equal('duck');
    const other = await mountServed(training, { session: 'rounds', flash: 'on', voice: 'on' });
    await openSettings(other);
    expect(field(other, 'Flash').checked).to.equal(false);
    expect(field(other, 'Say the steps').checked).to.equal(true);
  });

  it('are silent and calm where neither page nor reader has said otherwise: a page that talks has to be asked for', async () => {
    const timer = await mountServed(training);
    await openSettings(timer);
    expect([timer.sound, timer.voice, timer.vibrate, timer.flash]).to.deep.equal(['mix', 'off', 'off', 'off']);
    expect(field(timer, 'Say the steps').checked).to.equal(false);
  });

  it('hold for all timers of the page at once, and for those of other tabs', async () => {
    const [timer, other] = [await mountServed(training), await mountServed(training, { session: 'rounds' })];
    await openSettings(timer);
    await openSettings(other);
    await tick(timer, 'Flash');
    await other.updateComplete;
    expect(field(other, 'Flash').checked).to.equal(true);
    localStorage.setItem('exercise-elements/1/settings', '{"volume":0.3}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'exercise-elements/1/settings' }));
    await Promise.all([timer.updateComplete, other.updateComplete]);
    expect([field(timer, 'Volume').value, field(other, 'Volume').value]).to.deep.equal(['30', '30']);
  });

  it('keep a volume that is moved by keys, and take no key of the session', async () => {
    const timer = await mountServed(training);
    await press(timer, 'Start');
    await openSettings(timer);
    field(timer, 'Volume').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'n' });
    await pass(1, clock, timer);
    expect([kept(), digits(timer), timer.state.index]).to.deep.equal([{ volume: 0.75 }, '0:04', 0]);
  });

  it('come when they are asked for, where a reader is faster than the network', async () => {
    const timer = await mountTimer(training);
    await openSettings(timer);
    expect(parts(timer, 'settings')).to.have.length(1);
  });

  for (const [lang, words] of [
    ['es', ['Sonido y pantalla', 'Volumen']],
    ['de', ['Ton und Bildschirm', 'Lautstärke']],
    ['ar', ['الصوت والشاشة', 'مستوى الصوت']],
  ] as const)
    it(`speak the language of the page: ${lang}`, async () => {
      const page = place();
      page.lang = lang;
      if (lang === 'ar') page.dir = 'rtl';
      const timer = await mountServed(training, {}, page);
      const panel = await openSettings(timer);
      expect(panel.getAttribute('aria-label')).to.equal(words[0]);
      expect(textsOf(panel.querySelectorAll('label'))).to.include(words[1]);
      clock.restore();
      await expect(timer).to.be.accessible();
    });

  it('have room on the narrowest phone', async () => {
    const page = place();
    page.style.width = '280px';
    const timer = await mountServed(training, {}, page);
    await openSettings(timer);
    expect(inside(timer).querySelector('.root')!.scrollWidth).to.be.at.most(280);
  });

  it('say once, in a sentence each, what this browser cannot do', async () => {
    hide(navigator, 'vibrate');
    hide(navigator, 'wakeLock');
    hide(navigator, 'audioSession');
    hide(window, 'documentPictureInPicture');
    lend(globalThis, 'speechSynthesis', undefined);
    lend(document, 'fullscreenEnabled', false);
    const timer = await mountServed(training);
    const panel = await openSettings(timer);
    expect(textsOf(parts(timer, 'lack'))).to.deep.equal([
      'What happens to other music is up to this browser.',
      'This browser cannot speak.',
      'This browser cannot vibrate.',
      'There is no full screen here: the browser has none, or the page forbids it.',
      'There is no small window here: the browser has none, or the page forbids it.',
      'This browser cannot keep the screen on: it may go dark.',
    ]);
    expect(panel.querySelectorAll(':disabled')).to.have.length(4);
    clock.restore();
    await expect(timer).to.be.accessible();
  });

  it('say that there is no voice for the language of the steps, until there is one', async () => {
    const speech = new Speech([voice('en')]);
    lend(globalThis, 'speechSynthesis', speech);
    const page = place();
    page.lang = 'en';
    const timer = await mountServed({ ...training, lang: 'es' }, {}, page);
    await openSettings(timer);
    expect(textsOf(parts(timer, 'lack'))).to.include('This device has no voice for this language: Spanish.');
    speech.voices = [voice('es-ES')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await timer.updateComplete;
    expect(textsOf(parts(timer, 'lack')).join()).to.not.include('no voice');
  });

  it('name a language by what the pack has written, where that is none', async () => {
    lend(globalThis, 'speechSynthesis', new Speech([]));
    const page = place();
    page.lang = 'en';
    const exercises = training.exercises.map((each) => ({ ...each, name: { 'en-a': each.id } }));
    const timer = await mountServed({ ...training, exercises }, {}, page);
    await openSettings(timer);
    expect(textsOf(parts(timer, 'lack')).join()).to.include('no voice for this language: en-a');
  });

  it('let a change of volume be heard', async () => {
    const waves = spy(OscillatorNode.prototype, 'start');
    const desk = new Desk();
    lend(globalThis, 'AudioContext', function AudioContext() {
      return desk.context;
    });
    const timer = await mountServed(training);
    await openSettings(timer);
    const volume = field(timer, 'Volume');
    volume.value = '40';
    volume.dispatchEvent(new Event('change'));
    expect(waves.callCount, 'the browser has not begun').to.equal(0);
    desk.turn('running');
    expect(waves.callCount, 'the two waves of a beginning').to.equal(2);
    expect(kept()).to.deep.equal({ volume: 0.4 });
  });

  it('say that a session goes on which nobody can hear, as long as the browser is silent', async () => {
    const desk = new Desk();
    lend(globalThis, 'AudioContext', function AudioContext() {
      return desk.context;
    });
    const timer = await mountServed(training);
    await press(timer, 'Start');
    await openSettings(timer);
    const silent = 'Nothing is heard until you press a button of the session.';
    expect(textsOf(parts(timer, 'lack'))).to.include(silent);
    desk.turn('running');
    await pass(1, clock, timer);
    expect(textsOf(parts(timer, 'lack'))).to.not.include(silent);
  });
});
