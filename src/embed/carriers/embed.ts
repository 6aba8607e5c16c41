import { feed, isTaken, make, wrap, type Carrier } from './carrier.js';
import { carriersByLanguage } from './fences.js';
import { carriersByAttributes } from './links.js';
import { together, type Written } from './page-pack.js';
import { isNotation, readBlock, type Block } from './read-block.js';

let queue = Promise.resolve();
let isQueued = false;

/**
 * Puts elements on a page wherever something stands for them, and leaves what stood there in them as their fallback.
 * What has its element already is left alone, so that it may be called again whenever something has come to the page.
 */
export function embed(page: Document): Promise<void> {
  if (isQueued) return queue;
  isQueued = true;
  queue = queue
    .then(() => parsed(page))
    .then(() => {
      isQueued = false;
      return embedNow(page);
    })
    .catch(() => undefined);
  return queue;
}

/** A page that is still being parsed may not be through with what stands for an element. */
const parsed = (page: Document): Promise<unknown> =>
  page.readyState === 'loading'
    ? new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

async function embedNow(page: Document): Promise<void> {
  const carriers = [...carriersByAttributes(page), ...carriersByLanguage(page)];
  for (const carrier of carriers)
    if (carrier.text === undefined) attempt(() => wrap(carrier.original, make(page, carrier)));
  const lines = carriers.some(({ text }) => text !== undefined && isNotation(text));
  const notation = lines ? await import('./notation.js').catch(() => undefined) : undefined;
  const posts = new Map<Element, Told[]>();
  for (const carrier of carriers) {
    const { original, text, kind } = carrier;
    // Without what reads them, lines stay as their author wrote them.
    if (text === undefined || (!notation && isNotation(text))) continue;
    const post = original.closest('article') ?? page.body;
    const told = posts.get(post) ?? [];
    posts.set(post, told);
    attempt(() => told.push({ carrier, block: readBlock(text, kind, notation) }));
  }
  for (const [post, told] of posts) embedPost(post, told);
}

/** What carries a pack, with what it says. */
interface Told {
  readonly carrier: Carrier;
  readonly block: Block;
}

/** What the blocks of a post have said so far: those that come later know it as well. */
const said = new WeakMap<Element, readonly Written[]>();

/** The blocks of one post know each other. */
function embedPost(post: Element, told: readonly Told[]): void {
  const packs = [...(said.get(post) ?? []), ...told.map(({ block }) => block.pack ?? {})];
  said.set(post, packs);
  const withOthers = together(packs);
  for (const one of told) attempt(() => embedBlock(one, withOthers));
}

function embedBlock({ carrier, block }: Told, withOthers: (own: Written) => Written): void {
  const { original, kind, attributes, text, all } = carrier;
  const { pack, notes } = block;
  // Scripts of a page can give every object an `exercise`.
  const wanted = Object.hasOwn(attributes, kind.name) ? attributes[kind.name] : undefined;
  const ids = wanted === undefined ? block.ids : [wanted];
  // One that names nothing is explained by what it says itself.
  const food = { pack: pack && ids.length > 0 ? withOthers(pack) : (pack ?? text), notes };
  const page = original.ownerDocument;
  const [element = make(page, carrier), ...others] = [
    ...(carrier.element ? [carrier.element] : []),
    ...ids.slice(carrier.element ? 1 : 0, all ? ids.length : 1).map((id) => make(page, named(carrier, id))),
  ];
  if (!carrier.element && isTaken(original)) return;
  if (!carrier.element) wrap(original, element);
  else if (ids[0] !== undefined) element.setAttribute(kind.name, ids[0]);
  feed(element, food, others);
}

const named = ({ kind, attributes }: Carrier, id: string): Pick<Carrier, 'kind' | 'attributes'> => ({
  kind,
  attributes: { ...attributes, [kind.name]: id },
});

/** What goes wrong with one, on a page that has broken what scripts rely on, is not the others' matter nor the page's. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The reader has what the author wrote.
  }
}
