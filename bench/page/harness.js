/**
 * One way of building what is measured.
 * @typedef {object} Candidate
 * @property {(count: number, into: HTMLElement) => Promise<void>} create resolves once all of it is rendered: so many
 *   cards, or a map of so many nodes
 * @property {(into: HTMLElement) => Promise<void>} remove takes all of it away
 */
/** @typedef {Candidate & { update: (index: number, why: string) => Promise<void> }} Cards `update` gives one card another text */
/** @typedef {{ rendered: number, frame: number }} Timing milliseconds */
/** @typedef {{ mutations: number, cards: number, shown: boolean }} Touched */
/** @typedef {ReturnType<typeof common> & ReturnType<typeof ofCards>} Harness */

/** A frame in which nothing changes waits for the clock of the screen; so something always does. */
const ticker = document.createElement('i');
ticker.className = 'ticker';

export function nextFrame() {
  ticker.classList.toggle('tock');
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** By the second frame the first has been laid out and painted. */
export async function secondFrame() {
  await nextFrame();
  await nextFrame();
}

/**
 * Everything below a node, shadow roots included.
 * @param {ParentNode} root
 * @returns {Generator<Element>}
 */
export function* elementsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/**
 * All text a reader could get to see, without white space: that is where ways of building differ.
 * @param {Element} card
 */
function textIn(card) {
  const elements = [card, ...elementsIn(card), ...(card.shadowRoot ? elementsIn(card.shadowRoot) : [])];
  const nodes = elements.flatMap((element) => [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]);
  const texts = nodes.filter((node) => node.nodeType === Node.TEXT_NODE && !node.parentElement?.matches('style'));
  return texts.map((node) => node.nodeValue?.replace(/\s+/gu, '')).join('');
}

/**
 * Milliseconds until a change is rendered, and until it is on the screen.
 * @param {() => Promise<void>} change
 * @returns {Promise<Timing>}
 */
async function timed(change) {
  await secondFrame();
  const start = performance.now();
  await change();
  const rendered = performance.now() - start;
  await secondFrame();
  return { rendered, frame: performance.now() - start };
}

/**
 * What changes in the DOM while something is done, and in how many cards.
 * @param {HTMLElement} main
 * @param {() => Promise<void>} change
 * @returns {Promise<Omit<Touched, 'shown'>>}
 */
async function observed(main, change) {
  /** @type {MutationRecord[]} */
  const records = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(main, options);
  for (const { shadowRoot } of elementsIn(main)) if (shadowRoot) observer.observe(shadowRoot, options);
  await change();
  await secondFrame();
  observer.disconnect();
  return { mutations: records.length, cards: new Set(records.map(({ target }) => cardAround(target, main))).size };
}

/**
 * The child of the page's list that a node is in, through any number of shadow roots.
 * @param {Node} node
 * @param {HTMLElement} main
 */
function cardAround(node, main) {
  for (let at = node; ;) {
    const parent = at instanceof ShadowRoot ? at.host : at.parentNode;
    if (!parent || parent === main) return at;
    at = parent;
  }
}

/**
 * What the bench can ask of every page.
 * @param {Candidate} candidate
 * @param {HTMLElement} main
 */
function common(candidate, main) {
  return {
    /** @param {number} count */
    create: (count) => timed(() => candidate.create(count, main)),
    elements: () => [...elementsIn(main)].length,
    async remove() {
      await candidate.remove(main);
      await secondFrame();
    },
    /** @param {number} times @param {number} count */
    async mount(times, count) {
      for (let done = 0; done < times; done++) {
        await candidate.create(count, main);
        await nextFrame();
        await candidate.remove(main);
      }
      await secondFrame();
    },
  };
}

/**
 * What it can ask of a page of cards.
 * @param {Cards} cards
 * @param {HTMLElement} main
 */
function ofCards(cards, main) {
  const card = (/** @type {number} */ index) => /** @type {Element} */ (main.children[index]);
  return {
    /** @param {number} index @param {string} why */
    update: (index, why) => timed(() => cards.update(index, why)),
    /** @param {number} index @param {string} why @returns {Promise<Touched>} */
    touched: async (index, why) => ({
      ...(await observed(main, () => cards.update(index, why))),
      shown: textIn(card(index)).includes(why.replace(/\s+/gu, '')),
    }),
    /** What the cards look like, so that the bench can hold them against each other. */
    looks: () => ({ cards: main.children.length, height: main.offsetHeight, text: textIn(card(0)) }),
  };
}

/**
 * Puts what can be asked of a page where the bench finds it.
 * @param {Candidate} candidate
 * @param {(main: HTMLElement) => object} more what only pages of this kind can tell
 */
export function publish(candidate, more) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  document.body.append(ticker);
  Object.assign(globalThis, { bench: { ...common(candidate, main), ...more(main) } });
}

/** @param {Cards} cards */
export const offer = (cards) => publish(cards, (main) => ofCards(cards, main));

/** @param {string} path @returns {Promise<never>} what the bench has put there, whatever the caller knows it to be */
export const load = async (path) => /** @type {never} */ (await (await fetch(path)).json());
