// What `npm run size` prints: what a page loads, compressed as servers send it, against the budgets of the design.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * @typedef {object} Chunk
 * @property {string} fileName
 * @property {string} name the module whose import loads it, without its folder
 * @property {string[]} imports
 * @property {string[]} dynamicImports
 * @property {[path: string, length: number][]} modules
 */
/** @typedef {{ files: number, min: number, gzip: number, brotli: number }} Size */
/** @typedef {{ what: string, files: string[], aim?: number, gate?: number, held?: number }} Row */

const cdn = new URL('../dist/cdn/', import.meta.url);
const kB = 1000;
const budgets = {
  loader: 1 * kB,
  page: { aim: 15 * kB, gate: 18 * kB, held: 27.9 * kB },
  all: { aim: 36 * kB, gate: 42 * kB, held: 134 * kB },
};
// The page is above its gate. Shared out by length, Lit takes 5.5, the checks and the notation of a pack 6.3, words and
// styles 3.3, the loader 0.5; that leaves 2.4 for the card and its controllers, which take 8.4. What shows pictures and
// videos is not in it: a card that has some loads `card-media` besides. Nor is what is known of a reader: unless its page
// does without, a card loads `card-progress`, and has 0.2 in it to do so. `held` is where the page stood when it was last
// set, 27.1 with what it shares with the others, rounded up a little; it may go down, and a build above it fails.
// The picture of a map with its layout (4 of it), zoom and what is in sight, and its tools, are loaded where there is room
// to draw and where a reader asks for them. `all.js` holds all that, and everything else
// that is lazy on a page with the loader, and the seams of all that: it takes 1.2 more since 10 were taken from what other
// pages load at first. What keeps a reader's progress, where and however, is 6 of it,
// and what a card shows of it, with its words in four languages and the questions that find a step, 5. What lets readers
// take it along, bring it in and erase it, in four languages, is 3. To read JSON that a host has changed is 0.8.
// A map that comes in two steps, and that says why it does not come at all, took 1.0 more of it.
// That readers have their data on a card too, and that the day of a programme comes beside its days, is 0.6 of it.
// A page took 0.4 more when lines in blocks of code came, which load the reader of packs without a card: what both need is
// a file of its own since then. Since `src` may name a file of lines, `all.js` has what reads them: 10 of it.
/** @type {Record<string, { gate: number, held?: number }>} */
const elementBudgets = {
  // The days as the pack has them, and what they can be shown as. The day that is looked at, with its words and the styles
  // of panel, list and print, is `day-parts` (3.6): it comes beside the pack, and is drawn with the days. What reckons a
  // programme, keeps what a reader does and knows dates is `live-parts`: it loads once the days are drawn, and before
  // them where something is kept of the reader.
  'program-calendar': { gate: 6 * kB },
  // What is known of a reader loads beside a map; so does its picture (`chart-parts`, with the layout) or its list
  // (`list-parts`), whichever it is: the other one waits until the first is drawn. What only its author wants to know of
  // it is `remarks`. Here is what both views need: the graph, the way, next steps, and the states that a reader gives.
  'progression-map': { gate: 8 * kB },
  // 3.2 of it lay a session out, by which its steps, their times and the whole are known: with the engine apart it is
  // within its gate. That part on a file of its own made a first visit slower, by a fifth where the pack has an address
  // and by half where it stands in the page: nothing can be drawn without it. What runs a session is `run-parts`: it loads once the plan is drawn, and before it where a session
  // goes on.
  'session-timer': { gate: 6 * kB, held: 9.1 * kB },
};
const elementBudget = (/** @type {string} */ tag) => elementBudgets[tag] ?? { gate: 6 * kB };
const first = 'exercise-card';

// What serves a session besides its screen, each a file that loads when it is wanted. `attendant-parts` calls the others:
// in it are the cues of the engine, the choices, the screen that stays on, and which of all tabs is heard, from when on.
// The panel has its words and styles with it. A helper of one line is a file of its own since lines are read without an
// element, which is 0.02 more for those that import it.
/** @type {Record<string, { gate: number, held?: number }>} */
const lateBudgets = {
  // What finds carriers, and with the notation all that reads a pack which is written as lines.
  embed: { gate: 5 * kB },
  notation: { gate: 21 * kB },
  'attendant-parts': { gate: 1 * kB, held: 3.1 * kB },
  flash: { gate: 1 * kB },
  media: { gate: 1 * kB, held: 1.1 * kB },
  panel: { gate: 1 * kB, held: 2.75 * kB },
  'small-window': { gate: 1 * kB, held: 1.02 * kB },
  sound: { gate: 1.5 * kB, held: 1.85 * kB },
  vibration: { gate: 1 * kB },
  voice: { gate: 1 * kB, held: 1.42 * kB },
};

