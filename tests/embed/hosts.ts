import { sharedJson } from '../kit/shared.js';

/** What a host made of a snippet, by the name of the snippet and of the host. */
export type Survival = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Recorded = Readonly<Record<string, unknown>>;

const wordpress = {
  kses_post: 'WordPress, filtered authors',
  custom_html_block: 'WordPress, Custom HTML block',
  classic_the_content: 'WordPress, classic editor',
} as const;

const others: Readonly<Record<string, string>> = {
  'Ghost HTML card → web': 'Ghost, HTML card',
  'Ghost Admin API ?source=html → web': 'Ghost, Admin API',
  'markdown-it html:true (Eleventy)': 'Eleventy (markdown-it)',
  'goldmark default (Hugo)': 'Hugo, as it comes',
  'goldmark unsafe (Hugo)': 'Hugo, unsafe',
  'kramdown GFM (Jekyll)': 'Jekyll (kramdown)',
  'remark+rehype-raw (Astro .md)': 'Astro, Markdown',
  'MDX 3': 'MDX',
  'rehype-sanitize default (GitHub-like)': 'rehype-sanitize',
  'DOMPurify default': 'DOMPurify',
  'sanitize-html default': 'sanitize-html',
};

/**
 * What real hosts published, recorded with names of before: the attributes, addresses and fields of today are put in
 * their place. No host looks at what follows `data-`, at the address behind its scheme, or into text in that way.
 *
 * @returns undefined where the records are not there
 */
export async function recordedHosts(): Promise<Survival | undefined> {
  const files = ['wordpress', 'ghost', 'markdown-and-sanitizers'].map((name) =>
    sharedJson(`data/host-survival/${name}.json`),
  );
  const [wp, ...rest] = (await Promise.all(files)) as (Readonly<Record<string, Recorded>> | undefined)[];
  if (!wp || rest.includes(undefined)) return undefined;
  const survival: Record<string, Record<string, string>> = {};
  const add = (snippet: string, host: string | undefined, published: unknown): void => {
    if (host !== undefined && typeof published === 'string') (survival[snippet] ??= {})[host] = ofToday(published);
  };
  for (const [snippet, record] of Object.entries(wp)) {
    const published = record['wp7.1.4'] as Record<keyof typeof wordpress, { html: string }>;
    for (const [name, { html }] of Object.entries(published)) add(snippet, wordpress[name as 'kses_post'], html);
  }
  for (const file of rest) {
    for (const [snippet, record] of Object.entries(file ?? {}))
      for (const [name, published] of Object.entries(record)) add(snippet, others[name], published);
  }
  return survival;
}

const pack = (): string => `${location.origin}/__page/pack.json`;

/** How hosts write the two quotes around a name. */
const quotes = [
  ['"', '"'],
  ['&quot;', '&quot;'],
  ['&#x22;', '&#x22;'],
  ['“', '”'],
  ['&ldquo;', '&rdquo;'],
] as const;

function ofToday(published: string): string {
  const renamed = published
    .replaceAll('data-kx-json', 'data-exercise-pack')
    .replaceAll(/data-kx-src|data-src/gu, 'data-exercise-src')
    .replaceAll(
      '<details data-kx="exercise-card"',
      `<details data-kx="exercise-card" data-exercise-src="${pack()}#squat"`,
    )
    .replaceAll('data-kx-', 'data-exercise-')
    .replaceAll('data-kx=', 'data-exercise-embed=')
    .replaceAll(/<exercise-card exercise=(?=['"]\{)/gu, '<exercise-card data-exercise-pack=')
    .replaceAll(/https:\/\/x\.dev\/e\/squat(?:#kx=exercise-card)?/gu, `${pack()}#exercise:squat`)
    .replaceAll(/(?:https:\/\/x\.dev\/)?(?:hips|(?<=")x|e)\.json/gu, pack());
  return quotes.reduce((text, [open, close]) => withName(text, open, close), renamed);
}

/** With the field that every exercise has to have, and had not in all that was recorded. */
function withName(text: string, open: string, close: string): string {
  const field = (name: string, value: string, space: string): string =>
    `${open}${name}${close}:${space}${open}${value}${close}`;
  const named = ['', ' '].reduce((all, space) => {
    const [id, name] = [field('id', 'squat', space), field('name', 'Squat', space)];
    return all.includes(name) ? all : all.replaceAll(`${id},`, `${id},${name},`);
  }, text);
  return ['3x10', '3×10', '3&#215;10'].reduce(
    (all, dose) =>
      all.replaceAll(
        field('a', dose, ''),
        [field('id', 'squat', ''), field('name', 'Squat', ''), field('dose', dose, '')].join(),
      ),
    named,
  );
}
