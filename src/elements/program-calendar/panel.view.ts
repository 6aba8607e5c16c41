import { sayDate } from '../../i18n/say-date.js';
import type { Localized } from '../../i18n/locale.js';
import { isTraining } from '../../model/program/days.js';
import { entryOfDay } from '../../model/program/entries.js';
import type { PlannedDay, Ramped } from '../../model/program/types.js';
import type { Progress } from '../../model/progress/entry.js';
import { indexOf } from '../../model/relations.js';
import { say } from '../context.js';
import {
  isOver,
  nameOfDay,
  numeral,
  sessionNamed,
  titleInWords,
  titleOf,
  type CalendarContext,
  type Scene,
} from './scene.js';

/** Something that a day leads to. */
export interface Door {
  readonly id: string;
  readonly label: string;
}

/** What is read of the day that is looked at, and what can be done with it. */
export interface PanelView {
  /** "Today, day 9 of 30" */
  readonly when: string;
  readonly title: Localized | string;
  /** What it is, or what it is for. */
  readonly about: Localized | string | undefined;
  /** "One set more than on day 1." */
  readonly ramps: readonly string[];
  readonly sessions: readonly Door[];
  readonly exercise: Door | undefined;
  /** Whether the reader is to pick one of its sessions. */
  readonly picks: boolean;
  /** The two-minute version, as long as the day is open. */
  readonly minimum: Localized | undefined;
  /** Whether the reader can say that it is done, or that they leave it out. */
  readonly open: boolean;
  readonly today: boolean;
  /** "done, Friday, December 4"; empty while it is open. */
  readonly ended: string;
  /** What comes after it, where it was today's and is over. */
  readonly next: string;
  /** Id of the entry that ended it; undefined where nobody said so. */
  readonly entry: string | undefined;
  /** Whether the programme can go on from here today. */
  readonly again: boolean;
}

export function panelOf(planned: PlannedDay, scene: Scene, progress: Progress, context: CalendarContext): PanelView {
  const { programme } = scene;
  const { messages } = context;
  const begun = programme.start !== undefined && programme.start <= scene.today;
  const today = planned.number === programme.today?.number;
  const over = isOver(planned);
  const rest = planned.day.kind === 'rest';
  const minimum = planned.day.minimum;
  const open = begun && !over && !rest;
  return {
    when: whenOf(planned, today, scene, context),
    title: titleOf(planned, context) ?? messages.kinds[planned.day.kind],
    about: aboutOf(planned, today, context),
    ramps: isTraining(planned.day) ? planned.ramped.map((ramp) => rampInWords(ramp, context)) : [],
    ...doorsOf(planned, context),
    minimum: minimum === undefined || over ? undefined : say(context, minimum),
    open,
    today,
    ended: over ? endInWords(planned, context) : '',
    next: today && over ? nextInWords(scene, context) : '',
    entry: over ? entryOfDay(progress, programme.program.id, planned.number)?.id : undefined,
    again: begun && !(today && !over),
  };
}

function whenOf(planned: PlannedDay, today: boolean, { programme }: Scene, context: CalendarContext): string {
  const { messages, locale } = context;
  const [number, of] = [numeral(planned.number, context), numeral(programme.days.length, context)];
  if (today) return messages.todayOf(number, of);
  const date = planned.date === undefined ? [] : [sayDate(planned.date, locale, 'full')];
  return [messages.dayOf(number, of), ...date].join(messages.comma);
}

function aboutOf({ day }: PlannedDay, today: boolean, context: CalendarContext): PanelView['about'] {
  const { messages, pack } = context;
  if (day.kind === 'rest') return today ? messages.rest : messages.restThen;
  const session = sessionNamed(day.session, context);
  const exercise = day.exercise === undefined ? undefined : indexOf(pack).exercises.get(day.exercise);
  const about = session?.description ?? exercise?.why ?? exercise?.summary;
  return about === undefined ? undefined : say(context, about);
}

function doorsOf({ day }: PlannedDay, context: CalendarContext): Pick<PanelView, 'sessions' | 'exercise' | 'picks'> {
  const { messages, pack } = context;
  const ids = day.session === undefined ? (day.sessions ?? []) : [day.session];
  const named = [...new Set(ids)].flatMap((id) => sessionNamed(id, context) ?? []);
  const sessions = named.map(({ id, title }) => ({
    id,
    label:
      day.session !== undefined || title === undefined ? messages.begin : messages.beginThis(say(context, title).value),
  }));
  const { exercise } = day;
  const known = exercise !== undefined && indexOf(pack).exercises.has(exercise);
  const label = day.kind === 'test' ? messages.test : messages.lesson;
  return { sessions, exercise: known ? { id: exercise, label } : undefined, picks: sessions.length > 1 };
}

function endInWords({ state, ended }: PlannedDay, { messages, locale }: CalendarContext): string {
  const word = messages.states[state];
  const said = word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  return ended === undefined ? said : said + messages.comma + sayDate(ended, locale, 'full');
}

/** What comes next, for a reader who is through with today. */
function nextInWords({ programme, today }: Scene, context: CalendarContext): string {
  const next = programme.days
    .filter((planned) => !isOver(planned) && (planned.date ?? '') > today)
    .reduce<PlannedDay | undefined>(
      (first, each) => (first && (first.date ?? '') <= (each.date ?? '') ? first : each),
      undefined,
    );
  const { messages } = context;
  const comes = next ? messages.comesNext(nameOfDay(next, context), titleInWords(next, context)) : '';
  return [messages.settled, comes].filter(Boolean).join(' ');
}

/** "One set more than on day 1, up to 4." */
export function rampInWords({ field, operation, by, cap: most }: Ramped, context: CalendarContext): string {
  const { messages, locale } = context;
  const cap = most === undefined ? '' : numeral(most, context);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  if (operation === 'x') return messages.times(messages.fields[field], format.format(by));
  return messages[operation === '+' ? 'more' : 'less'](messages.ramp[field](by), cap);
}
