import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectSilence } from './console.js';
import { emulateMedia, setViewport } from './media.js';
import { sharedJson } from './shared.js';

/** Opens a page of tests/kit/pages in a frame. */
async function openPage(name: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title=${name}></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/__page/${name}`;
  await loaded;
  if (!frame.contentDocument) throw new Error(`${name} did not open`);
  return frame.contentDocument;
}

const matches = (query: string): boolean => matchMedia(query).matches;

describe('the test ground', () => {
  it('sends keys to the focused field, with modifiers', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Reps" />`);
    field.focus();
    await sendKeys({ type: '3x8–12' });
    expect(field.value).to.equal('3x8–12');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Delete' });
    expect(field.value).to.equal('');
  });

  it('moves focus with Tab', async () => {
    const box = await fixture(html`<p><button>One</button><button>Two</button></p>`);
    const [one, two] = box.querySelectorAll('button');
    one?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(two);
    expect(document.hasFocus()).to.equal(true);
  });

  it('clicks with the mouse where it points', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Start</button>`);
    const clicks: boolean[] = [];
    button.addEventListener('click', (event) => clicks.push(event.isTrusted));
    const { left, top, width, height } = button.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    expect(clicks).to.deep.equal([true]);
  });

  it('starts at 800 by 600, sizes the viewport and says when it cannot', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    expect(await setViewport(1000, 500)).to.equal(true);
    expect(matches('(width: 1000px) and (height: 500px)')).to.equal(true);
    const narrow = await setViewport(280);
    expect(matches('(width: 280px)')).to.equal(narrow);
    await setViewport(800);
  });

  it('emulates what a reader prefers, where the engine can', async function () {
    if (!(await emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }))) this.skip();
    expect(matches('(prefers-color-scheme: dark)'), 'dark').to.equal(true);
    expect(matches('(forced-colors: active)'), 'forced colours').to.equal(true);
    await emulateMedia({ media: 'print', contrast: 'more', reducedMotion: 'reduce' });
    expect(matches('(forced-colors: active)'), 'forced colours afterwards').to.equal(false);
    expect(matches('print'), 'print').to.equal(true);
    expect(matches('(prefers-contrast: more)'), 'contrast').to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)'), 'motion').to.equal(true);
    await emulateMedia({});
    expect(matches('print'), 'print afterwards').to.equal(false);
  });

  it('reads the shared folder, where there is one', async function () {
    const pack = await sharedJson('pack.example.json');
    if (pack === undefined) this.skip();
    expect(pack).to.have.property('exercises');
  });

  it('says nothing is there outside the shared folder', async () => {
    expect(await sharedJson('nothing/here.json')).to.equal(undefined);
    expect(await sharedJson('..%2fmain%2fpackage.json')).to.equal(undefined);
  });

  it('serves strict pages with their own headers', async () => {
    const page = await openPage('strict.html');
    const { module, inline } = page.documentElement.dataset;
    expect([module, inline]).to.deep.equal(['ran', undefined]);
  });

  it('serves XHTML as XHTML', async () => {
    const page = await openPage('plain.xhtml');
    expect(page.contentType).to.equal('application/xhtml+xml');
  });
});

describe('expectSilence', () => {
  it('passes when nothing is said, and gives the console back', async () => {
    const { log } = console;
    await expectSilence().check();
    expect(console.log).to.equal(log);
  });

  it('hears rejections that nobody handles', async () => {
    const silence = expectSilence();
    const keepFromMocha = (event: Event): void => event.stopImmediatePropagation();
    window.addEventListener('unhandledrejection', keepFromMocha, { capture: true, once: true });
    void Promise.reject(new Error('rejected on purpose'));
    const error = await silence.check().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    window.removeEventListener('unhandledrejection', keepFromMocha, { capture: true });
    expect(error).to.be.an('error').with.property('message').that.includes('rejected on purpose');
  });
});
