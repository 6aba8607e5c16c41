import '../../../src/define/program-calendar.js';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { ProgramCalendar } from '../../../src/elements/program-calendar/program-calendar.js';
import { addDays } from '../../../src/model/program/dates.js';
import type { DayEnd, ProgressEntry, Told } from '../../../src/model/progress/entry.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import { control, inside, outcome, part, parts, place, textOf, type Attributes } from '../exercise-card/vocabulary.js';
import { today } from './sample.js';

/** A store of its own with what a reader of the pack "hips" did. */
export function keep(...told: readonly Told[]): MemoryStore {
  const store = new MemoryStore();
  store.set(
    'hips',
    told.map((each, index): ProgressEntry => ({ id: `e${index}`, at: index, ...each })),
  );
  return store;
}

/** The reader began so many days ago. */
export const began = (ago: number, program = 'thirty'): Told => ({
  k: 'program',
  program,
  day: 1,
  on: addDays(today, -ago),
});

/** What became of a day, so many days ago. */
export const ended = (day: number, ago: number, how: DayEnd = 'done', program = 'thirty'): Told => ({
  k: 'day',
  program,
  day,
  how,
  on: addDays(today, -ago),
});

/** Eight days in: the sixth was missed, and waits today. */
export const midway = (): MemoryStore =>
  keep(began(8), ended(1, 8), ended(2, 7, 'minimum'), ended(4, 5), ended(5, 4), ended(7, 2), ended(9, 0));

/** A calendar that is on no page yet. */
export function makeCalendar(pack: unknown, attributes: Attributes = {}, store = new MemoryStore()): ProgramCalendar {
  const calendar = document.createElement('program-calendar');
  for (const [name, value] of Object.entries(attributes)) calendar.setAttribute(name, value);
  calendar.store = store;
  if (pack !== undefined) calendar.pack = pack;
  return calendar;
}

/** A calendar on the page that has shown its programme or said why it cannot. */
export async function mountCalendar(
  pack: unknown,
  attributes: Attributes = {},
  store = new MemoryStore(),
  within = place(),
): Promise<ProgramCalendar> {
  const calendar = makeCalendar(pack, attributes, store);
  const done = outcome(calendar);
  within.append(calendar);
  await done;
  return calendar;
}

/** Before each test it is ten in the morning of the date of the tests, and the clocks stand. */
export function standStill(
  toFake: readonly ('setTimeout' | 'clearTimeout' | 'Date')[] = ['setTimeout', 'clearTimeout', 'Date'],
): Pick<SinonFakeTimers, 'tick' | 'setSystemTime'> {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({
      now: new Date(`${today}T10:00:00`),
      toFake: [...toFake],
      shouldClearNativeTimers: true,
    });
  });
  afterEach(() => clock.restore());
  return { tick: (ms) => clock.tick(ms), setSystemTime: (now) => clock.setSystemTime(now) };
}

/** A day of the grid, by its number. */
export function day(calendar: ProgramCalendar, number: number): HTMLElement {
  const found = inside(calendar).querySelector<HTMLElement>(`[data-day="${number}"]`);
  if (!found) throw new Error(`There is no day ${number}.`);
  return found;
}

/** What a screen reader says of a day. */
export const nameOf = (cell: HTMLElement): string => textOf(cell.querySelector('.sr'));

/** What a day shows beside its number: its part names. */
export const looks = (calendar: ProgramCalendar, number: number): string => day(calendar, number).part.value;

export async function press(calendar: ProgramCalendar, name: string): Promise<void> {
  control(calendar, name).click();
  await calendar.updateComplete;
}

/** The names of all buttons beside the days. */
export const buttons = (calendar: ProgramCalendar): readonly string[] =>
  [...part(calendar, 'panel').querySelectorAll('button')].map(textOf);

/** Text of a part; empty where there is none. */
export const told = (calendar: ProgramCalendar, name: string): string => textOf(parts(calendar, name)[0]);
