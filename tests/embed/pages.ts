import { textOf } from '../elements/exercise-card/vocabulary.js';
import { blog, openMarkup, settled, type Page } from '../hostile/frames.js';

const loader = '/src/embed/loader.ts';

/** The pack that all carriers of these tests name. */
export const pack = '/__page/pack.json';

/** A page with the loader, once as many packs of it are read as elements are expected. */
export async function postWith(body: string, elements = 1, more: Parameters<typeof blog>[1] = {}): Promise<Page> {
  const page = await openMarkup(blog(body, { script: loader, ...more }));
  await settled(page, elements);
  return page;
}

/** What is in the place of an element that works, or of the fallback of one that does not. */
export const seen = (element: Element): string => textOf(element);

/** The elements of ours on a page, as `tag src`. */
export const elementsOf = ({ document }: Page): readonly string[] =>
  [...document.querySelectorAll('exercise-card, progression-map, session-timer, program-calendar')].map((element) =>
    `${element.localName} ${element.getAttribute('src') ?? ''}`.trim(),
  );

/** Puts something on a page that is there already, and waits for what comes of it. */
export async function arrive(page: Page, markup: string, outcomes: number): Promise<void> {
  page.document.body.insertAdjacentHTML('beforeend', markup);
  await settled(page, outcomes);
}
