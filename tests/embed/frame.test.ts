import { expect, fixtureSync, html } from '@open-wc/testing';

/** A frame that has loaded. */
async function frameOf(src: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A frame" width="600" height="480"></iframe>`);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = src;
  await loaded;
  return frame;
}

const talker = '/__page/talker.embed.html';

/** Waits for a message from a frame; whoever listened before has heard it by then. */
const messageFrom = (frame: HTMLIFrameElement, is: (data: Record<string, unknown>) => boolean): Promise<unknown> =>
  new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<Record<string, unknown>>): void => {
      if (source !== frame.contentWindow || !is(data)) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });

/** Lets the page in a frame say something. */
async function say(frame: HTMLIFrameElement, data: unknown): Promise<void> {
  const said = messageFrom(frame, () => true);
  frame.contentWindow?.postMessage({ say: data }, '*');
  await said;
}

const height = (value: unknown): unknown => ({ type: 'exercise-elements:height', height: value });

let copies = 0;

/** The script of a host, run once more: it is a script, and no module that is kept. */
const runHost = (): Promise<unknown> => import(`/dist/cdn/frame.js?${String(copies++)}`);

describe('the script of a page with frames', () => {
  before(runHost);

  it('makes a frame as high as what is in it', async () => {
    const frame = await frameOf(talker);
    await say(frame, height(711.2));
    expect(frame.height).to.equal('712');
  });

  it('does so for a sandbox without an origin', async () => {
    const frame = await frameOf(talker, 'allow-scripts');
    await say(frame, height(333));
    expect(frame.height).to.equal('333');
  });

  it('tells two frames apart', async () => {
    const [first, second] = [await frameOf(talker), await frameOf(talker)];
    await say(first, height(200));
    await say(second, height(300));
    expect([first.height, second.height]).to.deep.equal(['200', '300']);
  });

  it('stays within what a page can bear', async () => {
    const frame = await frameOf(talker);
    await say(frame, height(1));
    expect(frame.height).to.equal('40');
    await say(frame, height(1e9));
    expect(frame.height).to.equal('20000');
  });

  it('believes nothing that is no height', async () => {
    const frame = await frameOf(talker);
    const nothing: unknown[] = [NaN, Infinity, -5, 0, '900', null, undefined, [900], { valueOf: 900 }, 900n];
    for (const value of nothing) await say(frame, height(value));
    for (const data of [null, 900, 'height', [], { height: 900 }, { type: 'height', height: 900 }])
      await say(frame, data);
    expect(frame.height).to.equal('480');
  });

  it('listens to no page that is not one of ours', async () => {
    const [ours, other] = [await frameOf(talker), await frameOf('/__page/sandbox.html')];
    await say(ours, height(250));
    const said = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    postMessage(height(900), '*');
    await said;
    expect([ours.height, other.height]).to.deep.equal(['250', '480']);
  });

  it('listens to no other origin than that of the address', async () => {
    const sandboxed = await frameOf(talker, 'allow-scripts');
    // The page in it keeps the origin that it was loaded with.
    sandboxed.removeAttribute('sandbox');
    await say(sandboxed, height(900));
    const plain = await frameOf(talker);
    plain.setAttribute('sandbox', 'allow-scripts');
    await say(plain, height(900));
    expect([sandboxed.height, plain.height]).to.deep.equal(['480', '480']);
  });

  it('is not disturbed by a frame that is gone, or has no address', async () => {
    const gone = await frameOf(talker);
    const frame = await frameOf(talker);
    const blank = fixtureSync<HTMLIFrameElement>(
      html`<iframe title="No address" src="about:blank#.embed.html"></iframe>`,
    );
    gone.remove();
    await say(frame, height(444));
    expect([frame.height, blank.getAttribute('height')]).to.deep.equal(['444', null]);
  });

  it('asks frames that have told before it was there, and gives them the scheme of their theme', async () => {
    const frame = await frameOf(`${talker}?theme=dark`);
    const heard = messageFrom(frame, (data) => 'heard' in data);
    await runHost();
    expect(await heard).to.deep.equal({ heard: { type: 'exercise-elements:ask' } });
    expect(getComputedStyle(frame).colorScheme).to.equal('dark');
  });
});

describe('the page in a frame', () => {
  const card = '/__page/card.embed.html';
  const tellsHeight = (data: Record<string, unknown>): boolean => data['type'] === 'exercise-elements:height';

  /** Loads the page and waits for its card; gives what it tells. */
  async function shown(src: string, sandbox?: string): Promise<{ frame: HTMLIFrameElement; said: unknown }> {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A card" width="600" height="480"></iframe>`);
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    const said = messageFrom(frame, (data) => 'upgraded' in data);
    frame.src = src;
    return { frame, said: await said };
  }

  it('brings the element, and says how high it is when it is asked', async () => {
    const { frame, said } = await shown(card);
    expect(said).to.deep.equal({ upgraded: true, theme: undefined, origin: location.origin });
    const told = messageFrom(frame, tellsHeight);
    frame.contentWindow?.postMessage({ type: 'exercise-elements:ask' }, '*');
    expect(((await told) as { height: number }).height).to.be.greaterThan(40);
  });

  it('does so in a sandbox without an origin, where modules are refused', async () => {
    const { frame, said } = await shown(card, 'allow-scripts');
    expect(said).to.deep.equal({ upgraded: true, theme: undefined, origin: 'null' });
    const told = messageFrom(frame, tellsHeight);
    frame.contentWindow?.postMessage({ type: 'exercise-elements:ask' }, '*');
    await told;
  });

  it('takes the theme of its address, and no other word', async () => {
    expect((await shown(`${card}?theme=dark`)).said).to.have.property('theme', 'dark');
    expect((await shown(`${card}?theme=pink`)).said).to.have.property('theme', undefined);
  });

  it('tells WordPress its height under the secret that it was given', async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A card" width="600" height="480"></iframe>`);
    const told = messageFrom(frame, (data) => data['message'] === 'height');
    frame.src = `${card}#?secret=aB3xYz90Qw`;
    const { value, ...rest } = (await told) as Record<string, unknown>;
    expect(rest).to.deep.equal({ message: 'height', secret: 'aB3xYz90Qw' });
    expect(value).to.be.a('number');
  });
});
