import { expect } from '@open-wc/testing';
import { inside, isVisible, part, parts } from '../elements/exercise-card/vocabulary.js';
import { expectApart, expectInside, expectReadable, expectSections, linesOf } from './geometry.js';

/** Weeks stand one below the other, and days side by side in them, none over another; they are as high as what they say. */
function expectDays(calendar: Element): void {
  const weeks = [...inside(calendar).querySelectorAll('.weeks > .week')];
  expectBeside(weeks, 'week');
  // Weeks out of sight are laid out when they come into it: what is in one need not fit into it before.
  for (const week of weeks) expectBeside([...week.querySelectorAll('[part~="day"]')], 'day');
  expect(parts(calendar, 'day').length, 'days').to.be.greaterThan(3);
}

function expectBeside(elements: readonly Element[], what: string): void {
  const boxes = elements.map((each) => each.getBoundingClientRect());
  boxes.forEach((box, index) => {
    expect(Math.min(box.width, box.height), `the size of ${what} ${index + 1}`).to.be.at.least(15);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        other.left >= box.right - 2 ||
        other.right <= box.left + 2 ||
        other.top >= box.bottom - 2 ||
        other.bottom <= box.top + 2;
      expect(apart, `${what} ${index + 1} beside the others`).to.equal(true);
    }
  });
}

/** Buttons stand in the calendar, side by side, with their words in them. */
function expectButtons(root: Element): void {
  const frame = root.getBoundingClientRect();
  const buttons = [...root.querySelectorAll('button')].filter(isVisible);
  for (const button of buttons) {
    const { left, right, height } = button.getBoundingClientRect();
    const name = button.textContent.trim();
    expect(height, `the height of "${name}"`).to.be.at.least(24);
    expect(left, `the left of "${name}"`).to.be.at.least(frame.left - 1);
    expect(right, `the right of "${name}"`).to.be.at.most(frame.right + 1);
    expect(button.scrollWidth, `the words of "${name}"`).to.be.at.most(button.clientWidth + 1);
  }
}

/** A calendar is laid out as it should be: its days in their places, and beside or below them what one of them is. */
export function expectCalendarLayout(calendar: Element): void {
  const root = part(calendar, 'calendar');
  expectSections(root, 1);
  // A long list of days scrolls by itself: what is out of its sight is not there for a reader.
  const weeks = inside(calendar).querySelector('.weeks')!;
  const lines = linesOf(root).filter(({ parent }) => !parent.closest('.list.long') || !weeks.contains(parent));
  expect(lines.length, 'lines of text').to.be.greaterThan(5);
  expectReadable(lines);
  // Where days are narrower than their names, these are cut off; a screen reader has them in full.
  const shown = lines.filter(({ parent }) => !parent.closest('[part~="weekday"]'));
  expectInside(shown, root.getBoundingClientRect());
  expectApart(shown);
  expectDays(calendar);
  expectButtons(root);
  expect(inside(calendar).querySelectorAll('.root')).to.have.lengthOf(1);
}
