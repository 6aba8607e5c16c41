import type { UrlUse } from './schema/dsl.js';

const noScheme = '(?:[^\\x00-\\x20:/?#][^\\x00-\\x1f:/?#]*(?:[/?#]|$)|[/?#])';
const http = '[Hh][Tt][Tt][Pp][Ss]?:';
const rest = '[^\\x00-\\x1f\\x7f]*$';

/**
 * The URLs a pack may hold, as regular expressions that work alike in JSON Schema and in code. `http`, `https` and
 * relative ones everywhere; `blob:` for media; `data:image/…` for pictures (a browser runs no script inside `<img>`).
 * Control characters are refused because browsers drop them: `java\nscript:` would otherwise pass as relative.
 */
export const urlPatterns: Readonly<Record<UrlUse, string>> = {
  link: `^(?:${http}|${noScheme})${rest}`,
  picture: `^(?:${http}|blob:|data:image/[a-z+.-]+[;,]|${noScheme})${rest}`,
  media: `^(?:${http}|blob:|data:image/[a-z+.-]+[;,]|${noScheme})${rest}`,
};

/** Whether this URL may be used there. */
export const isAllowedUrl = (url: string, use: UrlUse): boolean => new RegExp(urlPatterns[use], 'u').test(url);
