import { expect } from '@open-wc/testing';
import { textOf } from '../elements/exercise-card/vocabulary.js';
import { pack, postWith } from '../embed/pages.js';
import { clobbered, pages } from './globals.js';
import type { Page } from './frames.js';

const json = '{"id":"squat","name":"Squat","dose":{"sets":3,"reps":10}}';
const body = `
  <p><a href="${pack}#exercise:side-step">Squat</a></p>
  <div data-exercise-embed="exercise-card" data-exercise-src="${pack}#side-step" data-exercise-compact>Squat</div>
  <div data-exercise-embed="exercise-card" data-exercise-pack="${json.replaceAll('"', '&quot;')}">Squat</div>
  <pre><code class="language-exercise">${json}</code></pre>
  <pre><code class="language-session">{"id":"a","title":"A","blocks":[{"items":[{"exercise":"squat"}]}]}</code></pre>`;

const said = ({ document }: Page): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('exercise-card, session-timer')].map((element) =>
    [element.getAttributeNames().sort().join(' '), textOf(element)].join(': '),
  );

describe('on a page whose scripts have changed what all scripts share, carriers become what they become elsewhere', () => {
  let elsewhere: readonly string[];

  before(async () => {
    elsewhere = said(await postWith(body, 5));
    expect(elsewhere).to.have.lengthOf(5);
  });

  for (const [name, script] of Object.entries(pages))
    it(name, async () => {
      const page = await postWith(body, 5, { head: `<script>${script}</script>` });
      expect(said(page)).to.deep.equal(elsewhere);
      expect(page.heard).to.deep.equal([]);
    });

  it('elements named like what documents can do', async () => {
    const page = await postWith(clobbered + body, 5);
    expect(said(page)).to.deep.equal(elsewhere);
    expect(page.heard).to.deep.equal([]);
  });
});
