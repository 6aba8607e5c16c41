import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { broken } from './film.js';
import { minimal, picture, sample, squat } from './sample.js';
import { appears, inside, listen, mountCard, nextEvent, part, parts, press, textOf } from './vocabulary.js';

const withMedia = (...media: readonly object[]): Promise<ExerciseCard> => mountCard({ ...squat, media });

const youtube = { kind: 'video', provider: 'youtube', id: 'dQw4w9-_XcQ', poster: picture, alt: 'The lesson' };
const vimeo = { kind: 'video', provider: 'vimeo', id: '76979871', start: 30.5, poster: picture };

/** Everything in a card that makes a browser ask somebody for something. */
const asking = (card: ExerciseCard): readonly string[] =>
  [
    ...inside(card).querySelectorAll<HTMLElement>('iframe, video, audio, source, track, object, embed, link, script'),
  ].map(({ localName }) => localName);

/** Addresses on other hosts that this page has asked so far. */
const elsewhere = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/u.test(name) && new URL(name).origin !== location.origin);

describe('a video of a provider in <exercise-card>', () => {
  const law = Object.assign(document.createElement('meta'), {
    httpEquiv: 'Content-Security-Policy',
    content: "frame-src 'self'",
  });
  // No test of ours asks a provider for anything: the browser stops the frame, and says which it was.
  before(() => document.head.append(law));

  it('asks nobody for anything before it is played', async () => {
    const stopped = listen(document, 'securitypolicyviolation');
    const card = await withMedia(youtube, vimeo);
    expect(asking(card)).to.deep.equal([]);
    expect(elsewhere()).to.deep.equal([]);
    expect(document.querySelectorAll('link[rel="preconnect"], link[rel="dns-prefetch"]')).to.have.length(0);
    expect(stopped).to.deep.equal([]);
  });

  it('says where a play would load from', async () => {
    const card = await withMedia(youtube);
    expect(textOf(part(card, 'play'))).to.equal('Play on YouTube');
    expect(textOf(part(card, 'media'))).to.include('Loads from YouTube when you press play.');
  });

  it('plays YouTube from the host that sets no cookie', async () => {
    const card = await withMedia({ ...youtube, start: 12.6, end: 20.2 });
    const stopped = nextEvent(document, 'securitypolicyviolation');
    await press(card, 'Play on YouTube');
    const frame = (await appears(card, 'iframe')) as HTMLIFrameElement;
    const { host, pathname, searchParams } = new URL(frame.src);
    expect([host, pathname]).to.deep.equal(['www.youtube-nocookie.com', '/embed/dQw4w9-_XcQ']);
    expect(Object.fromEntries(searchParams)).to.include({ autoplay: '1', playsinline: '1', start: '12', end: '21' });
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame.allow).to.include('autoplay').and.include('fullscreen');
    expect(frame.title).to.equal('The lesson');
    expect((await stopped).blockedURI, 'what the browser was asked for').to.include('www.youtube-nocookie.com');
  });

  it('asks Vimeo not to track', async () => {
    const card = await withMedia(vimeo);
    await press(card, 'Play on Vimeo');
    const frame = (await appears(card, 'iframe')) as HTMLIFrameElement;
    const { host, pathname, searchParams, hash } = new URL(frame.src);
    expect([host, pathname, hash]).to.deep.equal(['player.vimeo.com', '/video/76979871', '#t=30s']);
    expect(searchParams.get('dnt')).to.equal('1');
    expect(frame.title, 'without words of its own').to.equal('Vimeo');
  });

  it('can be watched at the provider as well', async () => {
    const card = await withMedia(youtube);
    await press(card, 'Play on YouTube');
    await appears(card, 'iframe');
    const link = part(card, 'media').querySelector('a');
    expect([textOf(link), link?.href]).to.deep.equal([
      'Watch on YouTube',
      'https://www.youtube.com/watch?v=dQw4w9-_XcQ',
    ]);
  });

  it('is a picture again when its card leaves the page', async () => {
    const card = await withMedia(youtube);
    await press(card, 'Play on YouTube');
    await appears(card, 'iframe');
    const page = card.parentElement!;
    card.remove();
    page.append(card);
    await card.updateComplete;
    expect(asking(card)).to.deep.equal([]);
  });

  for (const id of [
    '',
    '../../evil',
    'a?b=c',
    'x" onload="alert(1)',
    '"><script>',
    'javascript:alert(1)',
    'a b',
    '%2e',
  ]) {
    it(`is left out where its id is ${JSON.stringify(id)}`, async () => {
      const card = await withMedia({ ...youtube, id });
      expect(parts(card, 'media')).to.have.length(0);
      expect(asking(card)).to.deep.equal([]);
      expect(textOf(part(card, 'name'))).to.equal('Squat');
    });
  }

  for (const provider of ['evil', 'constructor', '__proto__', 'toString', 'YOUTUBE']) {
    it(`is left out where its provider is ${provider}`, async () => {
      const card = await withMedia({ ...youtube, provider });
      expect(parts(card, 'media')).to.have.length(0);
      expect(card.issues).not.to.deep.equal([]);
    });
  }
});

describe('a picture in <exercise-card>', () => {
  it('loads when it comes into view, with its size known before', async () => {
    const card = await withMedia({ kind: 'image', src: picture, alt: 'A squat', width: 1200, height: 900 });
    const img = part(card, 'media').querySelector('img')!;
    expect([img.alt, img.loading, img.getAttribute('width'), img.getAttribute('height')]).to.deep.equal([
      'A squat',
      'lazy',
      '1200',
      '900',
    ]);
    expect(parts(card, 'play')).to.have.length(0);
  });

  it('is decoration where the pack says nothing about it', async () => {
    const card = await withMedia({ kind: 'image', src: picture });
    expect(part(card, 'media').querySelector('img')?.getAttribute('alt')).to.equal('');
  });

  it('is described in words where it cannot be loaded', async () => {
    const card = await withMedia({ kind: 'image', src: broken(), alt: 'A squat' });
    await appears(card, '[part~="media"] [role="status"]');
    expect(textOf(part(card, 'media'))).to.match(/^A squat This picture could not be loaded\.$/u);
    expect(inside(card).querySelector('img')).to.equal(null);
  });

  it('of a step fails alone', async () => {
    const steps = [
      { text: 'Down.', media: { kind: 'image', src: broken(), alt: 'Down' } },
      { text: 'Up.', media: { kind: 'image', src: picture, alt: 'Up' } },
    ];
    const card = await mountCard({ ...minimal, steps, media: [{ kind: 'image', src: picture, alt: 'All' }] });
    await appears(card, '[part~="step"] [role="status"]');
    expect([...inside(card).querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['All', 'Up']);
  });

  it('is left out where its address is not allowed', async () => {
    for (const src of ['javascript:alert(1)', 'data:text/html,<b>', 'ftp://a/b.jpg', 'file:///a.jpg']) {
      const card = await withMedia({ kind: 'image', src, alt: 'A squat' });
      expect(parts(card, 'media'), src).to.have.length(0);
    }
  });

  it('says whom it is from', async () => {
    const card = await mountCard({
      ...sample,
      exercises: [{ ...squat, media: [{ kind: 'image', src: picture, credit: 'A. Painter', license: 'CC-BY-4.0' }] }],
    });
    expect(textOf(part(card, 'media').querySelector('figcaption'))).to.equal('A. Painter · CC-BY-4.0');
  });
});
