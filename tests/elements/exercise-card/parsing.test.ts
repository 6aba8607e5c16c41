import { expect, fixtureSync, html } from '@open-wc/testing';
import { squat } from './sample.js';
import { isVisible, listen, nextEvent, part, textOf } from './vocabulary.js';

/** A page that arrives piece by piece, as over a slow line, and knows cards already. */
async function slowPage(): Promise<Document> {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page on its way"></iframe>`);
  const page = frame.contentDocument!;
  const view = frame.contentWindow!;
  page.open();
  write(page, `<!doctype html><script type="module" async src="/src/define/exercise-card.ts"></script><body>`);
  await view.customElements.whenDefined('exercise-card');
  return page;
}

/** Lets the next piece of a page arrive. */
function write(page: Document, piece: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else parses a page piece by piece
  page.write(piece);
}

/** Lets a page do all it would do between two pieces that arrive. */
const pause = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new page.defaultView!.MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });

const json = JSON.stringify(squat);
const half = json.length / 2;

describe('<exercise-card> on a page that is still arriving', () => {
  it('waits for the whole script, and says nothing before', async () => {
    const page = await slowPage();
    const errors = listen(page, 'pack-error');
    const loaded = nextEvent(page, 'pack-load');
    write(page, `<exercise-card><a href="/squat">Squat</a><script type="application/json">${json.slice(0, half)}`);
    await pause(page);
    const card = page.querySelector('exercise-card')!;
    expect(isVisible(page.querySelector('a')!), 'the fallback').to.equal(true);
    write(page, `${json.slice(half)}</script>`);
    await pause(page);
    write(page, '</exercise-card><p>And so on.');
    page.close();
    await loaded;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(errors).to.deep.equal([]);
  });

  it('says what is wrong once the script is whole', async () => {
    const page = await slowPage();
    const failed = nextEvent(page, 'pack-error');
    write(page, `<exercise-card><script type="application/json">{"id": </script></exercise-card><p>And so on.`);
    page.close();
    expect((await failed).issues[0]?.code).to.equal('json');
  });

  it('takes the attributes it is written with', async () => {
    const page = await slowPage();
    const loaded = nextEvent(page, 'pack-load');
    const list = JSON.stringify([squat, { id: 'lunge', name: 'Lunge' }]);
    write(page, `<exercise-card exercise="lunge" heading-level="2" compact actions="none">`);
    await pause(page);
    write(page, `<script type="application/json">${list}</script></exercise-card>`);
    page.close();
    await loaded;
    const name = part(page.querySelector('exercise-card')!, 'name');
    expect([textOf(name), name.localName]).to.deep.equal(['Lunge', 'h2']);
  });
});
