import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { inside, outcome } from '../elements/exercise-card/vocabulary.js';

const executions: string[] = [];
Object.assign(globalThis, { xss: () => executions.push('xss') });

/** How often `xss()` was called since this was asked before. */
export const executed = (): number => executions.splice(0).length;

/** What gets through is seen in the page; nobody outside it is asked for anything. */
export function stayInside(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "frame-src 'none'; img-src data:; media-src 'none'";
  document.head.append(policy);
}

/** Every element in a card, cards in it included, with the names of its attributes. */
export const census = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    [each.localName, ...each.getAttributeNames().sort()].join(' '),
    ...(each.shadowRoot ? census(each.shadowRoot) : []),
  ]);

/** What may stand in an attribute: these schemes, and a place on the page. */
const schemes: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:|#)/u,
  src: /^(?:https?:|blob:|data:image\/)/u,
  poster: /^(?:https?:|blob:|data:image\/)/u,
};

/** The addresses in a card that a browser should not be given. */
export const forbidden = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...each.getAttributeNames().flatMap((name) => {
      const address = each.getAttribute(name) ?? '';
      const good =
        each.localName === 'iframe' && name === 'src' ? /^https:\/\/www\.youtube-nocookie\.com\//u : schemes[name];
      return good && !good.test(address) ? [`${each.localName} ${name}=${address}`] : [];
    }),
    ...(each.shadowRoot ? forbidden(each.shadowRoot) : []),
  ]);

/** What a card makes of another pack. */
export async function censusOf(card: ExerciseCard, pack: unknown): Promise<readonly string[]> {
  const ended = outcome(card);
  card.pack = pack;
  await ended;
  return census(inside(card));
}

/** A string as the name of a test. */
export const quoted = (string: string): string =>
  JSON.stringify(string.length > 60 ? `${string.slice(0, 59)}…` : string);
