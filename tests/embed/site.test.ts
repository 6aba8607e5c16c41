import { expect, fixtureSync, html } from '@open-wc/testing';

interface Witnessed extends Window {
  readonly witness: { readonly heard: readonly string[]; all(): Promise<readonly string[]> };
}

/** A page of the site that is made of our sample pack, in a frame. */
async function pageOf(path: string): Promise<{ window: Witnessed; document: Document; frame: HTMLIFrameElement }> {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="320" height="800"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/__site/${path}`;
  await loaded;
  return {
    frame,
    window: frame.contentWindow as unknown as Witnessed,
    document: frame.contentDocument as Document,
  };
}

/** How many pixels of a page do not fit into its frame. */
function overhang(frame: HTMLIFrameElement, { documentElement }: Document, width: number): number {
  frame.width = String(width);
  return documentElement.scrollWidth - documentElement.clientWidth;
}

const pages = [
  ['exercise/squat', 'exercise-card'],
  ['map/hips-to-running', 'progression-map'],
  ['session/strong-hips', 'session-timer'],
  ['program/thirty-days', 'program-calendar'],
] as const;

describe('the pages that `exercise-elements site` writes', function () {
  before(async function () {
    if (!(await fetch('/__site/en/index.html')).ok) this.skip();
  });

  for (const [path, tag] of pages) {
    for (const kind of ['html', 'embed.html']) {
      for (const lang of ['en', 'ar']) {
        it(`${path}.${kind} works under its own policy and fits every window (${lang})`, async () => {
          const { frame, window, document } = await pageOf(`${lang}/${path}.${kind}`);
          const element = document.querySelector(tag) as HTMLElement & { updateComplete?: Promise<unknown> };
          await window.customElements.whenDefined(tag);
          await element.updateComplete;
          expect(element.shadowRoot?.querySelector('h2')?.textContent).not.to.equal('');
          for (const width of [320, 768, 1280]) expect(overhang(frame, document, width), String(width)).to.equal(0);
          expect(await window.witness.all()).to.deep.equal([]);
          const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
          expect(asked.filter((name) => name.endsWith('pack.json'))).to.deep.equal([]);
        });
      }
    }
  }
});
