import { expect } from '@open-wc/testing';
import { part, textOf } from '../elements/exercise-card/vocabulary.js';
import { pack, postWith } from './pages.js';

/** Notes of each request for a pack whether there was an element to ask for it. */
const early = `<script>
  window.asked = [];
  const { fetch: original } = window;
  window.fetch = (url, options) => {
    window.asked.push(customElements.get('exercise-card') ? 'by the element' : 'before the element');
    return original(url, options);
  };
</script>`;

const card = (id: string, more = ''): string => `<exercise-card src="${pack}#${id}" ${more}></exercise-card>`;

describe('the loader', () => {
  it('asks for a pack while its elements are on their way, and for all of them once', async () => {
    const page = await postWith(card('squat') + card('side-step'), 2, { head: early });
    const cards = [...page.document.querySelectorAll('exercise-card')];
    expect(cards.map((each) => textOf(part(each, 'name')))).to.deep.equal(['Squat', 'Side step']);
    expect(page.window).to.have.property('asked').that.deep.equals(['before the element']);
    expect(page.heard).to.deep.equal([]);
  });

  it('leaves a request that fails to the element, which says what is wrong', async () => {
    const page = await postWith('<exercise-card src="/no-such-pack.json"></exercise-card>');
    const [issue] = page.document.querySelector('exercise-card')!.issues;
    expect(issue).to.include({ code: 'load-status' });
  });

  it('asks for nothing where no pack can be', async () => {
    const odd = ['javascript:alert(1)', 'data:text/plain,x', 'https://[', ''].map(
      (src) => `<exercise-card src="${src}"></exercise-card>`,
    );
    const page = await postWith(card('squat') + odd.join(''), 4, { head: early });
    expect(page.window).to.have.property('asked').that.deep.equals(['before the element']);
  });

  it('loads nothing of what shows how far a reader is for a card that does without', async () => {
    const page = await postWith(card('squat', 'actions="share"'));
    const names = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => name.includes('card-progress'))).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });

  it('brings what stands for an element where the page asks for Trusted Types', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await postWith(
      `<blockquote data-exercise-embed="exercise-card" data-exercise-src="${pack}#squat">Squat</blockquote>
       <p><a href="${pack}#exercise:squat">Squat</a></p>
       <pre><code class="language-exercise">Squat: 3x10\nwhy: Strong legs</code></pre>`,
      3,
      { head: `<meta http-equiv="content-security-policy" content="${policy}" />` },
    );
    const names = [...page.document.querySelectorAll('exercise-card')].map((each) => textOf(part(each, 'name')));
    expect(names).to.deep.equal(['Squat', 'Squat', 'Squat']);
    expect(page.heard).to.deep.equal([]);
  });
});
