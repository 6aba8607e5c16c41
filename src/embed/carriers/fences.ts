import { elementAround, isHungry, isTaken, settingsOf, type Carrier } from './carrier.js';
import { codeText } from './code-text.js';
import { kinds } from './kinds.js';

/** Where the tools that write pages say what language a block of code is in. */
const inLanguage = (name: string): string =>
  `.language-${name},.lang-${name},code[lang=${name}],pre[lang=${name}],[data-lang=${name}],[data-language=${name}]`;

const anyFence = kinds.map(({ fence }) => inLanguage(fence)).join();

/** Blocks of code whose language is one of ours: `exercise`, `progression`, `session` or `program`. */
export function carriersByLanguage(root: ParentNode): readonly Carrier[] {
  const found = new Map<Element, Carrier>();
  for (const marked of root.querySelectorAll(anyFence)) {
    const kind = kinds.find(({ fence }) => marked.matches(inLanguage(fence)));
    const source = sourceIn(marked);
    const original = source && frameOf(source);
    if (!kind || !original || found.has(original)) continue;
    const around = elementAround(original);
    const element = around && isHungry(around) ? around : undefined;
    if (!element && isTaken(original)) continue;
    const [attributes, text] = [settingsOf(original), codeText(source)];
    found.set(original, { original, element, kind, attributes, text, all: true });
  }
  return [...found.values()];
}

/** What has the code in it. A host that numbers lines has the numbers in a block of their own before it. */
function sourceIn(marked: Element): Element | undefined {
  if (marked.closest('pre')) return marked;
  return [...marked.querySelectorAll('pre')].at(-1);
}

const frames = /(?:^|[\s_-])(?:code|highlight|highlighter|chroma|hljs|lang|language|prism|rouge|shiki)/iu;
const framing = new Set(['pre', 'code', 'td', 'tr', 'tbody', 'table', 'figure']);
const never = new Set(['body', 'html', 'main', 'article', 'section']);

/** The code with all that a host has put around it to show it: a box, a heading, the numbers of its lines. */
function frameOf(source: Element): Element {
  let frame = source;
  for (let next = frame.parentElement; next && isFrame(next, source); next = next.parentElement) frame = next;
  return frame;
}

function isFrame(element: Element, source: Element): boolean {
  if (element.localName === 'pre') return true;
  const looksSo = framing.has(element.localName) || frames.test(element.getAttribute('class') ?? '');
  if (!looksSo || never.has(element.localName)) return false;
  const others = [...element.querySelectorAll(anyFence)];
  return others.every((other) => other.contains(source) || source.contains(other));
}
