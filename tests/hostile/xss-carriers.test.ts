import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import '../../src/define/all.js';
import { kinds, settings, tags } from '../../src/embed/carriers/kinds.js';
import { embed } from '../../src/embed/carriers/embed.js';
import { ownReader, ownStorage } from '../kit/storage.js';
import { carriersOf } from './carriers.js';
import { census, executed, forbidden, quoted, stayInside } from './census.js';
import { addresses, strings } from './xss-strings.js';

ownStorage();
ownReader();

/** What an element that came of a carrier may have in the page. */
const allowed = new Set(['src', 'data-exercise-block', 'data-exercise-pack', ...settings]);

/** What a text makes of a page by all carriers: each element with what is wrong with it. */
async function outcomesOf(text: string): Promise<readonly string[]> {
  const post = fixtureSync<HTMLElement>(html`<article></article>`);
  const ended = new Set<EventTarget | null>();
  const wrong: string[] = [];
  for (const carrier of Object.values(carriersOf(text))) {
    post.append(...new DOMParser().parseFromString(`<!doctype html><body>${carrier}`, 'text/html').body.childNodes);
  }
  // What a page that is not ours has of its own, such as the link of an author, is its own.
  const before = census(post).length;
  const all = new Promise<void>((resolve) => {
    const note = ({ target }: Event): void => {
      ended.add(target);
      if (ended.size >= 7) resolve();
    };
    for (const type of ['pack-load', 'pack-error']) post.addEventListener(type, note);
  });
  await embed(document);
  await all;
  await nextFrame();
  for (const element of post.querySelectorAll<HTMLElement>(tags)) {
    if (!kinds.some(({ tag }) => tag === element.localName)) wrong.push(element.localName);
    wrong.push(...element.getAttributeNames().filter((name) => !allowed.has(name)));
    if (element.shadowRoot) wrong.push(...forbidden(element.shadowRoot));
  }
  expect(census(post).length, 'elements were made').to.be.above(before);
  return wrong;
}

describe('strings that want to be markup, by every carrier', () => {
  before(stayInside);
  before(() => {
    // What is asked for is nobody's address, and the server would say so at length.
    stub(window, 'fetch').rejects(new TypeError('no network'));
  });
  after(() => restore());

  for (const string of [...strings, ...addresses])
    it(`run nothing and add nothing: ${quoted(string)}`, async () => {
      expect(await outcomesOf(string)).to.deep.equal([]);
      expect(executed()).to.equal(0);
    });
});
