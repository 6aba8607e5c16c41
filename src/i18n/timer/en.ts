import { en as common } from '../common/en.js';
import { plural } from '../plural.js';

const steps = plural('en', { one: 'one step', other: '# steps' });
const rounds = plural('en', { one: 'one round', other: '# rounds' });

/** The words of a session timer. English is the source: every other language has the same shape. */
export const en = {
  ...common,
  trouble: 'This session could not be shown.',
  session: 'Session',
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  done: 'Done',
  previous: 'Back',
  skip: 'Next',
  restart: 'Restart step',
  less: '− 10 s',
  more: '+ 10 s',
  finish: 'Finish now',
  again: 'Do it again',
  controls: 'Session controls',

  kinds: { prepare: 'Get ready', work: 'Work', rest: 'Rest', switch: 'Switch sides', cooldown: 'Cool down' },
  sides: { left: 'left side', right: 'right side' },
  roundOf: (index: string, of: string) => `round ${index} of ${of}`,
  setOf: (index: string, of: string) => `set ${index} of ${of}`,
  rounds: (count: number) => rounds(count),
  countRound: 'One more round',
  left: (time: string) => `${time} left`,
  leftAbout: (time: string) => `${time} left, and your own pace`,
  /** How long a session takes. */
  takes: (time: string, open: number) => (open > 0 ? `${time}, and ${steps(open)} at your own pace` : time),
  need: 'You need',
  next: 'Next',
  afterRest: (time: string) => `Next, after ${time} of rest`,
  last: 'This is the last step.',
  easier: 'Easier today',
  harder: 'Harder today',
  lessOf: (axis: string) => `less ${axis}`,
  moreOf: (axis: string) => `more ${axis}`,
  planned: 'As planned',
  instead: (planned: string) => `instead of ${planned}`,
  paused: 'Paused',
  away: 'You were away for a while. Go on where you were, or start this step again.',
  complete: 'Session done',
  took: (time: string, count: number) => `${steps(count)} in ${time}`,
  /** When it was done the last time, and how much. */
  lastTime: (date: string, what: string) => `Last time, ${date}: ${what}`,
  keys: 'Space pauses, N goes on, B goes back, plus and minus change the time.',

  /** Before the start. */
  ownStep: 'your step',
  noStep: 'to start with',
  modes: { emom: 'every minute on the minute', amrap: 'as many rounds as you can', 'for-time': 'against the clock' },
  pickOne: 'Pick one',
  byTempo: 'Count repetitions by their tempo',

  /** The list to jump in. */
  whole: 'The whole session',
  over: 'done',

  /** What was done. */
  nothing: 'Nothing was done this time.',
  reps: (list: string) => `${list} reps`,
  roundsIn: (count: number, time: string) => `${rounds(count)} in ${time}`,
  repsField: 'Repetitions',
  loadField: (unit: string) => `Load, ${unit}`,
  effort: 'How hard was it, all in all?',
  effortEnds: ['Very easy', 'All I had'] as readonly [string, string],
  note: 'Note',
  /** Where a report is kept, or why it is not. */
  keeps: {
    browser: 'This is in your training log, and stays in your browser.',
    page: 'This is in your training log.',
    forbidden: 'This browser lets this page keep nothing: this is gone when you close it.',
    full: 'There is no room left in this browser: this is gone when you close the page.',
    newer: 'A newer version of this page has kept more in this browser than can be shown here.',
    corrupt: 'Some of what this browser had kept could not be read, and was put aside. This is in your training log.',
    offline: 'There is no connection: this is sent to your training log later.',
  },
  motion: 'Play or stop the picture',
  undo: 'Undo',
  /** What opens the settings; their own words come with them. */
  settings: 'Sound and screen',
};

/** What every language file holds. */
export type TimerMessages = typeof en;
