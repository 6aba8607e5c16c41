import { expect, fixtureSync, html } from '@open-wc/testing';
import { calendarMarkup } from './calendars.js';
import { cardMarkup, mapMarkup, timerMarkup, views } from './frames.js';
import { carry, type CarriedModules } from './modules.js';

/** Runs the body of a function in a sandboxed page, and gives what it returns. */
type Run = (source: string, given?: unknown) => Promise<unknown>;

/** A page in a frame with `sandbox="allow-scripts"`: of no origin, without storage, and nobody can look into it. */
async function openSandbox(): Promise<Run> {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Sandbox" sandbox="allow-scripts"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/__page/sandbox.html';
  await loaded;
  return (source, given) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<{ result?: unknown; error?: string }>) =>
        data.error === undefined ? resolve(data.result) : reject(new Error(data.error));
      frame.contentWindow?.postMessage({ source, given }, '*', [port2]);
    });
}

/** Puts markup into the page with our modules, waits for the element in it, and gives what a reader sees. */
const show = `
  const map = Object.assign(document.createElement('script'), { type: 'importmap' });
  map.textContent = JSON.stringify({ imports: given.imports });
  document.head.append(map);
  document.body.innerHTML = given.markup;
  const ended = new Promise((resolve) => ['pack-load', 'pack-error'].map((type) => addEventListener(type, resolve)));
  await import(given.entry);
  await ended;
  return document.body.firstElementChild.shadowRoot.textContent;`;

/** What a reader does with a session in a page that nobody can look into. */
const reader = `
  const timerAt = (index) => document.querySelectorAll('session-timer')[index];
  const find = (timer, selector, name = '') =>
    [...timer.shadowRoot.querySelectorAll(selector)].find((each) => each.textContent.includes(name));
  const press = async (timer, name) => {
    find(timer, 'button', name).click();
    await timer.updateComplete;
  };
  const seen = (timer) =>
    ['step-name', 'digits'].map((part) => find(timer, '[part=' + part + ']').textContent.trim());
  const comes = (timer, selector) => new Promise((resolve) => {
    const look = () => find(timer, selector) && resolve(find(timer, selector).textContent.replace(/\\s+/gu, ' '));
    new MutationObserver(look).observe(timer.shadowRoot, { childList: true, subtree: true });
    look();
  });`;

/** The clocks of the page stand, so that what it shows is what was pressed. */
const stand = 'const now = Date.now(); Date.now = () => now; performance.now = () => 0;';

