import { expect } from '@open-wc/testing';
import { isVisible, part, textOf } from '../elements/exercise-card/vocabulary.js';
import { arrive, elementsOf, postWith } from './pages.js';

const json = '{\n  "id": "squat",\n  "name": "Squat",\n\n  "dose": "3x10", "why": "Knees & hips"\n}';
const code = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Each line in an element of its own, as highlighters have them. */
const byLine = (line: (text: string) => string, between = ''): string => code.split('\n').map(line).join(between);

/** One block in the forms in which the hosts' tools write it. */
const forms: Readonly<Record<string, string>> = {
  'Markdown engines': `<pre><code class="language-exercise">${code}</code></pre>`,
  'WordPress, class on the code': `<pre class="wp-block-code"><code lang="json" class="language-exercise">${code}</code></pre>`,
  'WordPress, language on the code': `<pre class="wp-block-code"><code lang="exercise">${code}</code></pre>`,
  'WordPress, class on the block': `<pre class="wp-block-code language-exercise"><code>${code}</code></pre>`,
  'WordPress, typographic, with line breaks': `<pre class="wp-block-code language-exercise"><code>${code
    .replaceAll('&quot;', '&#8221;')
    .replaceAll('\n', '<br />\n')}</code></pre>`,
  Ghost: `<figure class="kg-card kg-code-card"><pre><code class="language-exercise">${code}</code></pre><figcaption>Squat</figcaption></figure>`,
  'Jekyll, plain': `<div class="language-exercise highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${code}\n</code></pre></div></div>`,
  'Jekyll, with numbers': `<div class="language-exercise highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n4\n5\n</pre></td><td class="rouge-code"><pre>${code}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  'Hugo, highlighted': `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-exercise" data-lang="exercise">${byLine((line) => `<span class="line"><span class="cl">${line}\n</span></span>`)}</code></pre></div>`,
  'Hugo, with numbers beside': `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-exercise" data-lang="exercise">${code}</code></pre></td></tr></table></div></div>`,
  'Hugo, with numbers in lines': `<div class="highlight"><pre class="chroma"><code class="language-exercise" data-lang="exercise">${byLine((line) => `<span class="line"><span class="ln">1</span><span class="cl">${line}\n</span></span>`)}</code></pre></div>`,
  Prism: `<div class="code-toolbar"><pre class="language-exercise line-numbers"><code class="language-exercise">${code.replaceAll('{', '<span class="token punctuation">{</span>')}<span aria-hidden="true" class="line-numbers-rows"><span></span></span></code></pre><div class="toolbar"><button>Copy</button></div></div>`,
  'highlight.js': `<pre><code class="language-exercise hljs">${code.replaceAll(/(&quot;\w+&quot;)/gu, '<span class="hljs-attr">$1</span>')}</code></pre>`,
  'highlight.js, numbered': `<pre><code class="hljs language-exercise"><table class="hljs-ln"><tbody>${byLine((line) => `<tr><td class="hljs-ln-numbers" data-line-number="1"><div class="hljs-ln-n" data-line-number="1"></div></td><td class="hljs-ln-code">${line}</td></tr>`)}</tbody></table></code></pre>`,
  'Shiki in Astro': `<pre class="astro-code github-dark" tabindex="0" data-language="exercise"><code>${byLine((line) => `<span class="line"><span>${line}</span></span>`, '\n')}</code></pre>`,
  'Pretty Code': `<figure data-rehype-pretty-code-figure=""><pre tabindex="0" data-language="exercise"><code data-language="exercise">${byLine((line) => `<span data-line=""><span>${line}</span></span>`, '\n')}</code></pre></figure>`,
  'Expressive Code': `<div class="expressive-code"><figure class="frame not-content"><figcaption class="header"></figcaption><pre data-language="exercise"><code>${byLine((line) => `<div class="ec-line"><div class="code">${line || '\n'}</div></div>`)}</code></pre><div class="copy"><button title="Copy"><div></div></button></div></figure></div>`,
  Docusaurus: `<div class="language-exercise codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockContent_QJqH"><pre tabindex="0" class="prism-code language-exercise codeBlock_bY9V"><code class="codeBlockLines_e6Vv">${byLine((line) => `<span class="token-line"><span class="token plain">${line}</span><br></span>`)}</code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy"><span aria-hidden="true">x</span></button></div></div></div>`,
  'Docusaurus, older': `<div class="codeBlockContent"><pre class="language-exercise"><code>${byLine((line) => `<div class="token-line">${line || ' '}</div>`)}</code></pre></div>`,
  GitHub: `<div class="highlight highlight-source-json"><pre lang="exercise">${code}</pre></div>`,
  Showdown: `<pre><code class="exercise language-exercise">${code}</code></pre>`,
  'Prettify and Stack Exchange': `<pre class="lang-exercise prettyprint"><code>${code}</code></pre>`,
};

