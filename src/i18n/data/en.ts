import { plural } from '../plural.js';

/** The words for what is kept of a reader. English is the source: every other language has the same shape. */
export const en = {
  lang: 'en',
  title: 'Your data',
  close: 'Close',
  colon: ': ',

  /** Where what a reader did is kept, or why it is not. */
  keeps: {
    browser:
      'What you mark, train and note on this site stays in this browser and goes nowhere else. A browser may clear it when you have not been here for a while, so take it along.',
    page: 'What you mark, train and note here is kept by this site.',
    forbidden:
      'This browser lets this site keep nothing: what you mark, train and note is gone when you close the page.',
    full: 'There is no room left in this browser: what comes new is gone when you close the page. What was kept before stays.',
    newer:
      'A newer version of this page has kept more in this browser than can be shown here. Nothing of it is written over.',
    corrupt:
      'Some of what this browser had kept could not be read, and was put aside. All else is kept in this browser.',
    offline: 'There is no connection: what comes new is kept in this browser, and sent to this site later.',
  },

  save: 'Save as a file',
  saveAbout: 'All of it in one file that is yours.',
  bring: 'Bring in a file',
  bringAbout: 'From another browser or device. You see first what that changes.',
  erase: 'Erase all',
  eraseAbout: 'All that is kept on this site. You can take that back as long as this page is open.',
  undo: 'Undo',

  /** What a file would change, before it does. */
  preview: 'What this file changes',
  changes: {
    added: plural('en', { one: 'one new entry', other: '# new entries' }),
    newer: plural('en', { one: 'one that is newer in the file', other: '# that are newer in the file' }),
    known: plural('en', { one: 'one already here', other: '# already here' }),
    lost: plural('en', { one: 'one goes: the file has taken it back', other: '# go: the file has taken them back' }),
    unknown: plural('en', {
      one: 'one is for a newer version of this page, and is kept for it',
      other: '# are for a newer version of this page, and are kept for it',
    }),
    refused: plural('en', { one: 'one cannot be read', other: '# cannot be read' }),
  },
  apply: 'Bring in',
  cancel: 'Cancel',
  nothingNew: 'There is nothing in this file that is not here already.',

  /** Why nothing of a file can be used. Nothing has changed then. */
  problems: {
    'not-json': 'This is no file that was saved here: nothing in it can be read. Nothing has changed.',
    'not-progress': 'This is no file that was saved here. Nothing has changed.',
    newer: 'This file is of a newer version than this page. Reload the page, and try again. Nothing has changed.',
    unreadable: 'This file could not be opened. Nothing has changed.',
  },

  /** What is said when something was done. */
  said: {
    saved: (name: string) => `Your browser saves it as ${name}.`,
    nothing: 'There is nothing kept yet.',
    applied: 'Brought in.',
    erased: 'Erased.',
    undone: 'It is back.',
    failed: 'That did not work. Try again later.',
  },
};

/** What every language file holds. */
export type DataMessages = typeof en;
