import { size } from '../picture/picture.js';
import { flush, markup, spoken, type Html } from './html.js';
import { elementLine, frameLine, shown } from './frame.js';
import type { Item } from './items.js';
import { policy } from './policy.js';
import { filesOf, up, type Site } from './site.js';

/** Longer descriptions are cut by all who show them. */
const longest = 200;

const short = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;

interface Head {
  readonly title: string;
  readonly description: string;
  /** Its file, from the folder of the site. */
  readonly file: string;
  /** How to come from its folder to that of the site. */
  readonly root: string;
  readonly type: 'article' | 'website';
  readonly picture?: { readonly file: string; readonly alt: string } | undefined;
  readonly more?: Html | undefined;
}

/** What a page says of itself to search engines, and to those who show its link. */
function headOf(site: Site, { title, description, file, root, type, picture, more }: Head): Html {
  const canonical = site.full(file === 'index.html' ? '' : file);
  const image = picture && site.full(picture.file);
  const property = (name: string, content: string | undefined): Html | undefined =>
    content ? markup`<meta property="${name}" content="${content}" />\n` : undefined;
  return markup`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy(site, 'page')}" />
    <title>${title === site.title.value ? title : `${title} · ${site.title.value}`}</title>
    ${description ? markup`<meta name="description" content="${short(description)}" />` : undefined}
    ${canonical && markup`<link rel="canonical" href="${canonical}" />`}
    ${[
      property('og:type', type),
      property('og:title', title),
      property('og:description', short(description)),
      property('og:url', canonical),
      property('og:site_name', site.title.value),
      // Those who read it know languages with a region only.
      property('og:locale', site.locale.includes('-') ? site.locale.replace('-', '_') : undefined),
      property('og:image', image),
      ...(image ? [property('og:image:type', 'image/png'), property('og:image:width', String(size.width))] : []),
      ...(image ? [property('og:image:height', String(size.height)), property('og:image:alt', picture.alt)] : []),
    ]}<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />
    <link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}assets/site.css" />
    ${more}`;
}

/** A page with what stands around its content. */
export function wholePage(site: Site, head: Head, masthead: Html, main: Html, footer?: Html): string {
  return flush(markup`<!doctype html>
    <html lang="${site.locale}" dir="${site.dir}">
    <head>
    ${headOf(site, head)}
    </head>
    <body>
    <a class="skip" href="#content">${site.words.skip}</a>
    <header>${masthead}</header>
    <main id="content">
    ${main}
    </main>
    ${footer}
    </body>
    </html>`);
}

/** The page of an item: an article that its element takes over, and the lines that show it elsewhere. */
export function itemPage(site: Site, item: Item): string {
  const files = filesOf(item);
  const oembed = site.full(files.oembed);
  const more = markup`${
    oembed &&
    markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${item.name.value}" />`
  }
    <script type="module" src="${up}elements/loader.js"></script>`;
  const head: Head = {
    title: item.name.value,
    description: item.about?.value ?? site.description?.value ?? '',
    file: files.page,
    root: up,
    type: 'article',
    picture: { file: files.picture, alt: item.name.value },
    more,
  };
  const masthead = markup`<h1 class="site"><a href="${up}index.html">${spoken(site.title, site.locale)}</a></h1>
    <p class="kind">${site.words.kind[item.subject.kind]}</p>`;
  return wholePage(site, head, masthead, markup`${shown(site, item, true)}${embedOf(site, item)}`);
}

function embedOf(site: Site, item: Item): Html | undefined {
  const { words, full } = site;
  const lines = [
    [words.line, elementLine(site, item)],
    [words.frame, frameLine(site, item)],
    [words.address, full(filesOf(item).page)],
  ] as const;
  if (lines.every(([, line]) => line === undefined)) return undefined;
  return markup`<details class="embed">
    <summary>${words.embed}</summary>
    ${lines.map(([label, line]) => markup`<p>${label}</p>\n<pre dir="ltr"><code>${line}</code></pre>\n`)}
  </details>`;
}
