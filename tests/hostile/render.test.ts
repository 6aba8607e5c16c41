import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { renderHtml, renderPlain } from '../../src/render/index.js';
import { executed, quoted, stayInside } from './census.js';
import { filledPack } from './filled-pack.js';
import { addresses, strings } from './xss-strings.js';

const link = (ref: string): string => `#${ref}`;
const kinds = ['exercise:', 'map:', 'session:', 'program:'];

/** Every form that a pack is rendered in, one after the other. */
const formsOf = (pack: unknown): string =>
  kinds
    .flatMap((ref) => [
      renderHtml(pack, ref, { link, jsonLd: true }),
      renderHtml(pack, ref, { wrap: 'element' }),
      renderPlain(pack, ref, { link, format: 'html', base: location.href }),
    ])
    .join('\n');

/** What takes a browser most of the time, and is no text of ours: its own buttons for a video. */
const withoutButtons = (html: string): string => html.replaceAll(' controls preload="none"', ' preload="none"');

/** A document of its own, as a server would send it; what runs in it calls its parent. */
async function openDocument(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = oneEvent(frame, 'load');
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'unsafe-inline' 'unsafe-eval' data:">`;
  frame.srcdoc = `<!doctype html><title>x</title>${policy}<script>xss = () => parent.xss()</script>${withoutButtons(body)}`;
  document.body.append(frame);
  await loaded;
  await nextFrame();
  return frame.contentDocument!;
}

/** Runs what a reader could set off: each link is followed, each handler that got in is called. */
function provoke(page: Document): void {
  for (const each of page.querySelectorAll<HTMLElement>('*')) {
    for (const name of each.getAttributeNames())
      if (name.startsWith('on')) each.dispatchEvent(new Event(name.slice(2)));
    if (each instanceof page.defaultView!.HTMLAnchorElement && each.protocol === 'javascript:') each.click();
  }
}

describe('what is rendered without a page', () => {
  before(stayInside);

  afterEach(() => {
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    expect(executed()).to.equal(0);
  });

  it('would be seen if it ran', async () => {
    provoke(await openDocument('<img onerror="xss()">'));
    expect(executed()).to.equal(1);
    provoke(await openDocument('<a href="javascript:xss()">x</a>'));
    // A browser with much to do follows a link when it gets to it.
    while (executed() === 0) await nextFrame();
  });

  // A word may be the id of a video at a provider; a sentence is not.
  const bodies = new Map<string, string>();

  for (const text of strings)
    it(`runs nothing of ${quoted(text)}`, async () => {
      const page = await openDocument(formsOf(filledPack({ text })));
      provoke(page);
      expect(
        page.querySelectorAll('script:not([type="application/json"], [type="application/ld+json"])'),
      ).to.have.length(1);
      const like = /^[\w-]+$/u.test(text) ? 'harmless' : 'harmless text';
      if (!bodies.has(like)) bodies.set(like, tagsOf(await openDocument(formsOf(filledPack({ text: like })))));
      expect(tagsOf(page)).to.equal(bodies.get(like));
    });

  it('leads nowhere by an address that nobody should follow', async () => {
    const packs = addresses.map((url) => filledPack({ text: 'text', url }));
    for (const page of await Promise.all(packs.map((pack) => openDocument(formsOf(pack))))) provoke(page);
    await nextFrame();
  });
});

const tagsOf = (page: Document): string =>
  [...page.querySelectorAll('body *')].map(({ localName }) => localName).join(' ');
