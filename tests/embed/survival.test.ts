import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { tags } from '../../src/embed/carriers/kinds.js';
import { embed } from '../../src/embed/carriers/embed.js';
import { ownReader, ownStorage } from '../kit/storage.js';
import { recordedHosts, type Survival } from './hosts.js';

ownStorage();
ownReader();

/**
 * What readers have of a snippet on a host: an element that works; what its author wrote for readers without scripts; the
 * data as text; nothing; or the host refuses it.
 */
type Fate = 'works' | 'readable' | 'data' | 'gone' | 'refused';

/** What the host published, as a browser parses it. */
const parsed = (published: string): NodeListOf<ChildNode> =>
  new DOMParser().parseFromString(`<!doctype html><body>${published}`, 'text/html').body.childNodes;

const hasPack = (element: Element): boolean =>
  element.hasAttribute('src') ||
  (element as { pack?: unknown }).pack !== undefined ||
  element.querySelector('script[type="application/json"]') !== null;

async function fateOf(published: string): Promise<Fate> {
  if (published.startsWith('ERROR')) return 'refused';
  const post = fixtureSync<HTMLElement>(html`<article></article>`);
  const ended = new Promise<string>((resolve) => {
    for (const type of ['pack-load', 'pack-error']) post.addEventListener(type, () => resolve(type));
  });
  post.append(...parsed(published));
  await embed(document);
  const has = [...post.querySelectorAll(tags)].some(hasPack);
  const fate = has && (await ended) === 'pack-load' ? 'works' : withoutElement(post);
  post.remove();
  return fate;
}

function withoutElement(post: HTMLElement): Fate {
  const text = post.innerText;
  if (/[{}]/u.test(text)) return 'data';
  return /squat/iu.test(text) ? 'readable' : 'gone';
}

describe('each snippet on each host', () => {
  let recorded: Survival | undefined;
  let known: Readonly<Record<string, Readonly<Record<string, Fate>>>>;

  before(async function () {
    recorded = await recordedHosts();
    known = (await (await fetch('/tests/embed/survival.json')).json()) as typeof known;
    if (!recorded) this.skip();
  });

  it('fares as the table says that the README is made from', async () => {
    const found: Record<string, Record<string, Fate>> = {};
    for (const [snippet, hosts] of Object.entries(recorded!)) {
      for (const [host, published] of Object.entries(hosts)) (found[snippet] ??= {})[host] = await fateOf(published);
    }
    expect(found).to.deep.equal(known);
  });
});
