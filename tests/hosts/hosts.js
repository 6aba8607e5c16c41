/**
 * A page of a host and what has to be seen on it.
 * @typedef {object} Page
 * @property {string} site the folder that is served; none where the host serves by itself
 * @property {string} path
 * @property {Record<string, string>} cards the name on each card, by its selector
 * @property {string} [readable] what has to stand in the HTML that is served, for those without scripts
 * @property {'page' | 'dialog'} [opens] who takes the press on another exercise: the page, or the card by itself
 * @property {[link: string, selector: string, name: string][]} [ways] links to press, and what card is there then
 */
/**
 * A project as its developers would have it.
 * @typedef {object} Host
 * @property {string} name its folder
 * @property {string[]} packs where it wants the pack
 * @property {Page[]} pages
 * @property {Record<string, string>} [headers] sent with its pages
 * @property {string} [needs] a program that has to be on this machine
 * @property {boolean} [serves] whether it has a server of its own: `npm start`
 */

const readable = 'Squat: 3 sets of 8 to 12';
const cards = { '#attribute': 'Squat', '#property': 'Lunge' };
const dist = { site: 'dist', path: '/' };

/** A page whose scripts hear the events of its cards. */
const page = /** @type {const} */ ({ ...dist, cards, readable, opens: 'page' });
/** A post with a tag, a link and two blocks of code, one of them in lines; its elements do all by themselves. */
const post = /** @type {const} */ ({
  ...dist,
  cards: {
    '#attribute': 'Squat',
    'exercise-card[src$="#lunge"]': 'Lunge',
    'exercise-card:not([src])': 'Calf raise',
    'session-timer': 'Up and down',
  },
  readable,
  opens: 'dialog',
});
const bundled = ['public/hips.json', 'src/hips.json'];

/** The policy that README.md calls enough. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Those that take longest come first. @type {Host[]} */
export const hosts = [
  { name: 'angular', packs: bundled, pages: [{ ...page, site: 'dist/browser' }] },
  {
    name: 'astro',
    packs: bundled,
    pages: [
      {
        ...page,
        ways: [
          ['nav [href="/lunge"]', '#second', 'Lunge'],
          ['nav [href="/"]', '#attribute', 'Squat'],
        ],
      },
      { ...post, path: '/blog/' },
    ],
  },
  {
    name: 'next',
    packs: ['public/hips.json', 'app/hips.json'],
    serves: true,
    pages: [{ ...page, site: '', cards: { ...cards, '#server': 'Squat' } }],
  },
  { name: 'vue', packs: bundled, pages: [page] },
  { name: 'svelte', packs: bundled, pages: [page] },
  { name: 'mdx', packs: bundled, pages: [page, { ...post, path: '/blog.html' }] },
  {
    name: 'react',
    packs: bundled,
    pages: ['dist', 'dist-dev'].flatMap((site) => [
      { ...page, site },
      { site, path: '/client.html', cards, opens: /** @type {const} */ ('page') },
    ]),
  },
  { name: 'eleventy', packs: ['hips.json'], pages: [post] },
  { name: 'hugo', packs: ['static/hips.json'], needs: 'hugo', pages: [post] },
  { name: 'plain', packs: ['site/hips.json'], headers: { 'content-security-policy': policy }, pages: [page] },
];
