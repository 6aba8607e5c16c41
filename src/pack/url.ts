import type { UrlUse } from './schema/dsl.js';

const noScheme = '(?:[^\\x00-\\x20\\x7f\\s:/?#][^\\x00-\\x1f\\x7f:/?#]*(?:[/?#]|$)|[/?#])';
const http = '[Hh][Tt][Tt][Pp][Ss]?:';
const file = 'blob:|data:image/[a-z0-9+.-]+[;,]';
const rest = '[^\\x00-\\x1f\\x7f]*$';

/**
 * The URLs a pack may hold, as regular expressions that work alike in JSON Schema and in code. `http`, `https` and
 * relative ones everywhere; `blob:` for media; `data:image/…` for pictures (a browser runs no script inside `<img>`).
 * Control characters are refused because browsers drop them: `java\nscript:` would otherwise pass as relative.
 */
export const urlPatterns: Readonly<Record<UrlUse, string>> = {
  link: `^(?:${http}|${noScheme})${rest}`,
  picture: `^(?:${http}|${file}|${noScheme})${rest}`,
  media: `^(?:${http}|${file}|${noScheme})${rest}`,
};

const expressions: Readonly<Record<UrlUse, RegExp>> = {
  link: new RegExp(urlPatterns.link, 'u'),
  picture: new RegExp(urlPatterns.picture, 'u'),
  media: new RegExp(urlPatterns.media, 'u'),
};

/** Whether this URL may be used there. */
export const isAllowedUrl = (url: string, use: UrlUse): boolean => expressions[use].test(url);
