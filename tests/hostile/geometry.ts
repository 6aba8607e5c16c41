import { expect } from '@open-wc/testing';
import { inside, isVisible, part, parts } from '../elements/exercise-card/vocabulary.js';

interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly box: DOMRect;
}

/** Whether only a screen reader has something of it. */
const isForEars = (element: Element): boolean =>
  getComputedStyle(element).clipPath !== 'none' || element.closest('.sr, option') !== null;

/** What is to be seen of a box in an element that may cut it off. */
function seen(box: DOMRect, within: Element): DOMRect {
  if (getComputedStyle(within).overflowX !== 'hidden') return box;
  const frame = within.getBoundingClientRect();
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const [width, height] = [Math.min(box.right, frame.right) - left, Math.min(box.bottom, frame.bottom) - top];
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}

/** The lines of text that a reader sees in a part of an element. */
export function linesOf(root: Element): readonly Line[] {
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
    for (const each of range.getClientRects()) {
      const box = seen(each, parent);
      if (box.width > 0 && box.height > 0) lines.push({ text, parent, box });
    }
  }
  return lines;
}

/** Whether two lines stand over each other; the boxes of letters are higher than letters, so they may touch. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height);

/** What stands directly in a part is read from top to bottom, each from side to side; rings of focus need some room. */
export function expectSections(root: Element, room: number): void {
  const frame = root.getBoundingClientRect();
  expect(frame.width, 'the width of it all').to.be.at.least(160);
  const shown = [...root.children].filter((each) => isVisible(each) && !isForEars(each));
  const sections = shown.map((each) => each.getBoundingClientRect());
  sections.forEach(({ top, bottom, left, right }, index, all) => {
    const above = all[index - 1];
    expect(bottom - top, `the height of section ${index}`).to.be.at.least(8);
    expect(left, `the left of section ${index}`).to.be.closeTo(frame.left, room);
    expect(right, `the right of section ${index}`).to.be.closeTo(frame.right, room);
    if (above) expect(top, `the top of section ${index}`).to.be.at.least(above.bottom - room);
  });
}

export function expectReadable(lines: readonly Line[]): void {
  for (const { text, parent, box } of lines) {
    const { color, visibility, opacity } = getComputedStyle(parent);
    expect(color, text).not.to.match(/rgba.*, 0\)|\/ 0\)/u);
    // A control that is out of use is paler than the others.
    expect(`${visibility} ${opacity}`, text).to.equal(
      `visible ${parent.closest('[aria-disabled], :disabled') ? opacity : '1'}`,
    );
    expect(box.height, `the height of "${text}"`).to.be.greaterThan(5);
  }
}

export function expectApart(lines: readonly Line[]): void {
  lines.forEach(({ text, box, parent }, index) => {
    const over = lines.slice(index + 1).find((other) => other.parent !== parent && overlap(box, other.box));
    expect(over?.text, `what stands over "${text}"`).to.equal(undefined);
  });
}

export function expectInside(lines: readonly Line[], { left, right }: DOMRect): void {
  for (const { text, box } of lines) {
    expect(box.left, `the left of "${text}"`).to.be.at.least(left - 1);
    expect(box.right, `the right of "${text}"`).to.be.at.most(right + 1);
  }
}

/** A card is laid out as it should be: read from top to bottom, nothing over anything else, nothing out of its box. */
export function expectLayout(card: Element): void {
  const root = part(card, 'card');
  expectSections(root, 1);
  const lines = linesOf(root);
  expect(lines.length, 'lines of text').to.be.greaterThan(20);
  expectReadable(lines);
  expectInside(lines, root.getBoundingClientRect());
  expectApart(lines);
}

/** So is a map. What is drawn may be wider than the page: it scrolls, and no box of it stands over another. */
export function expectMapLayout(map: Element): void {
  const root = part(map, 'map');
  const [chart] = parts(map, 'chart');
  expectSections(root, 7);
  const lines = linesOf(root);
  expect(lines.length, 'lines of text').to.be.greaterThan(7);
  expectReadable(lines);
  expectInside(
    lines.filter(({ parent }) => !chart?.contains(parent)),
    root.getBoundingClientRect(),
  );
  expectApart(lines);
  const boxes = parts(map, 'node').map((each) => each.getBoundingClientRect());
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).to.deep.equal([]);
  });
  for (const line of lines) {
    const node = line.parent.closest('[part~="node"]');
    if (node) expectInside([line], node.getBoundingClientRect());
  }
}

/** What stood in an element before is gone, and so is all that is hidden. */
export function expectHidden(element: Element): void {
  expect(isVisible(element.querySelector('p')!), 'the fallback').to.equal(false);
  const hidden = [...inside(element).querySelectorAll('[hidden]')];
  expect(hidden.filter(isVisible).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
}
