import { expect } from '@open-wc/testing';
import { inside, isVisible, part } from '../elements/exercise-card/vocabulary.js';

interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly box: DOMRect;
}

/** Whether only a screen reader has something of it. */
const isForEars = (element: Element): boolean =>
  getComputedStyle(element).clipPath !== 'none' || element.closest('.sr, option') !== null;

/** The lines of text that a reader sees in a card. */
function linesOf(card: Element): readonly Line[] {
  const root = part(card, 'card');
  const page = root.ownerDocument;
  const nodes = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const parent = node.parentElement!;
    const text = node.textContent?.trim() ?? '';
    if (!text || !parent.checkVisibility() || isForEars(parent)) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) lines.push({ text, parent, box });
  }
  return lines;
}

/** Whether two lines stand over each other; the boxes of letters are higher than letters, so they may touch. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height);

/** The boxes of all elements directly in a card. */
const sectionsOf = (card: Element): readonly DOMRect[] =>
  [...part(card, 'card').children].filter(isVisible).map((each) => each.getBoundingClientRect());

/** A card is laid out as it should be: read from top to bottom, nothing over anything else, nothing out of its box. */
export function expectLayout(card: Element): void {
  const frame = part(card, 'card').getBoundingClientRect();
  expect(frame.width, 'the width of the card').to.be.at.least(160);
  sectionsOf(card).forEach(({ top, bottom, left, right }, index, all) => {
    const above = all[index - 1];
    expect(bottom - top, `the height of section ${index}`).to.be.greaterThan(8);
    expect(left, `the left of section ${index}`).to.be.closeTo(frame.left, 1);
    expect(right, `the right of section ${index}`).to.be.closeTo(frame.right, 1);
    if (above) expect(top, `the top of section ${index}`).to.be.at.least(above.bottom - 0.5);
  });
  const lines = linesOf(card);
  expect(lines.length, 'lines of text').to.be.greaterThan(20);
  for (const { text, parent, box } of lines) {
    const { color, visibility, opacity } = getComputedStyle(parent);
    expect(color, text).not.to.match(/rgba.*, 0\)|\/ 0\)/u);
    expect(`${visibility} ${opacity}`, text).to.equal('visible 1');
    expect(box.height, `the height of "${text}"`).to.be.greaterThan(5);
    expect(box.left, `the left of "${text}"`).to.be.at.least(frame.left - 1);
    expect(box.right, `the right of "${text}"`).to.be.at.most(frame.right + 1);
  }
  lines.forEach(({ text, box, parent }, index) => {
    const over = lines.slice(index + 1).find((other) => other.parent !== parent && overlap(box, other.box));
    expect(over?.text, `what stands over "${text}"`).to.equal(undefined);
  });
}

/** What stood in the card before is gone, and so is all that is hidden. */
export function expectHidden(card: Element): void {
  expect(isVisible(card.querySelector('p')!), 'the fallback').to.equal(false);
  const hidden = [...inside(card).querySelectorAll('[hidden]')];
  expect(hidden.filter(isVisible).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
}
