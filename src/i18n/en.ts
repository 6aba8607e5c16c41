import { en as dose } from './dose-words/en.js';
import { plural } from './plural.js';

const sessions = plural('en', { one: 'one session', other: '# sessions' });

/** The words of the interface. English is the source: every other language has the same shape. */
export const en = {
  lang: 'en',
  dose,
  /** A name as it stands in the middle of a sentence. */
  inline: (name: string): string =>
    /^\p{Lu}[^\p{Lu}]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  colon: ': ',
  comma: ', ',

  also: (names: string) => `also: ${names}`,
  demand: {
    complexity: ['few parts', 'some parts', 'several parts', 'many parts', 'very many parts'],
    range: ['small range', 'moderate range', 'large range', 'very large range', 'full range'],
    load: ['light load', 'moderate load', 'solid load', 'heavy load', 'very heavy load'],
    speed: ['slow', 'steady', 'brisk', 'fast', 'very fast'],
    stability: ['well supported', 'some balance', 'much balance', 'hard to balance', 'very hard to balance'],
    impact: ['no impact', 'soft impact', 'some impact', 'hard impact', 'very hard impact'],
  },
  demandTitle: 'What it asks for',
  axes: {
    complexity: 'complexity',
    range: 'range',
    load: 'load',
    speed: 'speed',
    stability: 'stability',
    impact: 'impact',
  },
  ofFive: (axis: string, level: string) => `${axis} ${level} of 5`,
  more: {
    complexity: 'with more moving parts',
    range: 'through more range',
    load: 'with more load',
    speed: 'with more speed',
    stability: 'with more balance',
    impact: 'with more impact',
  },
  less: {
    complexity: 'with fewer moving parts',
    range: 'through less range',
    load: 'with less load',
    speed: 'with less speed',
    stability: 'with less balance',
    impact: 'with less impact',
  },

  amount: 'How much',
  sets: 'Sets',
  reps: 'Reps',
  hold: 'Hold',
  work: 'Work',
  distance: 'Distance',
  tempo: 'Tempo',
  load: 'Load',
  rpe: 'Effort of 10 (RPE)',
  rir: 'Reps in reserve',
  percent1RM: 'Of one-rep max',
  rest: 'Rest',
  time: 'Time',
  note: 'Note',
  eachSide: (what: string) => `${what}, each side`,
  fewer: (what: string) => `Fewer ${what.toLowerCase()}`,
  greater: (what: string) => `More ${what.toLowerCase()}`,
  need: 'You need',
  optional: 'optional',
  orElse: (things: string) => `or ${things}`,

  teaches: 'What it teaches',
  setup: 'Before you start',
  how: 'How',
  cues: 'Think of',
  feel: 'You should feel it',
  feelNot: (where: string) => `not: ${where}`,
  faults: 'When it goes wrong',
  see: 'You see',
  because: 'because',
  so: 'so',
  muscles: 'Muscles',
  primary: 'at work',
  secondary: 'helping',
  stabilizers: 'holding still',

  buildsOn: 'What it builds on',
  leadsTo: 'What it leads to',
  easier: 'On a hard day',
  beside: 'Beside it',
  here: (how: string) => `here ${how}`,
  carries: (what: string) => `carries over ${what}`,
  moveOn: (gate: string) => `Move on after ${gate}.`,

  gate: (amount: string, count: number): string => {
    if (count === 0) return amount;
    return amount ? `${amount} in ${sessions(count)}` : sessions(count);
  },

  limits: 'Where it ends.',
  stopIf: 'Stop at:',
  avoid: 'Not for you with:',
  ask: 'Ask a professional first with:',
  modify: 'Change it with:',
  source: 'Source',

  share: 'Share',
  copied: 'Link copied',
  print: 'Print',
  close: 'Close',
  back: 'Back',

  play: 'Play',
  playAt: (provider: string) => `Play on ${provider}`,
  consent: (provider: string) => `Loads from ${provider} when you press play.`,
  watchAt: (provider: string) => `Watch on ${provider}`,
  speed: 'Speed',
  chapters: 'Moments',
  mediaFailed: 'This video could not be loaded.',
  pictureFailed: 'This picture could not be loaded.',

  trouble: 'This exercise could not be shown.',
};

/** What every language file holds. */
export type Messages = typeof en;