describe('in a sandboxed frame', () => {
  let modules: CarriedModules;
  let run: Run;

  const shown = async (markup: string): Promise<string> =>
    String(await run(show, { ...modules, markup })).replace(/\s+/gu, ' ');

  before(async () => {
    // A server that lets no other site read its modules is none for a page without an origin: it brings them along.
    modules = await carry('/src/define/all.ts');
  });

  beforeEach(async () => {
    run = await openSandbox();
  });

  afterEach(async () => {
    expect(await run('return witness.heard')).to.deep.equal([]);
  });

  it('a page has no origin, and its storage throws', async () => {
    expect(await run('return origin')).to.equal('null');
    expect(await run('try { return String(localStorage); } catch ({ name }) { return name; }')).to.equal(
      'SecurityError',
    );
  });

  it('a card shows the pack inside it, and its buttons work', async () => {
    expect(await shown(cardMarkup()))
      .to.include('Side step with a band')
      .and.include('The knee falls in');
    const sets = await run(`
      const card = document.querySelector('exercise-card');
      card.shadowRoot.querySelector('[aria-label="More sets"]').click();
      await card.updateComplete;
      return card.shadowRoot.querySelector('output').textContent;`);
    expect(sets).to.equal('3');
  });

  it('its links open the card of another exercise', async () => {
    await shown(cardMarkup());
    const name = await run(`
      const { shadowRoot } = document.querySelector('exercise-card');
      const opened = new Promise((resolve) => addEventListener('pack-load', resolve, { capture: true }));
      shadowRoot.querySelector('[part="system"] [part="link"]').click();
      await opened;
      return shadowRoot.querySelector('dialog[open] exercise-card').heading;`);
    expect(name).to.equal('Squat');
  });

  for (const [view, its] of Object.entries(views)) {
    it(`a map shows the pack inside it as a ${view}, and its states change`, async () => {
      expect(await shown(mapMarkup(`view="${view}"`)))
        .to.include('From the hips to running')
        .and.include('Single-leg squat');
      const node = await run(`
        const map = document.querySelector('progression-map');
        const inside = (part) => map.shadowRoot.querySelector('[part~="${its}"] ' + part);
        inside(':is([data-exercise="squat"] button, button[data-exercise="squat"])').click();
        await map.updateComplete;
        return inside('[data-exercise="squat"]').getAttribute('part');`);
      expect(node).to.match(/^node doing\b/u);
    });
  }

  it('a session runs to its end, with its list, its settings and its report', async () => {
    await run(stand);
    expect(await shown(timerMarkup()))
      .to.include('A short session')
      .and.include('Step up');
    const said = await run(`${reader}
      const timer = timerAt(0);
      await press(timer, 'Sound and screen');
      const settings = await comes(timer, '[part=settings]');
      await press(timer, 'Start');
      const first = seen(timer);
      await press(timer, 'Next');
      await press(timer, 'Done');
      const third = seen(timer);
      (await comes(timer, '[part=list]'), find(timer, 'details')).open = true;
      const list = await comes(timer, 'ol');
      await press(timer, 'Finish now');
      return { first, third, settings, list, effort: await comes(timer, '[part=effort]'), status: timer.state.status };`);
    const { first, third, settings, list, effort, status } = said as Readonly<Record<string, string>>;
    expect(first).to.deep.equal(['Get ready', '0:05']);
    expect(third?.[1]).to.equal('0:20');
    expect(settings).to.include('Volume');
    expect(list).to.include('Squat');
    expect(effort).to.include('How hard was it');
    expect(status).to.equal('done');
  });

  it('a session that the page makes anew goes on where it was', async () => {
    await run(stand);
    await shown(timerMarkup());
    const steps = await run(`${reader}
      await press(timerAt(0), 'Start');
      await press(timerAt(0), 'Next');
      const anew = new Promise((resolve) => addEventListener('pack-load', resolve, { once: true }));
      document.body.innerHTML += '<p>More</p>';
      await anew;
      return seen(timerAt(0));`);
    expect(steps).to.deep.equal(['Squat', '0:00']);
  });

  it('a programme begins, is told as kept nowhere, and goes on where it was when the page makes it anew', async () => {
    expect(await shown(calendarMarkup())).to.include('Thirty days');
    const said = await run(`
      const calendar = () => document.querySelector('program-calendar');
      const find = (part) => calendar().shadowRoot.querySelector('[part~=' + part + ']')?.textContent.trim();
      calendar().start();
      await calendar().updateComplete;
      const kept = find('keeps');
      const anew = new Promise((resolve) => addEventListener('pack-load', resolve, { once: true }));
      document.body.innerHTML += '<p>More</p>';
      await anew;
      return [kept, find('when')];`);
    expect(said).to.deep.equal([
      'This browser lets this page keep nothing: what you say here is gone when you close it.',
      'Today, day 1 of 30',
    ]);
  });

  it('a card with src says that the server has to share the pack with other sites', async () => {
    expect(await shown('<exercise-card src="pack.json"><p>The fallback</p></exercise-card>'))
      .to.include('could not be read from this page')
      .and.include('Access-Control-Allow-Origin');
  });

  it('a card with src says so when there is no network', async () => {
    await run(`Object.defineProperty(navigator, 'onLine', { get: () => false });
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));`);
    expect(await shown('<exercise-card src="pack.json"></exercise-card>')).to.include('There is no network');
  });

  it('a card with the pack inside needs no network', async () => {
    await run('window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));');
    expect(await shown(cardMarkup())).to.include('Side step with a band');
  });
});
