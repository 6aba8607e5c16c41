import { elementAround, isHungry, isTaken, settingsOf, type Carrier } from './carrier.js';
import { kinds, tags, type Kind } from './kinds.js';

const byTag = new Map<string, Kind>(kinds.map((kind) => [kind.tag, kind]));
const byName = new Map<string, Kind>(kinds.map((kind) => [kind.name, kind]));

/** What hosts keep of an address: the first of these that is there. */
const addresses = ['data-exercise-src', 'href', 'cite'] as const;

/** A reference with the kind before the id, as in `hips.json#exercise:squat`. */
const reference = /^([^#]*)#(exercise|map|session|program)(?::|%3[Aa])(.*)$/su;

/** Elements that carry one of ours in attributes: `data-exercise-embed`, or a link whose address says what it is. */
export function carriersByAttributes(root: ParentNode): readonly Carrier[] {
  const own = [...root.querySelectorAll(tags)].map(ownCarrier);
  const named = [...root.querySelectorAll('[data-exercise-embed]')].map(namedCarrier);
  const links = [...root.querySelectorAll('a[href*=".json#"]:not([data-exercise-embed])')].map(linkCarrier);
  return [...own, ...named, ...links].filter((one) => one !== undefined);
}

/** A carrier without a text. */
const plain = { text: undefined, element: undefined, all: false } as const;

/** One of our elements with its pack in an attribute, where that is all a host has left of it. */
function ownCarrier(element: Element): Carrier | undefined {
  const kind = byTag.get(element.localName);
  const text = element.getAttribute('data-exercise-pack');
  if (!kind || !text?.trim() || (element as { pack?: unknown }).pack !== undefined) return undefined;
  const id = element.getAttribute(kind.name);
  return { original: element, element, kind, attributes: id === null ? {} : { [kind.name]: id }, text, all: false };
}

/** What may have the pack in it as text, where nothing reads that as markup. */
const holders = 'pre,script[type="application/json"],textarea';

function namedCarrier(element: Element): Carrier | undefined {
  const kind = byTag.get(element.getAttribute('data-exercise-embed')?.trim() ?? '');
  if (!kind) return undefined;
  const around = elementAround(element);
  const isFor = around && isHungry(around) ? around : undefined;
  if (!isFor && isTaken(element)) return undefined;
  const carrier = { ...plain, original: blockOf(element), kind, attributes: settingsOf(element) };
  const text =
    element.getAttribute('data-exercise-pack') ?? (element.matches(holders) ? element.textContent : undefined);
  if (isFor) return text?.trim() ? { ...carrier, element: isFor, text } : undefined;
  if (text?.trim()) return { ...carrier, text };
  const address = addresses.map((name) => element.getAttribute(name)).find(Boolean);
  return address ? { ...carrier, attributes: { ...carrier.attributes, src: withoutKind(address, kind) } } : undefined;
}

/** A link to a pack that names the kind, on a line of its own: in a sentence it is a link like others. */
function linkCarrier(link: Element): Carrier | undefined {
  const [, address = '', name = '', id = ''] = reference.exec(link.getAttribute('href') ?? '') ?? [];
  const kind = byName.get(name);
  if (!kind || isTaken(link) || !isAlone(link)) return undefined;
  return { ...plain, original: blockOf(link), kind, attributes: { ...settingsOf(link), src: join(address, id) } };
}

const withoutKind = (address: string, kind: Kind): string => {
  const [, before = '', name, id = ''] = reference.exec(address) ?? [];
  return name === kind.name ? join(before, id) : address;
};

const join = (address: string, id: string): string => (id ? `${address}#${id}` : address);

/** Whether nothing is said on the same line. */
const isAlone = (link: Element): boolean => !isBeside(link, 'previousSibling') && !isBeside(link, 'nextSibling');

const breaks = `br,p,div,h1,h2,h3,h4,h5,h6,hr,ul,ol,dl,table,pre,blockquote,figure,section,article,aside,details,${tags}`;

/** Whether something is said between an element and the next line break or block. */
function isBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node; node = node[side]) {
    if (node instanceof Element && node.matches(breaks)) return false;
    if (node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim()) return true;
  }
  return false;
}

/** The paragraph that a host has put around a link and nothing else, or the link. */
function blockOf(element: Element): Element {
  const { parentElement: parent } = element;
  const only = parent?.localName === 'p' && parent.textContent.trim() === element.textContent.trim();
  return only && parent.children.length === 1 ? parent : element;
}
