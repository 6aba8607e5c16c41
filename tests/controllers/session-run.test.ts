import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { restore, stub } from 'sinon';
import { SessionRun } from '../../src/controllers/session-run.js';

/** What a run needs of an element, and no more. */
class Host extends EventTarget implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;

  /** Nobody connects what it is given: nothing here waits for a page. */
  readonly addController = (): void => undefined;
  readonly removeController = (): void => undefined;

  requestUpdate(): void {
    this.updates += 1;
  }
}

/** A machine so slow that its clocks go on by a while between two looks at them. */
function slow(step: number): void {
  let now = 0;
  stub(performance, 'now').callsFake(() => (now += step));
  stub(Date, 'now').callsFake(() => now);
}

const plan = { segments: [{ id: 'a', kind: 'work' as const, ms: 60_000 }], total: 60_000, open: 0, findings: [] };

describe('A session that runs on a slow machine', () => {
  afterEach(restore);

  it('looks at its clock once for a moment: the state is the one at that time', () => {
    slow(7);
    const run = new SessionRun(new Host());
    run.open(() => plan, undefined);
    run.do({ k: 'start' });
    const { at, t, state } = run.moment;
    const again = run.moment;
    expect(again.at - at).to.equal(7);
    expect(again.t - t).to.equal(7);
    expect(again.state.elapsed - state.elapsed).to.equal(7);
  });

  it('asks for an update with everything that happens', () => {
    const host = new Host();
    slow(1);
    const run = new SessionRun(host);
    run.open(() => plan, undefined);
    run.do({ k: 'start' });
    run.do({ k: 'pause' });
    expect(host.updates).to.equal(2);
    expect(run.happened.map(({ k }) => k)).to.deep.equal(['start', 'pause']);
  });

  it('never writes down what is still to come', () => {
    slow(0.4);
    const run = new SessionRun(new Host());
    run.open(() => plan, undefined);
    for (const k of ['start', 'pause', 'play'] as const) run.do({ k });
    expect(run.happened.every(({ t }) => Number.isInteger(t) && t <= run.now)).to.equal(true);
  });
});
