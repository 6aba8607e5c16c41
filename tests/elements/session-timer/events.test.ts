import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import type { SessionCompleteEvent, SessionStepEvent } from '../../../src/events.js';
import { keepBooks } from '../exercise-card/books.js';
import { isVisible, jsonScript, listen, part, place, textOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { digits, kept, makeTimer, mountTimer, pass, press, put, stepOn, told, standStill } from './vocabulary.js';

describe('A page with a <session-timer>', () => {
  const clock = standStill();

  it('hears what happens in a session', async () => {
    const page = place();
    const heard: string[] = [];
    for (const type of [
      'session-start',
      'session-step',
      'session-pause',
      'session-resume',
      'session-complete',
    ] as const)
      page.addEventListener(type, (event) =>
        heard.push(event.type === 'session-step' ? `step ${(event as SessionStepEvent).segment.id}` : event.type),
      );
    const timer = await mountTimer(training, {}, page);
    const complete = listen(timer, 'session-complete');
    timer.start();
    await timer.updateComplete;
    timer.pause();
    await timer.updateComplete;
    timer.resume();
    await pass(5, clock, timer);
    await press(timer, 'Finish now');
    expect(heard).to.deep.equal([
      'session-start',
      'step prepare',
      'session-pause',
      'session-resume',
      'step 1/r1/i1',
      'session-complete',
    ]);
    const [{ session, log, state }] = complete as [SessionCompleteEvent];
    expect([session, log.map(({ k }) => k), state.active]).to.deep.equal([
      'short',
      ['start', 'pause', 'play', 'finish'],
      5000,
    ]);
  });

  it('goes on after a reload where it was, and hears nothing of what was before', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await pass(2, clock, timer);
    timer.remove();
    clock.tick(1000);
    const page = place();
    const heard = listen(page, 'session-step');
    const again = await mountTimer(training, {}, page);
    expect([stepOn(again), digits(again)]).to.deep.equal(['Get ready', '0:02']);
    expect(heard).to.have.length(0);
  });

  it('asks a reader who was away for long, and loses nothing', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await pass(2, clock, timer);
    // What the page notes when it is hidden for good; the event itself would end this test run.
    const key = kept()[0]!;
    localStorage.setItem(`${key}/left`, '2000');
    timer.remove();
    clock.tick(10 * 60_000);
    const again = await mountTimer(training);
    expect([again.state.status, digits(again)]).to.deep.equal(['paused', '0:03']);
    expect(told(again, 'away')).to.include('You were away');
  });

  it('goes on with a session that another tab has moved on', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    const key = kept()[0]!;
    const run = JSON.parse(localStorage.getItem(key)!) as { log: object[] };
    const newValue = JSON.stringify({ ...run, log: [...run.log, { t: 0, k: 'next' }] });
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    await timer.updateComplete;
    expect(stepOn(timer)).to.equal('Squat');
  });

  it('runs where nothing can be stored, and where what was stored is broken', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    const key = kept()[0]!;
    timer.remove();
    localStorage.setItem(key, '{"opened":');
    expect((await mountTimer(training)).state.status).to.equal('ready');
    stub(localStorage, 'getItem').throws(new DOMException('no', 'SecurityError'));
    stub(localStorage, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    stub(localStorage, 'removeItem').throws(new DOMException('no', 'SecurityError'));
    const other = await mountTimer(training);
    await press(other, 'Start');
    expect(stepOn(other)).to.equal('Get ready');
    expect((await mountTimer(training)).state.status, 'of another one on this page').to.equal('running');
    other.reset();
  });

  it('keeps its fallback until there is a session, and says what is wrong', async () => {
    const timer = makeTimer();
    const line = timer.appendChild(document.createElement('p'));
    line.textContent = 'The fallback';
    place().append(timer);
    await timer.updateComplete;
    expect(isVisible(line)).to.equal(true);
    timer.append(jsonScript(training));
    await new Promise((resolve) => timer.addEventListener('pack-load', resolve, { once: true }));
    expect(isVisible(line)).to.equal(false);
    const broken = await mountTimer(training, { session: 'nowhere' });
    expect(textOf(part(broken, 'note')))
      .to.include('This session could not be shown.')
      .and.include('nowhere');
    expect(textOf(part(await mountTimer({ exercises: training.exercises }), 'note'))).to.include('session');
  });

  it('shows what is good of a session with mistakes', async () => {
    const items = [{ exercise: 'squat', dose: { work: 20 } }, { exercise: 'nobody' }];
    const timer = await mountTimer({ ...training, sessions: [{ id: 'bad', prepare: -1, blocks: [{ items }] }] });
    await press(timer, 'Start');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Squat', '0:20']);
  });

  it('says what could not be done as the session says it, once, and where', async () => {
    const items = [{ exercise: 'squat', dose: { work: 90_000 } }, { exercise: 'nobody' }];
    const blocks = [{ items }, { mode: 'amrap', items: [{ exercise: 'squat' }] }];
    const timer = await mountTimer({ ...training, sessions: [{ id: 'bad', blocks }] });
    expect(timer.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'reference /sessions/0/blocks/0/items/1/exercise',
      'number /sessions/0/blocks/0/items/0/dose/work',
      'required /sessions/0/blocks/1',
    ]);
    const empty = await mountTimer({ ...training, sessions: [{ id: 'empty', blocks: [] }] });
    expect(empty.issues.map(({ message }) => message)).to.deep.equal([
      'There is nothing to do in this session. Give it a block with an exercise.',
    ]);
  });

  it('may take the timer away and bring it back, and nothing is left running', async () => {
    const books = keepBooks();
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    const page = timer.parentElement!;
    for (let time = 0; time < 100; time++) {
      timer.remove();
      page.append(timer);
    }
    await timer.updateComplete;
    await pass(1, clock, timer);
    expect(digits(timer)).to.equal('0:04');
    timer.remove();
    expect(books.close().filter((each) => !each.startsWith('listens to unload'))).to.deep.equal([]);
  });

  it('may bring a hundred timers and take them away, and nothing is left running', async () => {
    const books = keepBooks();
    for (let round = 0; round < 100; round++) {
      const timer = await put(makeTimer(training));
      timer.start();
      await timer.updateComplete;
      timer.remove();
    }
    expect(books.close()).to.deep.equal([]);
  });
});
