import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePack } from '../../src/pack/parse.js';
import type { UrlUse } from '../../src/pack/schema/dsl.js';
import { isAllowedUrl } from '../../src/pack/url.js';

const uses: readonly UrlUse[] = ['link', 'picture', 'media'];

const everywhere = [
  'https://example.com/a.mp4',
  'http://example.com',
  'HTTPS://EXAMPLE.COM/A',
  'hTtP://example.com',
  'https://user@example.com:8443/a?b=c#d',
  'https:example.com',
  '//example.com/a.jpg',
  'media/squat.jpg',
  './media/squat.jpg',
  '../squat.jpg',
  '/squat.jpg',
  'squat',
  'squat.jpg?v=1:2',
  'squat.jpg#t=4,12',
  '?exercise=squat',
  '#squat',
  './a:b.jpg',
  'media/12:30.jpg',
  'kniebeuge-übung.jpg',
  '深蹲.jpg',
  'a b.jpg',
  '%6a%61vascript.jpg',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  '\\\\example.com\\a.jpg',
  '/\\example.com/a.jpg',
];

const inPictures = [
  'blob:https://example.com/0b1e2c4a-0000-4000-8000-000000000000',
  'blob:null/0b1e2c4a',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/jpeg,%FF%D8',
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E',
  'data:image/svg+xml;charset=utf-8,<svg/>',
  'data:image/vnd.microsoft.icon;base64,AAAB',
];

const nowhere = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'javascript\u0000:alert(1)',
  'javascript:\nalert(1)',
  '\u00a0javascript:alert(1)',
  '\u2028javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\u00adscript:alert(1)',
  'ｊavascript:alert(1)',
  'javascript\\:alert(1)',
  '\\javascript:alert(1)',
  '%6aavascript:alert(1)',
  'javascript&colon;x:alert(1)',
  'vbscript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:text/html,x',
  'data:,x',
  'data:;base64,eA==',
  'data:application/javascript,alert(1)',
  'data:image/svg+xml\n,x',
  'data:imagex/png,x',
  'data:image/,x',
  'data: image/png,x',
  'file:///etc/passwd',
  'FILE:///C:/a',
  'C:\\media\\squat.jpg',
  'filesystem:https://example.com/a',
  'about:blank',
  'view-source:https://example.com',
  'mailto:coach@example.com',
  'tel:123',
  'ws://example.com',
  'intent://example.com#Intent;end',
  'chrome://settings',
  'https://exa\nmple.com',
  'https://example.com/\u0000',
  'media/squat\t.jpg',
  'squat.jpg\u007f',
  ':',
];

describe('An address in a pack', () => {
  for (const url of everywhere)
    it(`may be used anywhere: ${JSON.stringify(url)}`, () => {
      for (const use of uses) expect(isAllowedUrl(url, use), use).to.equal(true);
    });

  for (const url of inPictures)
    it(`may be used for pictures and media, not for links: ${JSON.stringify(url)}`, () => {
      expect(uses.map((use) => isAllowedUrl(url, use))).to.deep.equal([false, true, true]);
    });

  for (const url of nowhere)
    it(`may be used nowhere: ${JSON.stringify(url)}`, () => {
      for (const use of uses) expect(isAllowedUrl(url, use), use).to.equal(false);
    });

  it('is the browser’s http, or the page’s own scheme, whatever it looks like', () => {
    const schemeLike = fc.array(
      fc.constantFrom(
        ...Array.from('jJaAvVsScCrRiIpPtThHdD:/\\?#&;%=,. \t\n\r\0\u0001\u00a0\u00ad\u2028\ufeffｊ'),
        'javascript',
        'data',
        'http',
        'image/',
      ),
      { maxLength: 14 },
    );
    const text = schemeLike.map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        if (!isAllowedUrl(url, 'link') || !URL.canParse(url, 'https://page.example/')) return;
        expect(new URL(url, 'https://page.example/').protocol).to.match(/^https?:$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('is left out where it may not be used, in every field that holds one', () => {
    const bad = 'java\nscript:alert(1)';
    const { pack, issues } = parsePack({
      author: { name: 'Coach', url: bad },
      exercises: [
        {
          id: 'squat',
          name: 'Squat',
          media: [
            { kind: 'video', id: '1', src: bad, poster: bad, captions: [{ src: bad, lang: 'en' }] },
            { kind: 'image', src: bad },
          ],
          steps: [{ text: 'Sit down.', media: { kind: 'image', src: bad, id: '1' } }],
          evidence: [{ claim: 'It helps.', url: bad }],
          attribution: { source: bad },
        },
      ],
    });
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal(
      [
        '/author/url',
        ...['steps/0/media/src', 'media/0/src', 'media/0/poster', 'media/0/captions/0/src', 'media/1/src'].map(at),
        ...['evidence/0/url', 'attribution/source'].map(at),
      ].map((path) => [path, 'url']),
    );
    expect(JSON.stringify(pack)).not.to.include('script');
  });
});

const at = (path: string): string => `/exercises/0/${path}`;
