import { en as common } from '../common/en.js';
import { plural } from '../plural.js';

const exercises = plural('en', { one: 'one exercise', other: '# exercises' });
const levels = plural('en', { one: 'one level', other: '# levels' });
const steps = plural('en', { one: 'One step', other: '# steps' });
const onAll = plural('en', { other: '# on all ways together' });
const done = plural('en', { other: '# done' });
const found = plural('en', { one: 'One exercise', other: '# exercises' });

/** The words of a progression map. English is the source: every other language has the same shape. */
export const en = {
  ...common,
  trouble: 'This map could not be shown.',
  map: 'Progression map',
  level: (level: string) => `Level ${level}`,
  states: { todo: 'to do', doing: 'doing', done: 'done', skipped: 'skipped' },
  next: 'next',
  orNext: 'or next',
  goal: 'goal',

  empty: 'There are no exercises on this map yet.',
  counts: (all: number, rows: number, finished: number) => `${exercises(all)} on ${levels(rows)}, ${done(finished)}`,
  nextIs: (names: string) => `next: ${names}`,
  reached: (goal: string) => `You have reached “${goal}”.`,
  /** `all` counts the steps of all ways, where there is more than one. */
  stepsTo: (count: number, goal: string, all: number) =>
    `${steps(count)} to “${goal}”${all > count ? ` on the shortest way (${onAll(all)})` : ''}`,
  /** What gets harder first, and then. */
  inTurn: ([first = '', ...rest]: readonly string[]): string =>
    rest.length > 0 ? `first ${[first, ...rest].join(', then ')}` : first,
  carries: (qualities: string) => `What carries over on the way: ${qualities}.`,

  more: {
    complexity: 'more moving parts',
    range: 'more range',
    load: 'more load',
    speed: 'more speed',
    stability: 'more balance',
    impact: 'more impact',
  },
  less: {
    complexity: 'fewer moving parts',
    range: 'less range',
    load: 'less load',
    speed: 'less speed',
    stability: 'less balance',
    impact: 'less impact',
  },

  buildsOn: 'Builds on',
  preparesFor: 'Prepares for',
  readyAfter: (gate: string) => `Ready after ${gate}.`,
  track: (name: string) => `track: ${name}`,

  change: (name: string, state: string) => `${name}: ${state}. Change`,
  undo: 'Undo',
  asMap: 'Map',
  asList: 'List',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  zoom: 'Zoom and move',
  move: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
  keys: 'Arrow keys follow the lines, Enter opens, Space changes the state, Backspace goes back.',
  tools: 'Find and filter',
  find: 'Find an exercise',
  found: (count: number) => (count > 0 ? `${found(count)} found` : 'No exercise is called that'),
  harderBy: 'Harder by',
  anyAxis: 'anything',
  have: 'I have',
  anything: 'whatever it takes',
  passing: (count: number) => `${exercises(count)} shown in full`,
  wayTo: 'Way to',
  noGoal: 'no goal',
  compare: 'Compare',
  against: 'with',
  comparison: (second: string, first: string, how: string) => `“${second}” against “${first}”: ${how}.`,
  same: 'the same demand',
  unknown: 'the pack does not say',
  nothing: 'no equipment',
  clear: 'Clear',
};

/** What every language file holds. */
export type MapMessages = typeof en;
