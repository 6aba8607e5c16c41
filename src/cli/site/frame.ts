import { scriptFor, snippetFor } from '../../embed/snippet/index.js';
import { asAddress, asAttribute, open } from '../../embed/snippet/write.js';
import { renderHtml } from '../../render/index.js';
import { flush, Html, markup, spoken } from './html.js';
import { tagOf, type Item, type Kind } from './items.js';
import { partFor } from './part.js';
import { policy } from './policy.js';
import { filesOf, up, type Site } from './site.js';

/** How high a frame is until it says how high it is, in CSS pixels. */
export const frameHeight: Readonly<Record<Kind, number>> = { exercise: 640, map: 560, session: 640, program: 720 };
export const frameWidth = 640;

/** The item, as an article that its element takes over. */
export function shown(site: Site, item: Item, jsonLd: boolean): Html {
  const { pack, locale, full, items } = site;
  const pages = new Map(items.map((one) => [`${one.subject.kind}:${one.id}`, `${up}${filesOf(one).page}`]));
  const url = full(filesOf(item).page);
  const base = url === undefined ? {} : { base: url };
  return new Html(
    renderHtml(partFor(item.subject, pack), `${item.subject.kind}:${item.id}`, {
      locale,
      wrap: 'element',
      link: (ref) => pages.get(ref),
      ...(jsonLd && { jsonLd: url === undefined ? true : { ...base, url } }),
    }),
  );
}

/**
 * The page that stands in a frame on another site: the item alone, see-through, without storage and without modules where
 * it has to be.
 */
export const framePage = (site: Site, item: Item): string =>
  flush(markup`<!doctype html>
    <html lang="${site.locale}" dir="${site.dir}" class="frame">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy(site, 'frame')}" />
        <meta name="robots" content="noindex" />
        <title>${item.name.value}</title>
        <link rel="stylesheet" href="${up}assets/site.css" />
        <script src="${up}elements/frame-page.js" defer></script>
      </head>
      <body>
        <main>${shown(site, item, false)}</main>
        <footer>
          <a href="${site.full(filesOf(item).page) ?? item.path.replace(/^.*\//u, './') + '.html'}" target="_blank">${spoken(site.title, site.locale)}</a>
        </footer>
      </body>
    </html>`);

/** The frame for another site, as one line. */
export function frameTag(site: Site, item: Item): string | undefined {
  const src = site.full(filesOf(item).frame);
  if (src === undefined) return undefined;
  const attributes = {
    src: asAddress(src),
    title: asAttribute(item.name.value),
    width: String(frameWidth),
    height: String(frameHeight[item.subject.kind]),
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; autoplay; screen-wake-lock',
  };
  return `${open('iframe', attributes)}</iframe>`;
}

/** The frame with the script that keeps it as high as what is in it. */
export function frameLine(site: Site, item: Item): string | undefined {
  const frame = frameTag(site, item);
  const script = site.full('elements/frame.js');
  return frame && script && `${frame}${open('script', { async: '', src: asAddress(script) })}</script>`;
}

/** The element with the script that brings it, as one line. */
export function elementLine(site: Site, item: Item): string | undefined {
  const [src, loader, page] = ['pack.json', 'elements/loader.js', filesOf(item).page].map(site.full);
  if (src === undefined || loader === undefined || page === undefined) return undefined;
  const { html } = snippetFor('html', tagOf[item.subject.kind], { src, id: item.id, page, fallback: item.name.value });
  return scriptFor({ src: loader }) + html;
}

/** What oEmbed (https://oembed.com) answers for a page: its frame. */
export function oembed(site: Site, item: Item): string | undefined {
  const frame = frameTag(site, item);
  if (frame === undefined || site.base === undefined) return undefined;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: item.name.value,
      ...(site.author && { author_name: site.author }),
      provider_name: site.title.value,
      provider_url: site.base,
      thumbnail_url: site.full(filesOf(item).picture),
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: frameWidth,
      height: frameHeight[item.subject.kind],
      html: frame,
    },
    null,
    2,
  )}\n`;
}
