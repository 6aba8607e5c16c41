import type { Localized } from '../../i18n/locale.js';
import { demandOf } from '../../model/demand.js';
import { markup, spoken, type Html } from './html.js';
import type { Item, Kind } from './items.js';
import { wholePage } from './page.js';
import { filesOf, type Site } from './site.js';

/** The first page: maps with their tracks, sessions, programmes, and the exercises that no map shows. */
export function indexPage(site: Site): string {
  const { words, items, title, description, author, pack } = site;
  const inIts = (text: Localized): Html => spoken(text, site.locale);
  const of = (kind: Kind): readonly Item[] => items.filter(({ subject }) => subject.kind === kind);
  const byId = new Map(of('exercise').map((item) => [item.id, item]));
  const shown = new Set<string>();
  const maps = of('map').map((item) => mapSection(site, item, byId, shown));
  const rest = of('exercise').filter(({ id }) => !shown.has(id));
  const masthead = markup`<h1>${inIts(title)}</h1>
    ${description && markup`<p class="lead">${inIts(description)}</p>`} ${author && markup`<p class="by">${words.by(author)}</p>`}`;
  const first = items[0];
  const picture = first && { file: filesOf(first).picture, alt: first.name.value };
  const main = markup`${maps}
    ${(['session', 'program'] as const).map((kind) => section(words.kinds[kind], list(of(kind), site.locale), of(kind).length))}
    ${section(maps.length > 0 ? words.others : words.kinds.exercise, exercises(rest, site.locale), rest.length)}
    <p class="data"><a href="pack.json" download>${words.data}</a></p>`;
  const { license, disclaimer } = pack;
  const said = [license && words.license(license), disclaimer && inIts(site.say(disclaimer))].filter(Boolean);
  const footer = said.length > 0 ? markup`<footer>${said.map((text) => markup`<p>${text}</p>`)}</footer>` : undefined;
  return wholePage(
    site,
    {
      title: title.value,
      description: description?.value ?? '',
      file: 'index.html',
      root: '',
      type: 'website',
      picture,
    },
    masthead,
    main,
    footer,
  );
}

const section = (title: string, inside: Html, many: number): Html | undefined =>
  many === 0 ? undefined : markup`<section><h2>${title}</h2>${inside}</section>\n`;

const href = (item: Item): string => filesOf(item).page;

const entry = (item: Item, locale: string): Html =>
  markup`<li>
    <a href="${href(item)}">${glyph(item)}<strong>${spoken(item.name, locale)}</strong></a>
    ${item.about && markup`<p>${spoken(item.about, locale)}</p>`}
  </li> `;

const list = (items: readonly Item[], locale: string): Html =>
  markup`<ul class="entries">${items.map((item) => entry(item, locale))}</ul>`;

function mapSection(site: Site, item: Item, byId: ReadonlyMap<string, Item>, shown: Set<string>): Html {
  const { say, locale } = site;
  const tracks = item.subject.kind === 'map' ? (item.subject.of.tracks ?? []) : [];
  const rows = tracks.map(({ name, id, exercises: ids }) => {
    const on = ids.flatMap((one) => byId.get(one) ?? []);
    on.forEach((one) => shown.add(one.id));
    return markup`<h3>${name === undefined ? id : spoken(say(name), locale)}</h3>
      ${list(on, locale)}`;
  });
  return markup`<section>
    <h2><a href="${href(item)}">${spoken(item.name, locale)}</a></h2>
    ${item.about && markup`<p>${spoken(item.about, locale)}</p>`} ${rows}
  </section> `;
}

/** From here on a list is easier to go through by its letters. */
const many = 40;

function exercises(items: readonly Item[], locale: string): Html {
  if (items.length < many) return list(items, locale);
  const order = new Intl.Collator(items[0]?.name.lang ?? 'en', { numeric: true });
  const sorted = [...items].sort((a, b) => order.compare(a.name.value, b.name.value));
  const groups = new Map<string, Item[]>();
  for (const item of sorted) groups.set(letterOf(item), [...(groups.get(letterOf(item)) ?? []), item]);
  return markup`${[...groups].map(
    ([letter, group]) =>
      markup`<h3>${letter}</h3>
        <ul class="names">
          ${group.map((item) => markup`<li><a href="${href(item)}">${spoken(item.name, locale)}</a></li> `)}
        </ul> `,
  )}`;
}

const letterOf = ({ name }: Item): string => {
  const [first = '#'] = name.value.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
};

/** How long the strokes of a level are. */
const step = 7;

/** The three strokes of what an exercise asks for. */
function glyph({ subject }: Item): Html | undefined {
  if (subject.kind !== 'exercise' || subject.of.demand === undefined) return undefined;
  const demand = demandOf(subject.of.demand);
  const axes = (['complexity', 'range', 'load'] as const).map((axis, index) => {
    const level = demand.find((one) => one.axis === axis)?.level ?? 0;
    return markup`<path class="${axis}" d="M2 ${3 + index * 6}h${level * step}" />`;
  });
  return markup`<svg class="glyph" viewBox="0 0 40 18" aria-hidden="true"><path class="track" d="M2 3H37M2 9H37M2 15H37" />${axes}</svg>`;
}
