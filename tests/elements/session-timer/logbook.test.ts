import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { dateOf } from '../../../src/model/date.js';
import type { ProgressEntry, SessionEntry } from '../../../src/model/progress/entry.js';
import { inForce } from '../../../src/model/progress/merge.js';
import { setProgressStore } from '../../../src/progress/current.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import type { StoreTrouble } from '../../../src/progress/store.js';
import { control, inside, parts, textOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { later, makeTimer, mountTimer, pass, press, put, standStill, told } from './vocabulary.js';

/** What the page keeps of its reader. */
class Store extends MemoryStore {
  override trouble: StoreTrouble | undefined;

  get entries(): readonly ProgressEntry[] {
    return this.get('training');
  }

  /** The sessions that count. */
  get sessions(): readonly SessionEntry[] {
    return inForce(this.entries).filter((entry) => entry.k === 'session');
  }
}

describe('What a reader does in a <session-timer>', () => {
  const clock = standStill();
  let store: Store;

  beforeEach(() => setProgressStore((store = new Store())));

  /** One set of squats, and ten seconds of the step up. */
  async function train(timer: SessionTimer): Promise<void> {
    await press(timer, 'Start');
    await pass(15, clock, timer);
    await press(timer, 'Done');
    await pass(10, clock, timer);
    await press(timer, 'Finish now');
    await later(timer, 'effort');
  }

  async function give(timer: SessionTimer, name: string, value: string): Promise<void> {
    const field = inside(timer).querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await timer.updateComplete;
  }

  it('is written down at its end, with the day', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    expect(store.entries).to.deep.equal([]);
    timer.reset();
    await timer.updateComplete;
    const began = Date.now();
    await train(timer);
    const [{ session, at, on, report }] = store.sessions as [SessionEntry];
    expect([session, at, on]).to.deep.equal(['short', began + 25_000, dateOf(began + 25_000)]);
    expect(JSON.stringify(report)).to.equal(JSON.stringify(timer.report));
  });

  it('is written down where the last step runs out, with the time at which it did', async () => {
    const blocks = [{ items: [{ exercise: 'squat', dose: { work: 20 } }] }];
    const timer = await mountTimer({ ...training, sessions: [{ id: 'brief', blocks }] });
    const began = Date.now();
    await press(timer, 'Start');
    await pass(50, clock, timer);
    expect(store.sessions.map(({ at, report }) => [at, report.active])).to.deep.equal([[began + 20_000, 20_000]]);
  });

  it('is put right with every word of theirs, in the same entry', async () => {
    const timer = await mountTimer(training);
    await train(timer);
    await give(timer, 'Squat, round 1 of 2, Repetitions', '8');
    control(timer, '7').click();
    await timer.updateComplete;
    await press(timer, 'Undo');
    const [{ rev, report }] = store.entries as [SessionEntry];
    expect([store.entries.length, rev, report.exercises[0]?.sets[0]?.reps, report.effort]).to.deep.equal([
      1,
      3,
      8,
      undefined,
    ]);
  });

  it('does not count while they are back in a session that was ended by mistake', async () => {
    const timer = await mountTimer(training);
    await train(timer);
    await press(timer, 'Undo');
    expect([timer.state.status, store.sessions]).to.deep.equal(['paused', []]);
    await press(timer, 'Go on');
    await pass(5, clock, timer);
    await press(timer, 'Finish now');
    expect(store.sessions.map(({ report }) => report.exercises.at(-1)?.sets[0]?.ms)).to.deep.equal([15_000]);
    expect(store.entries).to.have.length(1);
  });

  it('is one entry, whoever shows the session, and after a reload', async () => {
    const [timer, other] = [await mountTimer(training), await mountTimer(training)];
    await train(timer);
    await give(other, 'Squat, round 1 of 2, Repetitions', '9');
    await timer.updateComplete;
    timer.remove();
    other.remove();
    await mountTimer(training);
    expect(store.entries.map((entry) => entry.rev)).to.deep.equal([1]);
  });

  it('is written down where the page was gone at the end', async () => {
    const timer = await mountTimer(training, { session: 'rounds' });
    await press(timer, 'Start');
    timer.remove();
    clock.tick(400_000);
    expect(store.sessions).to.deep.equal([]);
    const again = await mountTimer(training, { session: 'rounds' });
    await again.updateComplete;
    expect([again.state.status, store.sessions.length]).to.deep.equal(['done', 1]);
  });

  it('stays as it was where a newer pack would tell it otherwise', async () => {
    const timer = await mountTimer(training);
    await train(timer);
    timer.remove();
    const [before] = store.entries;
    const changed = JSON.parse(JSON.stringify(training).replace('"reps":10', '"reps":12')) as unknown;
    await mountTimer(changed);
    expect(store.entries).to.deep.equal([before]);
  });

  it('is another entry where they do it again, and the time before is not forgotten', async () => {
    const timer = await mountTimer(training);
    await train(timer);
    await press(timer, 'Do it again');
    expect(told(timer, 'last')).to.match(/^Last time, .+: 2 steps in 0:25$/u);
    await train(timer);
    expect(store.sessions).to.have.length(2);
    expect(new Set(store.sessions.map(({ id }) => id))).to.have.property('size', 2);
  });

  it('leaves no trace where nothing was done, or it was begun anew', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Finish now');
    await press(timer, 'Do it again');
    await press(timer, 'Start');
    await pass(15, clock, timer);
    await press(timer, 'Done');
    timer.reset();
    await timer.updateComplete;
    expect(store.entries).to.deep.equal([]);
  });

  it('is kept in a store that the page gives one timer, and nowhere else', async () => {
    const own = new Store();
    const timer = makeTimer(training);
    timer.store = own;
    await put(timer);
    await train(timer);
    expect([own.sessions.length, store.entries.length]).to.deep.equal([1, 0]);
  });

  it('is said to be kept, or why it is not, once, at the end', async () => {
    const timer = await mountTimer(training);
    await train(timer);
    expect(told(timer, 'keeps')).to.equal('This is in your training log.');
    store.trouble = 'full';
    timer.requestUpdate();
    await timer.updateComplete;
    expect(parts(timer, 'keeps').map(textOf)).to.deep.equal([
      'There is no room left in this browser: this is gone when you close the page.',
    ]);
    clock.restore();
    await expect(timer).to.be.accessible();
  });
});

