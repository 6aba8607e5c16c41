import { en as common } from '../common/en.js';

/** The words of a programme's days, and of what else can be done with it. English is the source: every other language has the same shape. */
export const en = {
  ...common,
  trouble: 'This programme could not be shown.',
  programme: 'Programme',
  /** Name of the grid. */
  grid: 'The days',

  /** What a day is for, in a word. */
  words: { session: 'train', rest: 'rest', choice: 'choice', test: 'test', learn: 'learn' },
  /** What a day is called that has no name of its own. */
  kinds: { session: 'Training', rest: 'Rest', choice: 'Your choice', test: 'Test', learn: 'Lesson' },
  states: {
    ahead: '',
    today: 'today',
    done: 'done',
    minimum: 'two minutes done',
    skipped: 'left out',
    missed: 'went by',
    moved: 'moved',
  },
  day: (number: string) => `Day ${number}`,

  /** The foot. */
  asList: 'List',
  asGrid: 'Calendar',
  print: 'Print',
  toCalendar: 'Add to your calendar',
  share: 'Share',
  data: 'Your data',
  summary: 'What you trained',
};

/** What every language file holds. */
export type CalendarMessages = typeof en;
