import { expect } from '@open-wc/testing';
import { restore, stub, type SinonFakeTimers } from 'sinon';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { control, inside, parts, place, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { giveBack, lend, mountServed, openSettings } from './served.js';
import { forgetSessions, digits, pass, press, stopTheClocks } from './vocabulary.js';

/** A browser with windows that stay above the others: here they are frames. */
class Windows {
  readonly opened: HTMLIFrameElement[] = [];
  refuses = false;

  requestWindow = (): Promise<Window> => {
    if (this.refuses) return Promise.reject(new DOMException('', 'NotAllowedError'));
    const frame = place().appendChild(document.createElement('iframe'));
    frame.title = 'A small window';
    this.opened.push(frame);
    const { contentWindow } = frame;
    stub(contentWindow!, 'close').callsFake(() => contentWindow!.dispatchEvent(new Event('pagehide')));
    return Promise.resolve(contentWindow!);
  };

  get page(): Document {
    return this.opened.at(-1)!.contentDocument!;
  }
}

describe('A <session-timer> on other screens', () => {
  let clock: SinonFakeTimers;
  let windows: Windows;

  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
    windows = new Windows();
    lend(window, 'documentPictureInPicture', windows);
  });

  afterEach(() => {
    clock.restore();
    restore();
    giveBack();
  });

  /** A session that is on, with its small window. */
  async function mountSmall(page?: HTMLElement): Promise<SessionTimer> {
    const timer = await mountServed(training, {}, page);
    const [start, small] = page?.lang === 'ar' ? ['ابدأ', 'نافذة صغيرة'] : ['Start', 'Small window'];
    await press(timer, start);
    await openSettings(timer);
    await press(timer, small);
    await shown(timer);
    return timer;
  }

  /** Once what the browser was asked for is there. */
  async function shown(timer: SessionTimer): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    await timer.updateComplete;
  }

  const buttons = (): readonly HTMLButtonElement[] => [...windows.page.querySelectorAll('button')];

  it('shows the step and the digits in a small window above all others, and is driven there', async () => {
    const timer = await mountSmall();
    const told = (): string => textOf(windows.page.body);
    expect(told()).to.equal('Get ready 0:05 Pause Next');
    await pass(1, clock, timer);
    expect(told()).to.equal('Get ready 0:04 Pause Next');
    buttons()[1]!.click();
    await timer.updateComplete;
    expect(told()).to.equal('Squat 0:00 Pause Next');
    buttons()[0]!.click();
    await timer.updateComplete;
    expect([timer.state.status, told()]).to.deep.equal(['paused', 'Squat 0:00 Go on Next']);
    await press(timer, 'Finish now');
    expect(told()).to.equal('Session Session done');
  });

  it('folds its settings then, and leaves the focus where it was', async () => {
    const timer = await mountSmall();
    expect(parts(timer, 'settings')).to.have.length(0);
    expect(inside(timer).activeElement).to.equal(control(timer, 'Sound and screen'));
  });

  it('has styles in the small window that a strict page takes, and its language', async () => {
    const page = place();
    page.lang = 'ar';
    await mountSmall(page);
    const { documentElement, adoptedStyleSheets } = windows.page;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(adoptedStyleSheets.length).to.be.above(0);
    expect(windows.page.querySelectorAll('style, [style]:not(html)')).to.have.length(0);
    const { fontSize } = windows.page.defaultView!.getComputedStyle(windows.page.querySelector('.digits')!);
    expect(parseFloat(fontSize)).to.be.at.least(48);
  });

  it('closes the small window by its button, and with the session that it shows', async () => {
    const timer = await mountSmall();
    await openSettings(timer);
    await press(timer, 'Close the small window');
    await shown(timer);
    await openSettings(timer);
    expect(control(timer, 'Small window')).to.exist;
    await press(timer, 'Small window');
    await shown(timer);
    const { contentWindow } = windows.opened.at(-1)!;
    timer.remove();
    expect(contentWindow!.close).to.have.property('callCount', 1);
  });

  it('leaves no window behind where it is taken away while one opens', async () => {
    const timer = await mountServed(training);
    await openSettings(timer);
    control(timer, 'Small window').click();
    timer.remove();
    await shown(timer);
    expect(windows.opened.at(-1)!.contentWindow!.close).to.have.property('callCount', 1);
  });

  it('says so where a browser refuses the small window, as in a frame', async () => {
    windows.refuses = true;
    const timer = await mountServed(training);
    await openSettings(timer);
    await press(timer, 'Small window');
    await shown(timer);
    await openSettings(timer);
    expect((control(timer, 'Small window') as HTMLButtonElement).disabled).to.equal(true);
    expect(textsOf(parts(timer, 'lack')).join()).to.include('There is no small window here');
  });

  it('fills the screen, with a way out in sight', async () => {
    lend(document, 'fullscreenEnabled', true);
    const timer = await mountServed(training);
    const matches = stub(timer, 'matches').withArgs(':fullscreen').returns(false);
    const turn = (on: boolean): void => {
      matches.returns(on);
      timer.dispatchEvent(new Event('fullscreenchange'));
    };
    lend(timer, 'requestFullscreen', () => Promise.resolve(turn(true)));
    lend(document, 'exitFullscreen', () => Promise.resolve(turn(false)));
    await press(timer, 'Start');
    await openSettings(timer);
    await press(timer, 'Full screen');
    await shown(timer);
    expect(parts(timer, 'settings')).to.have.length(0);
    await press(timer, 'Leave full screen');
    await shown(timer);
    expect(() => control(timer, 'Leave full screen')).to.throw();
    expect(digits(timer)).to.equal('0:05');
  });

  it('says so where page or browser forbid the full screen', async () => {
    lend(document, 'fullscreenEnabled', true);
    const timer = await mountServed(training);
    lend(timer, 'requestFullscreen', () => Promise.reject(new TypeError('Permissions check failed')));
    await openSettings(timer);
    await press(timer, 'Full screen');
    await shown(timer);
    expect((control(timer, 'Full screen') as HTMLButtonElement).disabled).to.equal(true);
    expect(textsOf(parts(timer, 'lack')).join()).to.include('There is no full screen here');
  });
});
