import { plural } from '../plural.js';

const sessions = plural('en', { one: 'One session', other: '# sessions' });
const among = plural('en', { one: '# session', other: '# sessions' });
const more = plural('en', { one: 'one more', other: '# more' });
const left = plural('en', { one: 'One question left', other: '# questions at most' });

/** The words for how far a reader is with an exercise. English is the source: every other language has the same shape. */
export const en = {
  lang: 'en',
  title: 'Where you are',
  states: { todo: 'to do', doing: 'doing', done: 'done', skipped: 'skipped' },
  since: (date: string) => `since ${date}`,
  undo: 'Undo',
  data: 'Your data',

  /** A few questions that find the step of a reader on a track. */
  place: 'Find your step',
  ask: (name: string, amount: string) =>
    amount ? `Can you do “${name}” like this: ${amount}?` : `Does “${name}” go well?`,
  left: (count: number) => left(count),
  yes: 'Yes',
  no: 'Not yet',
  /** `first` where nothing comes before it. */
  yourStep: (name: string, first: boolean) =>
    first ? `Your step is “${name}”: begin here.` : `Your step is “${name}”. What comes before it counts as done.`,
  keep: 'Keep that',
  cancel: 'Cancel',

  /** The sessions that an exercise was part of. */
  sessions: (count: number, last: string) => `${sessions(count)}, last on ${last}`,
  date: 'Date',
  amount: 'Done',
  effort: 'Effort',
  reps: (list: string) => `${list} reps`,
  sides: { left: (amount: string) => `left ${amount}`, right: (amount: string) => `right ${amount}` },
  bySession: { reps: 'Repetitions by session', seconds: 'Seconds by session' },
  all: (count: number) => `All ${sessions(count).toLowerCase()}`,

  /** How far a reader is with what should be before the next exercise; it is never a lock. */
  gate: (done: string, of: number, amount: string, rest: string) =>
    `${done} of ${among(of)}${amount && ` with ${amount}`}: ${rest}.`,
  more: (count: number) => more(count),
  met: 'you can move on',
  /** Where it should also look a certain way, which nobody can count. */
  metIfGood: 'enough, if it looks as it should',

  kept: 'This stays in your browser.',
  /** Why what a reader marks may not be kept. */
  trouble: {
    forbidden: 'This browser lets this page keep nothing: this is gone when you close it.',
    full: 'There is no room left in this browser: this is gone when you close the page.',
    newer: 'A newer version of this page has kept more in this browser than can be shown here.',
    corrupt: 'Some of what this browser had kept could not be read, and was put aside. What you say now is kept.',
    offline: 'There is no connection: this is sent later.',
  },
};

/** What every language file holds. */
export type ProgressMessages = typeof en;
