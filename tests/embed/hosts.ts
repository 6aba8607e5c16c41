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

function ofToday(published: string): string {
  return published
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
    .replaceAll(/(?:https:\/\/x\.dev\/)?(?:hips|(?<=")x|e)\.json/gu, pack())
    .replaceAll(
      /(&quot;|&#x22;|["“”]|&ldquo;)id(\1|&rdquo;|”):( ?)(\1|&ldquo;|”)squat(\1|&rdquo;|”),(?!\s*\S*name)/gu,
      named,
    )
    .replaceAll(
      /(&quot;|&#x22;|["“”])a\1:\1(3x10|3×10|3&#215;10)\1/gu,
      '$1id$1:$1squat$1,$1name$1:$1Squat$1,$1dose$1:$1$2$1',
    );
}

/** A field that every exercise has to have, and had not when these were recorded. */
const named = (whole: string, open: string, close: string): string =>
  `${whole}${open}name${close}:${open}Squat${close},`;
