import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../../src/elements/late-part.js';

/** What a late part needs of its element: here, each update asks for the part again, as an element's does. */
function hostOf(part: () => LatePart<object, object>): ReactiveControllerHost & { updates: number } {
  return {
    updates: 0,
    requestUpdate() {
      this.updates++;
      part().prepare(true);
    },
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
  };
}

/** Lets all that only waits for promises come to its end, or go round a thousand times. */
async function afterPromises(): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) await Promise.resolve();
}

describe('a part of an element that loads later', () => {
  function partOf(bring: () => Promise<object>): {
    readonly part: LatePart<object, object>;
    readonly host: { readonly updates: number };
  } {
    const host = hostOf(() => part);
    const part: LatePart<object, object> = new LatePart(host, new LateScript(bring), (script) => script);
    return { part, host };
  }

  it('is there after its script has come', async () => {
    const script = {};
    const { part, host } = partOf(() => Promise.resolve(script));
    part.prepare(true);
    expect(part.ready).to.equal(false);
    await afterPromises();
    expect([part.now, part.ready, part.lost, host.updates]).to.deep.equal([script, true, false, 1]);
  });

  it('is lost where its script cannot be loaded', async () => {
    const { part, host } = partOf(() => Promise.reject(new TypeError('Importing a module script failed.')));
    part.prepare(true);
    await afterPromises();
    expect([part.now, part.ready, part.lost, host.updates]).to.deep.equal([undefined, true, true, 1]);
  });

  it('is lost where its script comes without having run, and is not asked for without end', async () => {
    const { part, host } = partOf(() => Promise.resolve(undefined as unknown as object));
    part.prepare(true);
    await afterPromises();
    expect([part.now, part.ready, part.lost, host.updates]).to.deep.equal([undefined, true, true, 1]);
  });
});
