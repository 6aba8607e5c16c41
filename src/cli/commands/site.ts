import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Pack } from '../../pack/types.js';
import type { Command } from '../command.js';
import { Complaint, reasonOf } from '../complaint.js';
import { nameOf, shown, writeFiles } from '../files.js';
import { localeOf, type Typed } from '../options.js';
import { Font } from '../picture/font.js';
import { typefaces } from '../picture/typeface.js';
import { readPackFile } from '../read-pack.js';
import { sayTally, tallyOf, tell } from '../report.js';
import { assets, buildSite, type Built } from '../site/build.js';
import { filesBeside, withoutMedia } from '../site/part.js';
import { clearStale, manifestFile, manifestOf, readManifest, writeManifest, type Cleared } from '../site/manifest.js';
import { siteOf } from '../site/site.js';
import { count, paintFor } from '../terminal.js';

export const site: Command = {
  name: 'site',
  summary: 'Writes a folder of static pages, one for each thing in a pack.',
  wants: '<pack|-> --out <dir> [--base <url>]',
  options: {
    out: { type: 'string', short: 'o', value: 'dir', help: 'The folder to write to.' },
    base: {
      type: 'string',
      short: 'b',
      value: 'url',
      help: 'Where the folder will be: needed for what wants addresses in full.',
    },
    locale: { type: 'string', value: 'tag', help: 'Language of the pages; else that of the pack.' },
    font: {
      type: 'string',
      value: 'file',
      help: 'A .ttf or .woff with the letters of your language, for the pictures.',
    },
    force: {
      type: 'boolean',
      help: 'Write over files that are there, and remove pages of what the pack no longer has.',
    },
    quiet: { type: 'boolean', short: 'q', help: 'Say nothing but errors.' },
  },
  notes: [
    'Each exercise, map, session and programme gets a page that reads without scripts, a page for frames on other ' +
      'sites, and a picture for shared links; with --base also what oEmbed, search engines and previews of links ask ' +
      'for. Pictures and videos that lie beside the pack are copied. Put the folder on any server, also below a path.',
  ],
  examples: [
    'exercise-elements site hips.json --out public --base https://coach.example/',
    'exercise-elements site hips.json -o public -b https://coach.example/ --force',
  ],
  run,
};

async function run({ files: named, flag, text }: Typed): Promise<number> {
  const [file] = named;
  const out = text('out');
  if (file === undefined || named.length > 1)
    throw new Complaint('Say which one pack to make pages of, or - for a pipe.');
  if (out === undefined) throw new Complaint('Say where to write the pages: --out <dir>.');
  const base = baseOf(text('base'));
  const locale = localeOf(text);
  const read = await readPackFile(file);
  const { pack } = read;
  tell(file, read.issues, true);
  if (tallyOf(read.issues).errors > 0 && !flag('quiet'))
    process.stderr.write(`${sayTally(tallyOf(read.issues))}: what is left out of the pack is missing on the pages.\n`);
  const started = performance.now();
  const name = file === '-' ? 'pack' : basename(file).replace(/\.[^.]*$/u, '');
  const media = await mediaOf(pack, file);
  const made = siteOf(withoutMedia(pack, new Set(media.missing)), { base, locale, name });
  if (made.items.length === 0) throw new Complaint(`There is nothing in ${nameOf(file)} to make a page of.`, 1);
  const { files, wordless } = buildSite(made, typefaces(fontOf(text('font'))));
  files.set('pack.json', `${JSON.stringify(pack, null, 2)}\n`);
  const root = resolve(out);
  const cleared = await publish(root, new Map([...assets(), ...media.files, ...files]), media, flag('force'));
  if (!flag('quiet')) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    warn({ base, wordless, missing: media.missing, ...cleared });
    process.stderr.write(`${count(made.items.length + 1, 'page')} in ${shown(root)} (${seconds} s)\n`);
  }
  return tallyOf(read.issues).errors > 0 ? 1 : 0;
}

/**
 * Writes the folder, and removes from it what an earlier run wrote for things that the pack no longer has.
 * @returns what was removed, and what would have been if nobody had changed it
 */
async function publish(root: string, all: Built, { files: media, folder }: Media, force: boolean): Promise<Cleared> {
  // A picture that is the coach's own file, since the pages lie beside the pack, is never taken for one that we wrote.
  const written = folder === root ? [...all].filter(([path]) => !media.has(path)) : all;
  all.set(manifestFile, writeManifest(manifestOf(new Map(written))));
  const before = await readManifest(root);
  await writeFiles(new Map([...all].map(([path, content]) => [join(root, path), content])), { force });
  return clearStale(root, before, all.keys());
}

function baseOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Complaint(`--base wants an address in full, such as https://coach.example/hips/: “${typed}” is none.`);
  if (url.pathname.includes('&'))
    throw new Complaint(`Not every site keeps an & in addresses: choose another --base than “${typed}”.`);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function fontOf(file: string | undefined): Font | undefined {
  if (file === undefined) return undefined;
  try {
    return new Font(readFileSync(file));
  } catch (error) {
    throw new Complaint(`${file} cannot be used as a font: ${reasonOf(error)}.`);
  }
}

interface Media {
  /** Where they were found. */
  readonly folder: string;
  readonly files: Built;
  readonly missing: readonly string[];
}

/** The pictures and videos beside a pack; what lies elsewhere than in its folder is not taken along. */
async function mediaOf(pack: Pack, file: string): Promise<Media> {
  const folder = resolve(file === '-' ? '.' : dirname(file));
  const files: Built = new Map();
  const missing: string[] = [];
  for (const path of filesBeside(pack)) {
    const from = resolve(folder, decoded(path));
    const found = from.startsWith(folder + sep) ? await readFile(from).catch(() => undefined) : undefined;
    if (found) files.set(from.slice(folder.length + 1).replaceAll(sep, '/'), found);
    else missing.push(path);
  }
  return { folder, files, missing };
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Nobody reads a list of hundreds of names. */
const most = 5;

function listed(names: readonly string[]): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

interface Notes extends Cleared {
  readonly base: string | undefined;
  readonly wordless: readonly string[];
  readonly missing: readonly string[];
}

function warn({ base, wordless, missing, removed, left }: Notes): void {
  const said = [
    ...(base === undefined
      ? ['Without --base there is no sitemap, no oEmbed and no line to embed, and links are shared without a picture.']
      : []),
    ...(missing.length > 0 ? [`Not found beside the pack, and so not on the pages: ${listed(missing)}.`] : []),
    ...(wordless.length > 0
      ? [
          `No words on the pictures of ${listed(wordless)}: their letters want another font (--font), or join, as in Arabic.`,
        ]
      : []),
    ...(removed.length > 0 ? [`Removed, since the pack no longer has it: ${listed(removed)}.`] : []),
    ...(left.length > 0
      ? [`No longer in the pack, but changed since it was written, and so left: ${listed(left)}.`]
      : []),
  ];
  const { yellow } = paintFor(process.stderr);
  for (const one of said) process.stderr.write(`${yellow('note:')} ${one}\n`);
}
