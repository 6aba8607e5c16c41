import { fixtureSync, html } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import { sample } from '../elements/exercise-card/sample.js';
import { hips } from '../elements/progression-map/sample.js';
import { training } from '../elements/session-timer/sample.js';

/** What tests/kit/pages/witness.js keeps, which every page has as its first script. */
interface Witness {
  /** Errors, rejections, what the console was told, what the page's policy refused. */
  readonly heard: string[];
  /** How each pack was read: `pack-load` or `pack-error`. */
  readonly outcomes: string[];
  /** All that was heard up to now, also what browsers report late. */
  readonly all: () => Promise<readonly string[]>;
  /** Imports a module into the page. */
  readonly load: (address: string) => Promise<unknown>;
}

export type PageWindow = Window & typeof globalThis & { readonly witness: Witness };

/** A page of its own, in a frame that is gone after the test. */
export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  readonly heard: string[];
}

/** @param storage Whether a page has what it keeps for itself, or shares it with all others of this origin. */
const witnessWith = (storage: 'own' | 'shared'): string =>
  `<script src="/__page/witness.js" data-storage="${storage}"></script>`;

export const witness = witnessWith('own');

/** An element with a pack inside, and what stands in its place before. */
export const markup = (tag: string, attributes: string, pack: unknown): string =>
  `<${tag} ${attributes}>
     <p>The fallback</p>
     <script type="application/json">${JSON.stringify(pack).replaceAll(/[<&]/gu, '')}</script>
   </${tag}>`;

/** A card with the sample pack inside, and what stands in its place before. */
export const cardMarkup = (attributes = '', pack: unknown = sample): string =>
  markup('exercise-card', attributes, pack);

/** The same of a map. */
export const mapMarkup = (attributes = '', pack: unknown = hips): string => markup('progression-map', attributes, pack);

/** The same of a session. */
export const timerMarkup = (attributes = '', pack: unknown = training): string =>
  markup('session-timer', attributes, pack);

/** The two ways to show a map, each by its name and the part that only it has. */
export const views = { map: 'chart', list: 'list' } as const;

/** Opens an address in a frame, once all of it is loaded. */
export async function openAddress(src: string): Promise<Page> {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="780" height="580"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = src;
  await loaded;
  const window = frame.contentWindow as PageWindow;
  return { window, document: window.document, heard: window.witness.heard };
}

/** Opens markup as a page of the same origin; it goes through the browser's parser as a page from a server does. */
export async function openMarkup(markup: string, type = 'text/html'): Promise<Page> {
  const address = URL.createObjectURL(new Blob([markup], { type: `${type};charset=utf-8` }));
  try {
    return await openAddress(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A page as a blogger has one: with our script, and cards in it. */
export const blog = (
  body: string,
  {
    head = '',
    script = '/src/define/all.ts',
    storage = 'own',
  }: { readonly head?: string; readonly script?: string; readonly storage?: 'own' | 'shared' } = {},
): string =>
  `<!doctype html>
   <html lang="en">
     <head>
       <base href="${location.origin}" />
       ${witnessWith(storage)}
       ${head}
       <script type="module" src="${script}"></script>
     </head>
     <body>${body}</body>
   </html>`;

/** Waits until this many packs of a page are read, well or not. */
export function settled({ window, document }: Page, count = 1): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (window.witness.outcomes.length >= count) resolve();
    };
    document.addEventListener('pack-load', look);
    document.addEventListener('pack-error', look);
    look();
  });
}

/** The card of a page once it has shown its exercise or said why it cannot. */
export async function cardOf(page: Page, count = 1): Promise<ExerciseCard> {
  await settled(page, count);
  return page.document.querySelector('exercise-card')!;
}

/** The maps of a page once each has shown its exercises or said why it cannot. */
export async function mapsOf(page: Page): Promise<readonly ProgressionMap[]> {
  const maps = [...page.document.querySelectorAll('progression-map')];
  await settled(page, maps.length);
  return maps;
}

/** The first of them. */
export const mapOf = async (page: Page): Promise<ProgressionMap> => (await mapsOf(page))[0]!;

/** Whether the project is built: `npm run build`. */
export const isBuilt = async (): Promise<boolean> => (await fetch('/dist/cdn/all.js', { method: 'HEAD' })).ok;
