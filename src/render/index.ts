export { jsonLd, type JsonLd } from './json-ld.js';
export type { HtmlOptions, JsonLdOptions, PlainOptions, RenderOptions } from './options.js';
export { renderHtml, renderPlain } from './render.js';
