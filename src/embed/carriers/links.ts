import { settingsOf, isTaken, type Carrier } from './carrier.js';
import { kinds, type Kind } from './kinds.js';

const byTag = new Map(kinds.map((kind) => [kind.tag, kind]));
const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** What hosts keep of an address: the first of these that is there. */
const addresses = ['data-exercise-src', 'href', 'cite'] as const;

/** A reference with the kind before the id, as in `hips.json#exercise:squat`. */
const reference = /^([^#]*)#(exercise|map|session|program)(?::|%3[Aa])(.*)$/su;

/** Elements that carry one of ours in attributes: `data-exercise-embed`, or a link whose address says what it is. */
export function carriersByAttributes(root: ParentNode): readonly Carrier[] {
  const named = [...root.querySelectorAll('[data-exercise-embed]')].map(namedCarrier);
  const links = [...root.querySelectorAll('a[href*=".json#"]:not([data-exercise-embed])')].map(linkCarrier);
  return [...named, ...links].filter((one) => one !== undefined);
}

function namedCarrier(element: Element): Carrier | undefined {
  const kind = byTag.get(element.getAttribute('data-exercise-embed')?.trim() ?? '');
  if (!kind || isTaken(element)) return undefined;
  const carrier = { original: blockOf(element), kind, attributes: settingsOf(element) };
  const text = element.getAttribute('data-exercise-pack') ?? (element.matches('pre') ? element.textContent : undefined);
  if (text?.trim()) return { ...carrier, text };
  const address = addresses.map((name) => element.getAttribute(name)).find(Boolean);
  if (!address) return undefined;
  return { ...carrier, attributes: { ...carrier.attributes, src: withoutKind(address, kind) } };
}

/** A link to a pack that names the kind, on a line of its own: in a sentence it is a link like others. */
function linkCarrier(link: Element): Carrier | undefined {
  const [, address = '', name = '', id = ''] = reference.exec(link.getAttribute('href') ?? '') ?? [];
  const kind = byName.get(name);
  if (!kind || isTaken(link) || !isAlone(link)) return undefined;
  return { original: blockOf(link), kind, attributes: { ...settingsOf(link), src: join(address, id) } };
}

const withoutKind = (address: string, kind: Kind): string => {
  const [, before = '', name, id = ''] = reference.exec(address) ?? [];
  return name === kind.name ? join(before, id) : address;
};

const join = (address: string, id: string): string => (id ? `${address}#${id}` : address);

/** Whether nothing is said on the same line. */
const isAlone = (link: Element): boolean => says(link, 'previousSibling') === '' && says(link, 'nextSibling') === '';

/** What stands beside an element up to the next line break or block. */
function says(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = element[side]; node && text === ''; node = node[side]) {
    if (node instanceof Element ? node.matches(breaks) : false) break;
    if (node.nodeType !== Node.COMMENT_NODE) text += node.textContent?.trim() ?? '';
  }
  return text;
}

const breaks =
  'br,p,div,h1,h2,h3,h4,h5,h6,hr,ul,ol,dl,table,pre,blockquote,figure,section,article,aside,header,footer,nav,details,' +
  'exercise-card,progression-map,session-timer,program-calendar';

/** The paragraph that a host has put around a link and nothing else, or the link. */
function blockOf(element: Element): Element {
  const { parentElement: parent } = element;
  const only = parent?.localName === 'p' && parent.textContent.trim() === element.textContent.trim();
  return only && parent.children.length === 1 ? parent : element;
}
