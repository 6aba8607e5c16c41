import { expect } from '@open-wc/testing';
import { spy } from 'sinon';
import { OneTab } from '../../../src/controllers/sound/one-tab.js';

/** A tab of a browser, told of each turn. */
class Tab {
  readonly turns: boolean[] = [];
  private told: (() => void) | undefined;
  readonly one: OneTab;

  constructor(name: string) {
    this.one = new OneTab(name, () => {
      this.turns.push(this.one.elsewhere);
      this.told?.();
    });
  }

  /** Once this tab has been told so many times who is heard. */
  turned(times: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.turns.length >= times) resolve();
      };
      this.told = look;
      look();
    });
  }
}

/** A name that no other test has. */
let tests = 0;
const nameOfTest = (): string => `test/one-tab/${(tests += 1)}`;

/** Once the browser has given a lock of this name. */
const given = (name: string): Promise<void> => navigator.locks.request(name, { mode: 'shared' }, () => undefined);

describe('Of two tabs with one session', () => {
  let first: Tab;
  let second: Tab;

  beforeEach(() => {
    const name = nameOfTest();
    [first, second] = [new Tab(name), new Tab(name)];
  });

  afterEach(() => {
    first.one.give();
    second.one.give();
  });

  it('that is heard in which the reader pressed last', async () => {
    first.one.take();
    second.one.take();
    await first.turned(1);
    expect([first.one.elsewhere, second.one.elsewhere]).to.deep.equal([true, false]);
    first.one.take();
    expect(first.one.elsewhere, 'at once: a gesture does not wait').to.equal(false);
    await second.turned(1);
    expect([first.one.elsewhere, second.one.elsewhere]).to.deep.equal([false, true]);
  });

  it('the first is heard again when the second is closed, or its session stands', async () => {
    first.one.take();
    second.one.take();
    await first.turned(1);
    second.one.give();
    await first.turned(2);
    expect(first.turns).to.deep.equal([true, false]);
  });

  it('one that only goes on waits until no other is heard', async () => {
    first.one.take();
    second.one.join();
    expect(second.one.elsewhere).to.equal(true);
    first.one.give();
    await second.turned(1);
    expect(second.one.elsewhere).to.equal(false);
  });

  it('one that presses again and again asks once', () => {
    const locks = { request: spy(() => new Promise<never>(() => undefined)) };
    const tab = new OneTab('again', () => undefined, locks);
    tab.take();
    tab.take();
    tab.join();
    expect(locks.request.callCount).to.equal(1);
  });
});

describe('A tab', () => {
  it('leaves nothing behind', async () => {
    const name = nameOfTest();
    const tab = new Tab(name);
    tab.one.take();
    tab.one.give();
    await given(name);
    tab.one.join();
    tab.one.give();
    await given(name);
    expect(tab.turns).to.deep.equal([]);
  });

  it('is heard where there are no locks, and where a page may have none', async () => {
    const alone = new OneTab('none', () => undefined, undefined);
    alone.take();
    alone.join();
    expect(alone.elsewhere).to.equal(false);
    const turned = spy();
    const refused = Promise.reject(new DOMException('', 'SecurityError'));
    const framed = new OneTab('framed', turned, { request: () => refused });
    framed.join();
    await refused.catch(() => undefined);
    expect([framed.elsewhere, turned.callCount]).to.deep.equal([false, 1]);
  });
});
