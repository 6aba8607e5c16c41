import { expect } from '@open-wc/testing';
import { ScreenAwake } from '../../../src/controllers/sound/wake-lock.js';

/** A lock as the browser gives it. */
class Lock extends EventTarget {
  released = false;
  readonly type = 'screen';
  readonly onrelease = null;
  release(): Promise<void> {
    this.released = true;
    return Promise.resolve();
  }
}

/** A page that is seen or not, and a browser that gives locks to those that are seen. */
class Page {
  readonly locks: Lock[] = [];
  readonly document: EventTarget & { visibilityState: DocumentVisibilityState } = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as const,
  });
  strict = false;
  requests = 0;
  readonly wakeLock = {
    request: async (): Promise<Lock> => {
      this.requests++;
      await Promise.resolve();
      if (this.strict || this.document.visibilityState === 'hidden') throw new DOMException('', 'NotAllowedError');
      const lock = new Lock();
      this.locks.push(lock);
      return lock;
    },
  };

  /** The page is hidden, or seen again. */
  async turn(visibility: DocumentVisibilityState): Promise<void> {
    this.document.visibilityState = visibility;
    if (visibility === 'hidden') for (const lock of this.locks) lock.released = true;
    this.document.dispatchEvent(new Event('visibilitychange'));
    await settled();
  }

  get held(): number {
    return this.locks.filter(({ released }) => !released).length;
  }
}

/** Once every promise that is kept has been. */
const settled = async (): Promise<void> => {
  for (let index = 0; index < 10; index++) await Promise.resolve();
};

describe('A screen that stays on', () => {
  let page: Page;
  let awake: ScreenAwake;

  beforeEach(() => {
    page = new Page();
    awake = new ScreenAwake(page);
  });

  afterEach(() => awake.close());

  it('asks for nothing before it is wanted', async () => {
    await page.turn('visible');
    expect(page.requests).to.equal(0);
  });

  it('holds one lock, however often it is wanted', async () => {
    awake.hold();
    awake.hold();
    await settled();
    awake.hold();
    expect([page.requests, page.held, awake.held]).to.deep.equal([1, 1, true]);
  });

  it('takes it again when the page is seen again', async () => {
    awake.hold();
    await settled();
    await page.turn('hidden');
    expect([page.requests, awake.held]).to.deep.equal([1, false]);
    await page.turn('visible');
    expect([page.held, awake.held]).to.deep.equal([1, true]);
  });

  it('waits for the page to be seen when it is wanted in a hidden one', async () => {
    await page.turn('hidden');
    awake.hold();
    await settled();
    expect(page.requests).to.equal(0);
    await page.turn('visible');
    expect(awake.held).to.equal(true);
  });

  it('survives a page that is hidden while it asks', async () => {
    awake.hold();
    await page.turn('hidden');
    expect([awake.held, awake.refused]).to.deep.equal([false, false]);
    await page.turn('visible');
    expect(awake.held).to.equal(true);
  });

  it('gives it back on a pause, even one that comes before the browser has answered', async () => {
    awake.hold();
    await settled();
    awake.release();
    expect(page.held).to.equal(0);
    awake.hold();
    awake.release();
    await settled();
    expect([page.held, awake.held]).to.deep.equal([0, false]);
  });

  it('says when a browser refuses, and when it cannot at all', async () => {
    page.strict = true;
    awake.hold();
    await settled();
    expect([awake.missing, awake.held, awake.refused]).to.deep.equal([false, false, true]);
    const bare = new ScreenAwake({ wakeLock: undefined, document: page.document });
    bare.hold();
    await settled();
    expect([bare.missing, bare.held, bare.refused]).to.deep.equal([true, false, false]);
    bare.close();
  });

  it('is gone with all it had once it is closed', async () => {
    awake.hold();
    await settled();
    awake.close();
    await page.turn('hidden');
    await page.turn('visible');
    expect([page.requests, page.held]).to.deep.equal([1, 0]);
  });
});