describe('A <session-timer> whose reader has come further', () => {
  const slots = {
    ...training,
    sessions: [{ id: 'own', blocks: [{ items: [{ slot: { map: 'legs', track: 'two' }, dose: { work: 20 } }] }] }],
  };
  const clock = standStill();
  let store: Store;

  beforeEach(() => setProgressStore((store = new Store())));

  const says = (exercise: string, state: 'doing' | 'done'): void =>
    store.set('training', [{ id: `${exercise} ${state}`, at: Date.now(), k: 'state', exercise, state }]);

  it('has their own step in it, at once', async () => {
    const timer = await mountTimer(slots);
    expect(told(timer, 'plan')).to.include('Sit to a chair');
    says('sit', 'done');
    await timer.updateComplete;
    expect(told(timer, 'plan')).to.include('Squat');
  });

  it('stays as it is while it runs', async () => {
    const timer = await mountTimer(slots);
    await press(timer, 'Start');
    says('sit', 'done');
    await pass(1, clock, timer);
    expect(told(timer, 'step-name')).to.equal('Sit to a chair');
  });

  it('is made for the reader that the page sets, where it sets one', async () => {
    says('sit', 'done');
    const timer = makeTimer(slots);
    timer.reader = { states: {} };
    await put(timer);
    expect(told(timer, 'plan')).to.include('Sit to a chair');
  });

  it('knows what they did before a newer pack called it otherwise', async () => {
    says('chair', 'done');
    const exercises = slots.exercises.map((each) => (each.id === 'sit' ? { ...each, replaces: ['chair'] } : each));
    const timer = await mountTimer({ ...slots, exercises });
    expect(told(timer, 'plan')).to.include('Squat');
  });
});
