/** How addresses of a pack are written for a page. */
export interface Addresses {
  /** What relative addresses are resolved against. */
  readonly base: string;
  /** An address in full, as the page writes it. */
  readonly write: (address: string) => string;
  /** All addresses in a text that is HTML already, as the page writes them. */
  readonly rewrite: (html: string) => string;
}

/** Stands for the page where nobody says where it will be: only as an origin, never in what is written. */
const nowhere = 'https://page.invalid';
/** Folders around that page, more than any relative address goes up. */
const folder = 'folder-of-the-page/';
const depth = 16;

/**
 * Addresses for a page that may be known or not. Where it is not, what is relative to the page stays relative to it, also
 * beside a pack in another folder: "media/squat.jpg" of "../hips.json" is "../media/squat.jpg".
 *
 * @param page address of the page in full
 * @param src address of the pack, as the page writes it
 */
export function addressesFor(page: string | undefined, src = ''): Addresses {
  const known = page !== undefined && URL.canParse(page) ? page : undefined;
  const around = known ?? `${nowhere}/${folder.repeat(depth)}`;
  const base = URL.canParse(src, around) ? new URL(src, around).href : around;
  const write = known ? same : relative;
  return { base, write, rewrite: known ? same : (html) => html.replace(inHtml, relative) };
}

const inHtml = /https:\/\/page\.invalid\/[^"'\s<>]*/gu;

const same = (address: string): string => address;

function relative(address: string): string {
  if (!address.startsWith(`${nowhere}/`)) return address;
  const path = address.slice(nowhere.length + 1);
  let inside = 0;
  while (path.startsWith(folder, inside * folder.length)) inside++;
  const rest = path.slice(inside * folder.length);
  if (inside === 0) return path.startsWith('/') ? `/.${path}` : `/${path}`;
  const up = '../'.repeat(depth - inside);
  // By itself "javascript:x" would be no file of this folder any more, and "/x" none at all.
  return up === '' && !/^[^:/?#]+(?:[/?#]|$)/u.test(rest) ? `./${rest}` : up + rest;
}
