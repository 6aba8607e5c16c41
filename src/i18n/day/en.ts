import { plural } from '../plural.js';

const days = plural('en', { one: 'One day', other: '# days' });
const sets = plural('en', { one: 'One set', other: '# sets' });
const reps = plural('en', { one: 'One repetition', other: '# repetitions' });
const seconds = plural('en', { one: 'One second', other: '# seconds' });
const metres = plural('en', { one: 'One metre', other: '# metres' });

/** The words of the day of a programme that is looked at, and of all that a reader does with it. English is the source. */
export const en = {
  lang: 'en',
  dayOf: (number: string, of: string) => `Day ${number} of ${of}`,
  todayOf: (number: string, of: string) => `Today, day ${number} of ${of}`,

  /** What a rest is for. */
  rest: 'Today your body builds what you trained. There is nothing to do.',
  restThen: 'A day on which your body builds what you trained.',
  pick: 'Pick what suits you today.',
  begin: 'Start session',
  beginThis: (session: string) => `Start: ${session}`,
  lesson: 'Open the lesson',
  test: 'Open the test',
  /** Before and after the two-minute version. */
  minimum: ['Only two minutes? ', ' counts.'] as readonly [string, string],
  didMinimum: 'I did that',
  done: 'Mark as done',
  skipToday: 'Leave out today',
  skip: 'Leave out this day',
  here: 'Start again here',
  today: 'Show today',
  undo: 'Undo',
  settled: 'That was it for today.',
  comesNext: (day: string, title: string) => `${day} comes next: ${title}`,

  /** What a ramp has made of a dose. */
  ramp: {
    sets,
    reps,
    hold: (count: number) => `${seconds(count)} of hold`,
    work: (count: number) => `${seconds(count)} of work`,
    rest: (count: number) => `${seconds(count)} of rest`,
    distance: metres,
    load: (count: number) => `${count} of load`,
  },
  fields: {
    sets: 'Sets',
    reps: 'Repetitions',
    hold: 'Time to hold',
    work: 'Time of work',
    rest: 'Time of rest',
    distance: 'Distance',
    load: 'Load',
  },
  more: (amount: string, cap: string) => `${amount} more than on day 1${cap && `, up to ${cap}`}.`,
  less: (amount: string, cap: string) => `${amount} less than on day 1${cap && `, down to ${cap}`}.`,
  times: (field: string, factor: string) => `${field}: ${factor} times that of day 1.`,

  /** The beginning. */
  startToday: 'Start today',
  startOn: 'Start on that date',
  otherDate: 'Another date',
  willStart: (date: string) => `It begins on ${date}.`,
  over: 'You are through. Well done.',
  againFromStart: 'Start once more',

  /** How it goes on after a day that was missed. */
  policy: {
    shift: 'A day you miss waits for you.',
    skip: 'A day you miss can be done at any time.',
    repeat: 'After a day you miss, the last training comes once more.',
    ask: 'After a day you miss, you say how to go on.',
  },
  movedTo: (days: string, date: string) => `${days} moved to ${date}. Nothing is lost.`,
  moved: (days: string) => `${days} moved. Nothing is lost.`,
  nameDays: (numbers: string) => `Days ${numbers}`,
  asks: (day: string) => `${day} went by. How do you want to go on?`,
  /** "Day 6" in the middle of a sentence. */
  inDay: (day: string) => day.toLowerCase(),
  goOnWith: (day: string) => `With ${day}`,
  count: (count: number) => `${days(count)} done.`,

  /** What is said when something has changed. */
  said: {
    done: (day: string) => `${day} is done.`,
    minimum: (day: string) => `${day} is done: two minutes count.`,
    skipped: (day: string) => `${day} is left out.`,
    undone: 'Taken back.',
    begins: (date: string) => `Day 1 is ${date}.`,
    here: (day: string) => `You go on today with ${day}.`,
    copied: 'Address copied.',
  },
  /** Where what the reader says may not be kept, or more is kept than is shown: as long as it is so. */
  keeps: {
    forbidden: 'This browser lets this page keep nothing: what you say here is gone when you close it.',
    full: 'There is no room left in this browser: what you say here is gone when you close the page.',
    newer: 'A newer version of this page has kept more in this browser than can be shown here.',
    corrupt: 'Some of what this browser had kept could not be read, and was put aside. What you say now is kept.',
    offline: 'There is no connection: what you say here is sent later.',
  },

  /** Small pictures of progress. */
  trained: {
    nothing: 'Nothing yet: what you do in sessions shows here.',
    weeks: 'Minutes by week',
    week: 'Week from',
    sessions: 'Sessions',
    minutes: 'Minutes',
    qualities: 'Minutes by what they teach',
    quality: 'What it teaches',
    other: 'Other',
    /** "12 min" */
    min: (count: string) => `${count} min`,
  },
};

/** What every language file holds. */
export type DayMessages = typeof en;
