import { markup } from './html.js';
import { filesOf, type Site } from './site.js';

/** All pages for search engines (https://www.sitemaps.org/protocol.html); undefined where nobody said where they will be. */
export function sitemap({ items, full, base }: Site): string | undefined {
  if (base === undefined) return undefined;
  const addresses = [base, ...items.map((item) => full(filesOf(item).page))];
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<url><loc>${address}</loc></url>\n`)}</urlset>
`.text;
}
