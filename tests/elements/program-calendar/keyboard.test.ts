import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../../src/elements/program-calendar/program-calendar.js';
import { inside, place } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { began, day, keep, mountCalendar, standStill, told } from './vocabulary.js';

/** Presses keys on the day that has the focus. */
async function type(calendar: ProgramCalendar, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [name, ctrlKey] = key.startsWith('Control+') ? [key.slice(8), true] : [key, false];
    inside(calendar).activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
    );
    await calendar.updateComplete;
    await calendar.updateComplete;
  }
}

/** Number of the day that has the focus. */
const focused = (calendar: ProgramCalendar): number =>
  Number((inside(calendar).activeElement as HTMLElement | null)?.dataset['day']);

/** Day 1 is a Wednesday, today; weeks begin on Sunday: 1 to 4, 5 to 11, 12 to 18, 19 to 25, 26 to 30. */
async function mountFocused(lang = 'en', dir = 'ltr'): Promise<ProgramCalendar> {
  const page = place();
  Object.assign(page, { lang, dir });
  const calendar = await mountCalendar(hips, {}, keep(began(0)), page);
  day(calendar, 1).focus();
  return calendar;
}

describe('The keyboard in a <program-calendar>', () => {
  standStill();

  it('stops at the grid once: at today, or where it has been', async () => {
    const calendar = await mountFocused();
    const stops = (): (string | undefined)[] =>
      [...inside(calendar).querySelectorAll<HTMLElement>('[role="gridcell"][tabindex="0"]')].map(
        ({ dataset }) => dataset['day'],
      );
    expect(stops()).to.deep.equal(['1']);
    await type(calendar, 'ArrowRight');
    expect(stops()).to.deep.equal(['2']);
  });

  const walks: readonly (readonly [keys: readonly string[], to: number])[] = [
    [['ArrowRight', 'ArrowRight'], 3],
    [['ArrowLeft'], 1],
    [['ArrowDown'], 8],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 8],
    [['ArrowUp'], 1],
    [['End'], 4],
    [['ArrowDown', 'Home'], 5],
    [['ArrowDown', 'End'], 11],
    [['PageDown'], 29],
    [['PageDown', 'PageUp'], 1],
    [['PageDown', 'PageDown'], 29],
    [['Control+End'], 30],
    [['Control+End', 'ArrowRight'], 30],
    [['Control+End', 'Control+Home'], 1],
    [['End', 'ArrowDown', 'PageDown'], 30],
  ];
  for (const [keys, to] of walks)
    it(`goes by ${keys.join(', ')} from day 1 to day ${to}`, async () => {
      const calendar = await mountFocused();
      await type(calendar, ...keys);
      expect(focused(calendar)).to.equal(to);
    });

  it('is mirrored where the page reads from right to left', async () => {
    const calendar = await mountFocused('ar', 'rtl');
    await type(calendar, 'ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(focused(calendar)).to.equal(2);
  });

  it('goes line by line in a list', async () => {
    const calendar = await mountFocused();
    calendar.view = 'list';
    await calendar.updateComplete;
    await type(calendar, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(focused(calendar)).to.equal(2);
  });

  for (const key of ['Enter', ' '])
    it(`opens a day by "${key}", and goes on in it`, async () => {
      const calendar = await mountFocused();
      await type(calendar, 'ArrowRight', 'ArrowRight', 'ArrowRight', key);
      expect(told(calendar, 'section-heading')).to.equal('Single-leg squat');
      expect(inside(calendar).activeElement?.classList.contains('land')).to.be.true;
      const selected = inside(calendar).querySelectorAll<HTMLElement>('[aria-selected="true"]');
      expect([...selected].map(({ dataset }) => dataset['day'])).to.deep.equal(['4']);
    });

  it('leaves other keys, and those of the browser, alone', async () => {
    const calendar = await mountFocused();
    for (const init of [{ key: 'a' }, { key: 'Tab' }, { key: 'ArrowRight', altKey: true }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      day(calendar, 1).dispatchEvent(event);
      expect(event.defaultPrevented).to.be.false;
    }
    expect(focused(calendar)).to.equal(1);
  });
});