/** @param {string[]} files @returns {Size} */
function sizeOf(files) {
  const size = { files: files.length, min: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(new URL(file, cdn));
    size.min += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return size;
}

/** @type {Map<string, Chunk>} */
const chunks = new Map(readGraph().map((chunk) => [chunk.fileName, chunk]));

/** @returns {Chunk[]} */
function readGraph() {
  try {
    return JSON.parse(readFileSync(new URL('chunks.json', cdn), 'utf8'));
  } catch {
    console.error('There is no dist/cdn to measure. Run: npm run build');
    process.exit(1);
  }
}

/** @param {string} fileName */
function chunkOf(fileName) {
  const chunk = chunks.get(fileName);
  if (!chunk) throw new Error(`dist/cdn/chunks.json knows no ${fileName}`);
  return chunk;
}

/** A chunk and everything that it needs before it runs. @param {string} fileName */
function closureOf(fileName) {
  const seen = new Set([fileName]);
  for (const one of seen) chunkOf(one).imports.forEach((other) => seen.add(other));
  return [...seen];
}

/** What the files load later, and only if somebody needs it, and what that loads later still. @param {string[]} files */
function lazyFrom(files) {
  const later = new Set(files.flatMap((file) => chunkOf(file).dynamicImports));
  for (const file of later) chunkOf(file).dynamicImports.forEach((other) => later.add(other));
  return [...later].filter((file) => !files.includes(file));
}

/** What is on a page whoever asks for this file: it was needed for asking. @param {string} file @param {string[]} path */
function knownTo(file, path = []) {
  const askers = [...chunks.values()].filter(
    ({ fileName, dynamicImports }) => dynamicImports.includes(file) && !path.includes(fileName),
  );
  /** @type {string[][]} */
  const each = askers.map(({ fileName }) => [...closureOf(fileName), ...knownTo(fileName, [...path, file])]);
  return (each[0] ?? []).filter((one) => each.every((known) => known.includes(one)));
}

/** The elements that the loader knows, with the chunk that brings each. @returns {Map<string, string>} */
function elements() {
  const pairs = chunkOf('loader.js').dynamicImports.flatMap((file) =>
    chunkOf(file).modules.flatMap(([path]) => {
      const tag = /^src\/define\/([a-z]+-[a-z-]+)\.ts$/.exec(path)?.[1];
      return tag && tag !== 'safe-define' ? [/** @type {const} */ ([tag, file])] : [];
    }),
  );
  return new Map(pairs.sort());
}

/** @returns {{ budgeted: Row[], lazy: Row[] }} */
function rows() {
  const tags = elements();
  const page = ['loader.js', ...closureOf(tags.get(first) ?? 'no chunk')];
  /** @type {Row[]} */
  const budgeted = [
    { what: 'loader.js', files: ['loader.js'], gate: budgets.loader },
    { what: `a page with one <${first}>`, files: page, ...budgets.page },
  ];
  const lazy = new Set(lazyFrom(page));
  const there = new Set(page);
  for (const [tag, file] of tags) {
    lazy.delete(file);
    if (tag === first) continue;
    const more = closureOf(file).filter((one) => !page.includes(one));
    budgeted.push({ what: `<${tag}> besides`, files: more, ...elementBudget(tag) });
    lazyFrom(more).forEach((one) => lazy.add(one));
    more.forEach((one) => there.add(one));
  }
  budgeted.push({ what: 'all.js', files: ['all.js'], ...budgets.all });
  for (const file of ['frame.js', 'frame-page.js']) budgeted.push({ what: file, files: [file], gate: budgets.loader });
  const later = [...lazy].map((file) => {
    const known = new Set([...there, ...knownTo(file)]);
    const more = closureOf(file).filter((one) => !known.has(one));
    return { what: `later: ${chunkOf(file).name}`, files: more, ...lateBudgets[chunkOf(file).name] };
  });
  return { budgeted, lazy: later.sort((a, b) => (a.what < b.what ? -1 : 1)) };
}

/** @param {number | undefined} bytes */
const inKB = (bytes) => (bytes === undefined ? '' : (bytes / kB).toFixed(2));

/** @param {Row} row @param {Size} size */
function verdict({ aim, gate, held = 0 }, { brotli }) {
  if (gate !== undefined && brotli > gate && brotli <= held)
    return `over the gate by ${inKB(brotli - gate)}, held at ${inKB(held)}`;
  if (gate !== undefined && brotli > gate) return `OVER by ${inKB(brotli - gate)}`;
  if (aim !== undefined && brotli > aim) return `over the aim by ${inKB(brotli - aim)}`;
  return gate === undefined ? '' : 'ok';
}

/** @param {string[][]} cells */
function print(cells) {
  const widths = (cells[0] ?? []).map((_head, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const set = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(set.join('  ').trimEnd());
  }
}

/** @param {Row[]} list */
function printSizes(list) {
  const lines = list.map((row) => {
    const size = sizeOf(row.files);
    const numbers = [
      String(size.files),
      inKB(size.min),
      inKB(size.gzip),
      inKB(size.brotli),
      inKB(row.aim),
      inKB(row.gate),
    ];
    return [row.what, ...numbers, verdict(row, size)];
  });
  print([['kB', 'files', 'min', 'gzip', 'brotli', 'aim', 'gate', ''], ...lines]);
  return lines.some((line) => line.at(-1)?.startsWith('OVER'));
}

/** Each module's share of its chunk, by its length in there: compressed, modules have no size of their own. */
function printWeights() {
  for (const { fileName, modules } of chunks.values()) {
    const total = modules.reduce((sum, [, length]) => sum + length, 0);
    const { brotli } = sizeOf([fileName]);
    const shares = modules.map(([path, length]) => ({ path, share: (length / (total || 1)) * brotli }));
    const heavy = shares.filter(({ share }) => share >= 50).sort((a, b) => b.share - a.share);
    const rest = shares.filter(({ share }) => share < 50);
    console.log(`\n${fileName}: ${inKB(brotli)}`);
    print(heavy.map(({ path, share }) => [`  ${path}`, inKB(share), '']));
    if (rest.length > 0) console.log(`  and ${rest.length} below 50 bytes`);
  }
}

const { budgeted, lazy } = rows();
const over = printSizes([...budgeted, ...lazy]);
console.log('\nWhat weighs what (brotli, shared out by length)');
printWeights();
if (over) {
  console.error('\nOver a gate: load less, or structure better.');
  process.exitCode = 1;
}
