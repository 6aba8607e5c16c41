import type { Site } from './site.js';

/**
 * What a page may load: itself, and pictures and videos from where a pack says that they are. A frame in a sandbox has no
 * origin, so it names that of the site as well.
 */
export function policy({ base }: Site, where: 'page' | 'frame'): string {
  const own = where === 'frame' && base !== undefined ? `'self' ${new URL(base).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `img-src ${own} https: data: blob:`,
    `media-src ${own} https: blob:`,
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    "base-uri 'none'",
    "form-action 'none'",
    // A frame brings its second script by hand where modules are refused, which this would refuse as well.
    ...(where === 'page' ? ["require-trusted-types-for 'script'", 'trusted-types lit-html'] : []),
  ].join('; ');
}
