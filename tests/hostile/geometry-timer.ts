import { expect } from '@open-wc/testing';
import { inside, isVisible, part, parts } from '../elements/exercise-card/vocabulary.js';
import { expectApart, expectInside, expectReadable, expectSections, linesOf } from './geometry.js';

/** Pixels that a thumb needs. */
const thumb = 48;

/** A link in a text is as high as a line, and what is set before a session is not pressed while one trains. */
const isBig = (button: Element): boolean => !button.matches('.link, .head *, .settings *');

/** What a part is made of is not cut off by it, and does not have to be scrolled. */
function expectWhole(root: Element): void {
  for (const each of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (!isVisible(each) || each.matches('.sr, svg *, select, option, textarea')) continue;
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline') continue;
    const name = `${each.localName}.${each.className}`;
    if (overflowX !== 'visible') expect(each.scrollWidth, `the width of ${name}`).to.be.at.most(each.clientWidth + 1);
    if (overflowY !== 'visible')
      expect(each.scrollHeight, `the height of ${name}`).to.be.at.most(each.clientHeight + 1);
  }
}

/** Buttons are big enough for a hand that shakes, stand side by side, and none is over another. */
function expectButtons(root: Element): void {
  const frame = root.getBoundingClientRect();
  const buttons = [...root.querySelectorAll('button')].filter((each) => isVisible(each) && isBig(each));
  const boxes = buttons.map((each) => each.getBoundingClientRect());
  boxes.forEach((box, index) => {
    const name = buttons[index]!.textContent.trim();
    expect(box.height, `the height of "${name}"`).to.be.at.least(thumb);
    expect(box.left, `the left of "${name}"`).to.be.at.least(frame.left - 1);
    expect(box.right, `the right of "${name}"`).to.be.at.most(frame.right + 1);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        other.left >= box.right - 1 ||
        other.right <= box.left + 1 ||
        other.top >= box.bottom - 1 ||
        other.bottom <= box.top + 1;
      expect(apart, `"${name}" beside the others`).to.equal(true);
    }
  });
}

/** The digits are as high as their line; the boxes of letters as big as these are much higher. */
function linesIn(root: Element): ReturnType<typeof linesOf> {
  return linesOf(root).map((line) => {
    if (!line.parent.matches('.digits')) return line;
    const { top, height } = line.parent.getBoundingClientRect();
    return { ...line, box: new DOMRect(line.box.left, top, line.box.width, height) };
  });
}

/** While a session is on, nothing is as big as the digits; and what is on, what comes and the buttons are in order. */
function expectDigits(timer: Element): void {
  const [digits] = parts(timer, 'digits');
  if (!digits) return;
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  for (const line of linesOf(part(timer, 'timer')))
    if (line.parent !== digits) expect(size(line.parent), `the size of "${line.text}"`).to.be.below(size(digits));
  const order = ['track', 'place', 'step-name', 'digits', 'next', 'controls', 'list'].flatMap((name) =>
    parts(timer, name),
  );
  const tops = order.map((each) => each.getBoundingClientRect().top);
  expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
}

/** A timer is laid out as it should be, before, while and after it runs: in order, whole, and made for thumbs. */
export function expectTimerLayout(timer: Element): void {
  const root = part(timer, 'timer');
  expectSections(root, 1);
  const lines = linesIn(root);
  expect(lines.length, 'lines of text').to.be.greaterThan(5);
  expectReadable(lines);
  expectInside(lines, root.getBoundingClientRect());
  expectApart(lines);
  expectWhole(root);
  expectButtons(root);
  expectDigits(timer);
  expect(inside(timer).querySelectorAll('.root')).to.have.lengthOf(1);
}
