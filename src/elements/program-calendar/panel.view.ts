import type { Localized } from '../../i18n/locale.js';
import type { PlannedDay } from '../../model/program/types.js';
import { indexOf } from '../../model/relations.js';
import { say } from '../context.js';
import { numeral, sessionNamed, titleOf, type DayContext, type Scene } from './scene.js';

/** Something that a day leads to. */
export interface Door {
  readonly id: string;
  readonly label: string;
}

/** How a day stands, and what can be done with it. */
export interface DayStand {
  /** "Tuesday, December 1"; empty before the beginning. */
  readonly date: string;
  /** "One set more than on day 1." */
  readonly ramps: readonly string[];
  /** Whether the programme has begun. */
  readonly begun: boolean;
  /** Whether the reader can say that it is done, or that they leave it out. */
  readonly open: boolean;
  readonly over: boolean;
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

/** A day of a programme that nobody has begun. */
const untouched: DayStand = {
  date: '',
  ramps: [],
  begun: false,
  open: false,
  over: false,
  today: false,
  ended: '',
  next: '',
  entry: undefined,
  again: false,
};

/** What is read of the day that is looked at. */
export interface PanelView extends DayStand {
  /** "Today, day 9 of 30" */
  readonly when: string;
  readonly title: Localized | string;
  /** What it is, or what it is for. */
  readonly about: Localized | string | undefined;
  readonly sessions: readonly Door[];
  readonly exercise: Door | undefined;
  /** Whether the reader is to pick one of its sessions. */
  readonly picks: boolean;
  /** The two-minute version, as long as the day is open. */
  readonly minimum: Localized | undefined;
}

export function panelOf(planned: PlannedDay, { programme }: Scene, context: DayContext, stand = untouched): PanelView {
  const { minimum } = planned.day;
  return {
    ...stand,
    when: whenOf(planned, stand, programme.days.length, context),
    title: titleOf(planned, context) ?? context.messages.kinds[planned.day.kind],
    about: aboutOf(planned, stand.today, context),
    ...doorsOf(planned, context),
    minimum: minimum === undefined || stand.over ? undefined : say(context, minimum),
  };
}

function whenOf(planned: PlannedDay, { today, date }: DayStand, days: number, context: DayContext): string {
  const { messages } = context;
  const [number, of] = [numeral(planned.number, context), numeral(days, context)];
  if (today) return messages.todayOf(number, of);
  return [messages.dayOf(number, of), date].filter(Boolean).join(messages.comma);
}

function aboutOf({ day }: PlannedDay, today: boolean, context: DayContext): PanelView['about'] {
  const { messages, pack } = context;
  if (day.kind === 'rest') return today ? messages.rest : messages.restThen;
  const session = sessionNamed(day.session, context);
  const exercise = day.exercise === undefined ? undefined : indexOf(pack).exercises.get(day.exercise);
  const about = session?.description ?? exercise?.why ?? exercise?.summary;
  return about === undefined ? undefined : say(context, about);
}

function doorsOf({ day }: PlannedDay, context: DayContext): Pick<PanelView, 'sessions' | 'exercise' | 'picks'> {
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
