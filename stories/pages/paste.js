// Writes the line to paste from what the form says, with the code that tests hold to what hosts do.
import { hosts, scriptFor, snippetFor } from '/dist/embed/snippet/index.js';

const part = (id) => document.getElementById(id);
const form = part('wishes');
const { host, element, src, which, fallback, page, script } = form.elements;

const lists = {
  'exercise-card': 'exercises',
  'progression-map': 'maps',
  'session-timer': 'sessions',
  'program-calendar': 'programs',
};

const places = {
  theme: 'Into the theme or layout of the site, before the end of the head, by somebody who may change it.',
  beside: 'Into the head of the page.',
};

host.append(...hosts.map(({ name, title }) => new Option(title, name)));

/** What the address had, so that typing elsewhere asks for nothing. */
const pack = { address: '', content: {} };
let release = { version: '', 'loader.js': undefined };

const itemsOf = (list) => (Array.isArray(list) ? list : []).filter(({ id } = {}) => typeof id === 'string');
const nameOf = ({ name, title, id }) =>
  [name, title].map((text) => text?.en ?? text).find((text) => typeof text === 'string') ?? id;

async function readPack() {
  if (pack.address === src.value) return;
  pack.address = src.value;
  const answer = await fetch(src.value).then(
    (response) => response.json(),
    () => ({}),
  );
  if (pack.address === src.value) pack.content = answer;
}

/** The ids of what can be seen, and the words of the one that is chosen. */
function offer() {
  const items = itemsOf(pack.content[lists[element.value]]);
  part('items').replaceChildren(...items.map((one) => new Option(nameOf(one), one.id)));
  if (!items.some(({ id }) => id === which.value)) which.value = items[0]?.id ?? '';
  const chosen = items.find(({ id }) => id === which.value);
  if (!fallback.dataset.own) fallback.value = chosen ? nameOf(chosen) : 'Open the exercises';
}

function write() {
  const { script: place } = hosts.find(({ name }) => name === host.value);
  const settings = { src: src.value, id: which.value, fallback: fallback.value, page: page.value || undefined };
  let made;
  try {
    made = snippetFor(host.value, element.value, settings);
  } catch (problem) {
    made = { html: '', where: problem.message, why: '', form: 'tag' };
  }
  part('line').textContent = made.html;
  part('where').textContent = made.where;
  part('why').textContent = made.why;
  part('script-part').hidden = place === 'nowhere';
  part('script-where').textContent = places[place] ?? '';
  writeScript();
  preview(made);
}

function writeScript() {
  const own = script.value;
  const cdn = `https://cdn.jsdelivr.net/npm/exercise-elements@${release.version}/dist/cdn/loader.js`;
  part('script-line').textContent = scriptFor({ src: own || cdn, integrity: own ? undefined : release['loader.js'] });
  part('script-why').textContent = own
    ? 'It weighs less than 1 kB and loads more only on pages with an exercise on them.'
    : 'The version is fixed. The checksum covers this file; what it loads later comes from the same folder, unchecked. For a chain without a gap, put a copy on your own site.';
}

let shown = '';

/** The line as a page has it after it was published, with and without scripts. */
function preview({ html, form: kind }) {
  if (shown === html) return;
  shown = html;
  const published = () => {
    const link = /^\[([^]*)\]\((.*)\)$/.exec(html) ?? [];
    const plain = kind === 'address' ? `<a href="${html}">${html}</a>` : html;
    const source = kind === 'markdown' ? `<p><a href="${link[2]}">${link[1]}</a></p>` : plain;
    return new DOMParser().parseFromString(`<!doctype html><body>${source}`, 'text/html').body.childNodes;
  };
  part('with').replaceChildren(...published());
  const still = document.createElement('div');
  still.append(...published());
  // A page without scripts shows what stands in an element, and links without more.
  for (const own of still.querySelectorAll(Object.keys(lists).join())) own.replaceWith(...own.childNodes);
  for (const link of still.querySelectorAll('a')) link.replaceWith(plainLink(link));
  part('without').replaceChildren(...still.childNodes);
}

function plainLink({ textContent, href }) {
  const link = document.createElement('a');
  link.href = href.replace(/#.*/, '');
  link.textContent = textContent;
  return link;
}

/** The choice is in the address, so that it can be sent to a colleague. */
const remember = () => history.replaceState(null, '', `#${host.value}/${element.value}`);

function recall() {
  const [where, what] = location.hash.slice(1).split('/');
  if (hosts.some(({ name }) => name === where)) host.value = where;
  if (what in lists) element.value = what;
}

async function update() {
  form.ariaBusy = 'true';
  await readPack();
  offer();
  write();
  form.ariaBusy = 'false';
}

async function copy({ currentTarget: button }) {
  const code = part(button.dataset.copies);
  getSelection().selectAllChildren(code);
  const done = await navigator.clipboard?.writeText(code.textContent).then(
    () => true,
    () => false,
  );
  part('said').textContent = done ? 'Copied.' : 'Selected: copy it with your keyboard.';
}

for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', copy);
form.addEventListener('submit', (event) => event.preventDefault());
fallback.addEventListener('input', () => (fallback.dataset.own = fallback.value && 'yes'));
form.addEventListener('change', () => {
  remember();
  part('said').textContent = '';
  void update();
});
form.addEventListener('input', write);
addEventListener('hashchange', () => {
  recall();
  void update();
});

src.value = new URL('hips.json', location.href).href;
recall();
release = await fetch('/dist/cdn/integrity.json').then((response) => response.json());
part('version').textContent = release.version;
await update();
