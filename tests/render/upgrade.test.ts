import { expect, nextFrame, oneEvent } from '@open-wc/testing';

/** What a browser tells of a layout shift; TypeScript's library does not know it yet. */
type Shift = PerformanceEntry & { readonly value: number };

interface RenderedPage extends Window {
  readonly witness: { load(address: string): Promise<unknown>; all(): Promise<readonly string[]> };
  readonly PerformanceObserver: typeof PerformanceObserver;
}

/** A page that Node has rendered, before any of our scripts is on it. */
async function open(way: 'article' | 'element', ref: string, width: number): Promise<RenderedPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: String(width), height: '800', src: `/__rendered/${way}?${ref}` });
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as RenderedPage;
}

/** What happens to a page while the script of an element comes. */
interface Upgrade {
  /** Pixels by which what follows the element has moved. */
  readonly moved: number;
  /** Cumulative Layout Shift (web.dev/cls); undefined where a browser does not measure it. */
  readonly shift: number | undefined;
  readonly heard: readonly string[];
}

async function upgrade(page: RenderedPage, tag: string): Promise<Upgrade> {
  const { document: its, PerformanceObserver: Observer } = page;
  const [element, next] = [its.querySelector(tag)!, its.querySelector('#next')!];
  let shift = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as Shift[]) shift += entry.value;
  };
  const observer = new Observer((list) => {
    add(list.getEntries());
  });
  const measured = Observer.supportedEntryTypes.includes('layout-shift');
  if (measured) observer.observe({ type: 'layout-shift' });
  const before = next.getBoundingClientRect().top;
  const shown = oneEvent(element, 'pack-load');
  await page.witness.load(`/src/define/${tag}.ts`);
  await shown;
  await nextFrame();
  await nextFrame();
  add(observer.takeRecords());
  observer.disconnect();
  const moved = Math.abs(next.getBoundingClientRect().top - before);
  return { moved, shift: measured ? shift : undefined, heard: await page.witness.all() };
}

const items = [
  ['exercise-card', 'exercise:band-side-step'],
  ['exercise-card', 'exercise:squat'],
  ['session-timer', 'session:'],
  ['program-calendar', 'program:'],
] as const;

describe('a page that is rendered with declarative shadow DOM', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('shows the card before any script is there', async () => {
    const { document: its } = await open('element', 'exercise:squat', 800);
    const card = its.querySelector('exercise-card')!;
    expect(card.shadowRoot?.querySelector('[part~="why"]')?.getClientRects()).to.have.length(1);
    expect(card.querySelector('article')?.getClientRects(), 'the article is not said twice').to.have.length(0);
  });

  for (const [tag, ref] of items)
    for (const width of [390, 1000])
      it(`does not move when <${tag}> takes the place of ${ref}, ${width} pixels wide`, async () => {
        const page = await open('element', ref, width);
        const { moved, shift = 0, heard } = await upgrade(page, tag);
        expect(heard).to.deep.equal([]);
        expect(moved).to.be.at.most(1);
        expect(shift).to.be.at.most(0.02);
        const root = page.document.querySelector(tag)!.shadowRoot!;
        expect(root.querySelectorAll('style'), 'what the server has written is gone').to.have.length(0);
      });

  it('does not move when <progression-map> takes the place of a map that is too narrow to draw', async () => {
    const page = await open('element', 'map:', 390);
    expect((await upgrade(page, 'progression-map')).moved).to.be.at.most(1);
  });

  it('keeps what the server has written where the pack cannot be read, and tells its author', async () => {
    const page = await open('element', 'exercise:squat', 800);
    const card = page.document.querySelector('exercise-card')!;
    card.setAttribute('src', '/stories/pages/nowhere.json');
    const failed = oneEvent(card, 'pack-error');
    await page.witness.load('/src/define/exercise-card.ts');
    await failed;
    expect(card.shadowRoot!.querySelector('[part~="why"]')?.getClientRects()).to.have.length(1);
    expect(card.shadowRoot!.querySelector('[part~="note"]')?.textContent).to.contain('nowhere.json');
  });

  it('shows the card in the language of the element once, also beside the hydration of Lit', async () => {
    const page = await open('element', 'exercise:squat', 800);
    await page.witness.load('/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');
    const { moved, heard } = await upgrade(page, 'exercise-card');
    expect(heard).to.deep.equal([]);
    expect(moved).to.be.at.most(1);
    expect(page.document.querySelector('exercise-card')!.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });
});

describe('a page that is rendered as an article', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const [tag, ref] of items)
    it(`is readable at first, and does not jump in sight when <${tag}> takes the place of ${ref}`, async () => {
      const page = await open('article', ref, 390);
      const element = page.document.querySelector(tag)!;
      const [article] = element.children;
      expect(article?.getClientRects()).to.have.length(1);
      // What follows is out of sight before and after: an article is as long as a window, or longer.
      expect(element.getBoundingClientRect().height).to.be.greaterThan(800);
      const { shift = 0, heard } = await upgrade(page, tag);
      expect(heard).to.deep.equal([]);
      expect(shift).to.be.at.most(0.02);
      expect(article?.getClientRects(), 'nothing is said twice').to.have.length(0);
    });
});
