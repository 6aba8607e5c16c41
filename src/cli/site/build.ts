import { readdirSync, readFileSync } from 'node:fs';
import { wordsFor } from '../../render/words.js';
import { drawPicture, type Typefaces } from '../picture/picture.js';
import { Progress } from '../terminal.js';
import { framePage, oembed } from './frame.js';
import { indexPage } from './index-page.js';
import { itemPage } from './page.js';
import { filesOf, type Site } from './site.js';
import { sitemap } from './sitemap.js';

/** The files of a folder of pages by their paths in it. */
export type Built = Map<string, string | Uint8Array>;

export interface Made {
  readonly files: Built;
  /** Names of the items on whose pictures no words could be set. */
  readonly wordless: readonly string[];
}

/** Makes all pages and pictures; nothing is written yet. */
export function buildSite(site: Site, faces: Typefaces): Made {
  const files: Built = new Map();
  const wordless: string[] = [];
  const progress = new Progress('Making page', site.items.length);
  const { axes } = wordsFor(site.locale).card;
  site.items.forEach((item, index) => {
    const at = filesOf(item);
    const words = { kind: site.words.kind[item.subject.kind], site: site.title.value, axes };
    const { png, worded } = drawPicture(item, site.pack, words, faces);
    if (!worded) wordless.push(item.name.value);
    put(files, at.page, itemPage(site, item));
    put(files, at.frame, framePage(site, item));
    put(files, at.oembed, oembed(site, item));
    put(files, at.picture, png);
    progress.at(index + 1);
  });
  progress.end();
  put(files, 'index.html', indexPage(site));
  put(files, 'sitemap.xml', sitemap(site));
  return { files, wordless };
}

function put(files: Built, path: string, content: string | Uint8Array | undefined): void {
  if (content !== undefined) files.set(path, content);
}

/**
 * What pages load: the elements, the style sheet and its letters. Maps of sources stay where they are.
 * @returns by their paths in the folder of the site
 */
export function assets(): Built {
  const files: Built = new Map();
  const copy = (from: URL, to: string, only: RegExp): void => {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (entry.isDirectory()) copy(new URL(`${entry.name}/`, from), `${to}${entry.name}/`, only);
      else if (only.test(entry.name)) files.set(to + entry.name, readFileSync(new URL(entry.name, from)));
    }
  };
  copy(new URL('../../cdn/', import.meta.url), 'elements/', /\.js$/u);
  copy(new URL('../picture/fonts/', import.meta.url), 'assets/fonts/', /\.(?:woff|txt)$/u);
  for (const name of ['site.css', 'icon.svg'])
    files.set(`assets/${name}`, readFileSync(new URL(name, import.meta.url)));
  return files;
}
