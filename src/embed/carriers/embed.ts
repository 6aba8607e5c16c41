import { feed, isTaken, make, wrap, type Carrier } from './carrier.js';
import { carriersByLanguage } from './fences.js';
import { carriersByAttributes } from './links.js';
import { idOf, together, type Written } from './page-pack.js';
import { readBlock, type Block } from './read-block.js';

let underWay: Promise<void> | undefined;

/**
 * Puts elements on a page wherever something stands for them, and leaves what stood there in them as their fallback.
 * What has its element already is left alone, so that it may be called again whenever something has come to the page.
 */
export function embed(page: Document): Promise<void> {
  underWay ??= parsed(page).then(() => {
    underWay = undefined;
    embedNow(page);
  });
  return underWay;
}

/** A page that is still being parsed may not be through with what stands for an element. */
const parsed = (page: Document): Promise<unknown> =>
  page.readyState === 'loading'
    ? new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

function embedNow(page: Document): void {
  const posts = new Map<Element, Told[]>();
  for (const carrier of [...carriersByAttributes(page), ...carriersByLanguage(page)]) {
    const { original, text, kind } = carrier;
    if (text === undefined) attempt(() => wrap(original, make(page, carrier)));
    else {
      const post = original.closest('article') ?? page.body;
      const told = posts.get(post) ?? [];
      posts.set(post, told);
      attempt(() => told.push({ carrier, block: readBlock(text, kind) }));
    }
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
  const wanted = attributes[kind.name];
  const ids = wanted === undefined ? idsIn(pack?.[kind.list]) : [wanted];
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

const idsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? [...new Set(list.flatMap((item) => idOf(item) ?? []))] : [];

/** What goes wrong with one, on a page that has broken what scripts rely on, is not the others' matter nor the page's. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The reader has what the author wrote.
  }
}
