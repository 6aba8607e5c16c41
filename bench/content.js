// What every candidate shows: the first exercise of the example pack, without pictures and videos.
import { readFile } from 'node:fs/promises';
import { loadTs } from '../tests/kit/load-ts.js';

/** @typedef {import('../src/elements/exercise-card/exercise-card.view.js').CardView} CardView */
/** @typedef {import('../src/i18n/en.js').Messages} Messages */
/**
 * A card as data, for the peers: they get every text ready made, our card makes it from the pack.
 * @typedef {object} Content
 * @property {CardView} view
 * @property {Record<string, string>} words
 */

/** @param {string} path */
const named = (path) => loadTs(`src/${path}`);

/** Pictures and videos load in their own time, which has nothing to do with how a card is built. */
const withoutMedia = (/** @type {string} */ key, /** @type {unknown} */ value) => (key === 'media' ? undefined : value);

/** The pack for our card. */
export async function readPack() {
  const text = await readFile(new URL('../stories/pages/hips.json', import.meta.url), 'utf8');
  return JSON.parse(JSON.stringify(JSON.parse(text), withoutMedia));
}

/**
 * The same exercise in the words in which our card shows it.
 * @param {unknown} input
 * @returns {Promise<Content>}
 */
export async function contentOf(input) {
  const { readPack: read } = /** @type {typeof import('../src/pack/read.js')} */ (await named('pack/read.ts'));
  const { en } = /** @type {typeof import('../src/i18n/en.js')} */ (await named('i18n/en.ts'));
  const { cardViewOf } = /** @type {typeof import('../src/elements/exercise-card/exercise-card.view.js')} */ (
    await named('elements/exercise-card/exercise-card.view.ts')
  );
  const { pack } = read(input);
  const [exercise] = pack.exercises ?? [];
  if (!exercise) throw new Error('The example pack has no exercise.');
  const context = { pack, base: 'https://example.com/', locale: 'en', messages: en, units: undefined };
  const view = cardViewOf(exercise, { sets: 0, reps: 0 }, context);
  return { view, words: wordsOf(en, view) };
}

/**
 * The words of the interface that are no functions, and those for the buttons of this dose.
 * @param {Messages} messages
 * @param {CardView} view
 */
function wordsOf(messages, { dose }) {
  const plain = Object.entries(messages).filter(([, value]) => typeof value === 'string');
  const buttons = dose.flatMap(({ scale }) =>
    scale
      ? [
          [`-${scale.of}`, messages.fewer(scale.label)],
          [`+${scale.of}`, messages.greater(scale.label)],
        ]
      : [],
  );
  return Object.fromEntries([...plain, ...buttons]);
}
