/**
 * What is pasted: the tag; a link with attributes; the same in Markdown; the pack itself in a block of code; a frame; or
 * the address of a page and nothing else.
 */
export type Form = 'tag' | 'link' | 'markdown' | 'fence' | 'frame' | 'address';

/** Where the one script of a site goes: once into its theme, beside each snippet, or nowhere. */
export type ScriptPlace = 'theme' | 'beside' | 'nowhere';

/** A place where coaches write, as far as it matters for what they paste. */
export interface Host {
  readonly name: string;
  readonly title: string;
  readonly form: Form;
  readonly script: ScriptPlace;
  /** Whether attributes such as `data-exercise-src` stay. */
  readonly keepsData: boolean;
  /** Whether what is written there is Markdown. */
  readonly markdown: boolean;
  /** What to click. */
  readonly where: string;
  readonly why: string;
  /** Its row in the table of what survives, where it has been run. */
  readonly row?: string;
}

const whole = 'This host leaves tags as they are.';
const filtered =
  'This host takes away tags that it does not know, and keeps links. The link becomes the element, and is a link for everyone else.';
const stripped = 'This host keeps no more of a link than its address, so the address says what the link stands for.';
const noScript = 'No script runs there. Readers get a link that they can open.';

const host = (name: string, title: string, form: Form, where: string, why: string, more: Partial<Host> = {}): Host => ({
  name,
  title,
  form,
  where,
  why,
  script: 'theme',
  keepsData: true,
  markdown: false,
  ...more,
});

/** Every host that a snippet can be had for, the most frequent first. */
export const hosts: readonly Host[] = [
  host('html', 'My own HTML', 'tag', 'Into the page, where the element should stand.', whole, { script: 'beside' }),
  host(
    'wordpress',
    'WordPress, as administrator or editor',
    'tag',
    'In the post: +, then “Custom HTML”.',
    'The Custom HTML block leaves tags as they are for those who may write HTML.',
    { row: 'WordPress, Custom HTML block' },
  ),
  host(
    'wordpress-author',
    'WordPress, as author, or in a network of sites',
    'link',
    'In the post: +, then “Custom HTML”.',
    filtered,
    { row: 'WordPress, filtered authors' },
  ),
  host(
    'wordpress-classic',
    'WordPress, classic editor',
    'link',
    'In the post: the tab “Text”.',
    'The tab “Visual” takes away tags that it does not know, and keeps links.',
    { row: 'WordPress, classic editor' },
  ),
  host('ghost', 'Ghost', 'tag', 'In the post: +, then “HTML”.', 'An HTML card is published as it is.', {
    row: 'Ghost, HTML card',
  }),
  host('ghost-api', 'Ghost, by its Admin API', 'link', 'Into the HTML that you send.', stripped, {
    keepsData: false,
    row: 'Ghost, Admin API',
  }),
  host('squarespace', 'Squarespace', 'tag', 'In the page: a “Code” block, set to HTML.', whole),
  host('webflow', 'Webflow', 'tag', 'In the page: a “Code Embed” element.', whole),
  host('blogger', 'Blogger', 'tag', 'In the post: the pencil, then “HTML view”.', whole),
  host('shopify', 'Shopify', 'tag', 'In the theme editor: a “Custom Liquid” section.', whole),
  host('wix', 'Wix', 'frame', 'In the editor: Embed, then “Embed a site”.', 'Wix shows other sites in frames only.', {
    script: 'nowhere',
  }),
  host(
    'hugo',
    'Hugo',
    'markdown',
    'Into the Markdown, on a line of its own.',
    'Hugo leaves HTML out unless it is told otherwise, and keeps links.',
    { keepsData: false, markdown: true, row: 'Hugo, as it comes' },
  ),
  host('hugo-unsafe', 'Hugo, with “unsafe” HTML', 'tag', 'Into the Markdown, on a line of its own.', whole, {
    markdown: true,
    row: 'Hugo, unsafe',
  }),
  host('jekyll', 'Jekyll', 'tag', 'Into the Markdown, on a line of its own.', whole, {
    markdown: true,
    row: 'Jekyll (kramdown)',
  }),
  host('eleventy', 'Eleventy', 'tag', 'Into the Markdown, on a line of its own.', whole, {
    markdown: true,
    row: 'Eleventy (markdown-it)',
  }),
  host('astro', 'Astro', 'tag', 'Into the Markdown, on a line of its own.', whole, {
    markdown: true,
    row: 'Astro, Markdown',
  }),
  host('mdx', 'MDX', 'tag', 'Into the MDX, on a line of its own.', whole, { markdown: true, row: 'MDX' }),
  host('sanitized', 'A site that cleans what is posted', 'link', 'Where it takes HTML.', stripped, {
    keepsData: false,
    row: 'sanitize-html',
  }),
  host('github', 'GitHub, a forum, a chat', 'markdown', 'Into the text, on a line of its own.', noScript, {
    script: 'nowhere',
    keepsData: false,
    markdown: true,
    row: 'rehype-sanitize',
  }),
  host(
    'address-only',
    'Substack, Medium, Notion, LinkedIn',
    'address',
    'On a line of its own.',
    'These sites take an address and make of it what they know.',
    { script: 'nowhere' },
  ),
];
