import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/all.js';
import { embed } from '../../src/embed/carriers/embed.js';
import { hosts, scriptFor, snippetFor, type Host, type SnippetOptions } from '../../src/embed/snippet/index.js';
import { nextEvent } from '../elements/exercise-card/vocabulary.js';

const squat: SnippetOptions = { src: 'https://a.example/hips.json', id: 'squat', fallback: 'Squat: 3 sets of 10' };
const forCard = (host: string, options = squat): string => snippetFor(host, 'exercise-card', options).html;

describe('the line to paste', () => {
  it('is the tag where a host leaves it as it is', () => {
    expect(forCard('html')).to.equal(
      '<exercise-card src="https://a.example/hips.json#squat">Squat: 3 sets of 10</exercise-card>',
    );
    expect(forCard('ghost', { ...squat, page: 'https://a.example/squat', settings: { compact: '' } })).to.equal(
      '<exercise-card src="https://a.example/hips.json#squat" compact><a href="https://a.example/squat">Squat: 3 sets of 10</a></exercise-card>',
    );
  });

  it('is a link where a host takes tags away', () => {
    expect(forCard('wordpress-author')).to.equal(
      '<a data-exercise-embed="exercise-card" href="https://a.example/hips.json#exercise:squat">Squat: 3 sets of 10</a>',
    );
    expect(forCard('wordpress-author', { ...squat, page: 'https://a.example/squat' })).to.equal(
      '<a data-exercise-embed="exercise-card" href="https://a.example/squat" data-exercise-src="https://a.example/hips.json#squat">Squat: 3 sets of 10</a>',
    );
  });

  it('is a link in Markdown where a host leaves HTML out', () => {
    expect(forCard('hugo')).to.equal('[Squat: 3 sets of 10](https://a.example/hips.json#exercise:squat)');
  });

  it('is the pack itself where that is given', () => {
    const options = { ...squat, text: 'Squat\n\n3x10 <8 kg' };
    expect(forCard('jekyll', options)).to.equal('```exercise\nSquat\n\n3x10 <8 kg\n```');
    expect(forCard('wordpress', options)).to.equal(
      '<pre><code class="language-exercise">Squat\n3x10 &lt;8 kg</code></pre>',
    );
  });

  it('is an address or a frame where no script runs', () => {
    const page = 'https://a.example/squat';
    expect(forCard('address-only', { ...squat, page })).to.equal(page);
    expect(forCard('wix', { ...squat, page })).to.match(
      /^<iframe src="https:\/\/a\.example\/squat" title="Squat: 3 sets of 10" width="100%" height="480" /u,
    );
  });

  it('names the first of its kind where no id is given', () => {
    expect(snippetFor('hugo', 'session-timer', { src: squat.src, fallback: 'Tuesday' }).html).to.equal(
      '[Tuesday](https://a.example/hips.json#session:)',
    );
  });

  it('is refused for a host that is not known, and for an address that not every host keeps', () => {
    expect(() => forCard('geocities')).to.throw(RangeError, /geocities/u);
    expect(() => forCard('html', { ...squat, src: 'https://a.example/?a=1&b=2' })).to.throw(RangeError, /&/u);
  });
});

describe('the line for the script', () => {
  it('can be held to its content', () => {
    expect(scriptFor({ src: 'https://a.example/loader.js', integrity: 'sha384-abc' })).to.equal(
      '<script type="module" src="https://a.example/loader.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(scriptFor({ src: '/loader.js' })).to.equal('<script type="module" src="/loader.js"></script>');
  });
});

const anyHost = fc.constantFrom(...hosts);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{{ x }}', "a 'b' “c” <d> & {% e %}", '\n\n', '*a*'),
);
const anyTag = fc.constantFrom('exercise-card', 'progression-map', 'session-timer', 'program-calendar');

describe('every line to paste', () => {
  it('has nothing in it that a host would read as something else', () => {
    const property = fc.property(anyHost, anyTag, anyText, anyText, anyText, ({ name }, tag, fallback, id, setting) => {
      const { html: line } = snippetFor(name, tag, { ...squat, fallback, id, settings: { units: setting } });
      expect(line).not.to.match(/\n|\{\{|\{%|[“”‘’]/u);
      for (const [, value] of line.matchAll(/="([^"]*)"/gu)) expect(value).not.to.match(/[<>&']/u);
    });
    fc.assert(property, { numRuns: 2_000 });
  });

  it('shows its text as it was meant', () => {
    fc.assert(
      fc.property(anyText, (fallback) => {
        const page = new DOMParser().parseFromString(forCard('html', { ...squat, fallback }), 'text/html');
        const meant = fallback.replaceAll(/[“”„‟«»]/gu, '"').replaceAll(/[‘’‚‛]/gu, "'");
        expect(page.body.textContent.trim()).to.equal(meant.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
      }),
    );
  });

  const ours = { ...squat, src: new URL('/__page/pack.json', location.href).href };
  for (const { name, title } of hosts.filter(({ script }) => script !== 'nowhere'))
    it(`ends as an element that works: ${title}`, async () => {
      const line = forCard(name, ours).replace(/^\[(.*)\]\((.*)\)$/u, '<p><a href="$2">$1</a></p>');
      const page = new DOMParser().parseFromString(line, 'text/html');
      const post = fixtureSync<HTMLElement>(html`<article></article>`);
      const loaded = nextEvent(post, 'pack-load');
      post.append(...page.body.childNodes);
      await embed(document);
      await loaded;
    });
});

/** The snippet that was published to try the form that a host gets. */
const tried = ({ form, keepsData }: Host): readonly string[] => {
  if (form === 'tag') return ['C custom element + src attr', 'I semantic HTML in custom element'];
  if (form === 'link') return keepsData ? ['P a data-*', 'D div + data-* URL'] : ['P a data-*'];
  return ['Z2 markdown link with title'];
};

describe('the form for a host', () => {
  it('is one that was seen to work there', async () => {
    const fates = (await (await fetch('/tests/embed/survival.json')).json()) as Record<string, Record<string, string>>;
    const run = hosts.filter(({ row }) => row);
    const found = run.flatMap((host) => tried(host).map((snippet) => `${host.title}: ${fates[snippet]?.[host.row!]}`));
    expect(found).to.deep.equal(run.flatMap((host) => tried(host).map(() => `${host.title}: works`)));
  });

  it('is known for every host that was tried, DOMPurify apart, which is no host of its own', async () => {
    const fates = (await (await fetch('/tests/embed/survival.json')).json()) as Record<string, Record<string, string>>;
    const all = new Set(Object.values(fates).flatMap((one) => Object.keys(one)));
    all.delete('DOMPurify');
    expect(hosts.flatMap(({ row = [] }) => row).sort()).to.deep.equal([...all].sort());
  });
});