describe('a block of code in the language "exercise"', () => {
  for (const [host, form] of Object.entries(forms))
    it(`becomes a card as it is written by ${host}`, async () => {
      const page = await postWith(`<article><p>Before</p>${form}<p>After</p></article>`);
      const card = page.document.querySelector('exercise-card')!;
      expect(textOf(part(card, 'name'))).to.equal('Squat');
      expect(textOf(part(card, 'why'))).to.contain('Knees & hips');
      expect(card.children).to.have.lengthOf(1);
      expect([...page.document.querySelector('article')!.children].map(({ localName }) => localName)).to.deep.equal([
        ...['p', 'exercise-card', 'p'],
      ]);
      expect(page.heard).to.deep.equal([]);
    });

  it('stays for the reader where it is broken, and its author is told where', async () => {
    const page = await postWith('<pre><code class="language-exercise">{\n  "id": "squat"\n  "name": 1</code></pre>');
    const card = page.document.querySelector('exercise-card')!;
    await card.updateComplete;
    expect(isVisible(card.querySelector('pre')!)).to.equal(true);
    expect(card.issues[0]).to.include({ code: 'json', line: 3, column: 3 });
    expect(textOf(part(card, 'note'))).to.match(/\(3:3\)$/u);
  });

  it('is left as it is in a line of text, and in other languages', async () => {
    const body = `<p><code class="language-exercise">${code}</code></p><pre><code class="language-js">${code}</code></pre>`;
    expect(elementsOf(await postWith(body + forms['Markdown engines']!))).to.deep.equal(['exercise-card']);
  });

  it('shows every exercise in it, in its order', async () => {
    const two = JSON.stringify([
      { id: 'squat', name: 'Squat' },
      { id: 'lunge', name: 'Lunge' },
    ]);
    const page = await postWith(`<pre><code class="language-exercise">${two}</code></pre>`, 2);
    const cards = [...page.document.querySelectorAll('exercise-card')];
    expect(cards.map((card) => textOf(part(card, 'name')))).to.deep.equal(['Squat', 'Lunge']);
  });
});

const fence = (language: string, value: unknown): string =>
  `<pre><code class="language-${language}">${JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;

const squat = { id: 'squat', name: 'Squat', dose: '3x10' };
const lunge = { id: 'lunge', name: 'Lunge', dose: '2x8' };
const tuesday = {
  id: 'tuesday',
  title: 'Tuesday',
  blocks: [{ items: [{ exercise: 'squat' }, { exercise: 'lunge' }] }],
};
const hips = { id: 'hips', title: 'Hips', edges: [{ from: 'squat', to: 'lunge' }] };
const ten = { id: 'ten', title: 'Ten days', days: [{ kind: 'session', session: 'tuesday' }], repeat: 10 };

describe('blocks of one post', () => {
  it('become the element of their language, and know each other', async () => {
    const page = await postWith(
      `<article>${fence('session', tuesday)}${fence('exercise', squat)}${fence('exercise', lunge)}
       ${fence('progression', hips)}${fence('program', ten)}</article>`,
      5,
    );
    expect(page.window.witness.outcomes).to.deep.equal(Array(5).fill('pack-load'));
    const timer = page.document.querySelector('session-timer')!;
    expect(textOf(timer)).to.contain('Squat').and.to.contain('Lunge');
    expect(textOf(page.document.querySelector('progression-map'))).to.contain('Lunge');
    expect(textOf(page.document.querySelector('program-calendar'))).to.contain('Ten days');
    expect(page.heard).to.deep.equal([]);
  });

  it('keep what they say themselves, and know nothing of another post', async () => {
    const other = { ...squat, name: 'Deep squat' };
    const page = await postWith(
      `<article>${fence('exercise', squat)}${fence('exercise', other)}</article>
       <article>${fence('session', tuesday)}</article>`,
      3,
    );
    const [first, second] = [...page.document.querySelectorAll('exercise-card')];
    expect([textOf(part(first!, 'name')), textOf(part(second!, 'name'))]).to.deep.equal(['Squat', 'Deep squat']);
    expect(page.document.querySelector('session-timer')!.issues.map(({ code }) => code)).to.include('reference');
  });

  it('know those that were there before them', async () => {
    const page = await postWith(fence('exercise', squat) + fence('exercise', lunge), 2);
    await arrive(page, fence('session', tuesday), 3);
    expect(page.document.querySelector('session-timer')!.issues).to.deep.equal([]);
  });

  it('may stand in attributes', async () => {
    const attribute = JSON.stringify(tuesday).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const page = await postWith(
      `<div data-exercise-embed="session-timer" data-exercise-pack="${attribute}"><p>Squats, then lunges</p></div>
       <exercise-card data-exercise-pack="{&quot;id&quot;: &quot;squat&quot;, &quot;name&quot;: &quot;Squat&quot;}"></exercise-card>
       ${fence('exercise', lunge)}`,
      3,
    );
    expect(page.window.witness.outcomes).to.deep.equal(Array(3).fill('pack-load'));
    expect(page.document.querySelector('session-timer')!.issues).to.deep.equal([]);
  });

  it('work in a copy of the page that a browser or a script goes back to', async () => {
    const two = [squat, lunge];
    const page = await postWith(`<main>${fence('exercise', two)}${fence('session', tuesday)}</main>`, 3);
    const main = page.document.querySelector('main')!;
    const copy = main.cloneNode(true);
    main.remove();
    page.document.body.append(copy);
    await arrive(page, '', 6);
    expect(elementsOf(page)).to.deep.equal(['exercise-card', 'exercise-card', 'session-timer']);
    expect(page.window.witness.outcomes).to.deep.equal(Array(6).fill('pack-load'));
  });
});

describe('a pack in a script that a host has changed', () => {
  it('is read as its author meant it', async () => {
    const script = `<script type="application/json">${json.replace(/,\n\n/u, ',</p>\n<p>')}</script>`;
    const page = await postWith(`<p><exercise-card><br />\n${script}<br />\n</exercise-card></p>`);
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
  });
});
