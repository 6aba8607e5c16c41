import { addDays, dateAt } from '../../model/program/dates.js';
import { isRest } from '../../model/program/days.js';
import type { DateText, PlannedDay, Programme } from '../../model/program/types.js';
import { folded, textValue } from './lines.js';

/** What a calendar shows of a day. */
export interface IcsWords {
  /** Its name in a row of others: "Day 9 of 30: Where do you stand?". */
  readonly summary: string;
  readonly description?: string | undefined;
}

/** How the days of a programme become events. */
export interface IcsOptions {
  /** Names the site, so that no event of another one is ever taken for ours: "coach.example". */
  readonly host: string;
  /** Tells packs of one site apart: the id of the pack. */
  readonly prefix?: string | undefined;
  /** The words of a day, in the reader's language. */
  readonly words: (day: PlannedDay) => IcsWords;
  /** The page with the programme; one that is not absolute, of http or https and in ASCII, is left out. */
  readonly url?: string | undefined;
  /** When to remind, in whole minutes after midnight, 0 to 1439: 480 is at eight. Without it, never. */
  readonly alarmMinutes?: number | undefined;
  /** When the file is made, in milliseconds of the wall clock (`Date.now()`). */
  readonly now: number;
}

/**
 * The days of a programme that are still to come as a calendar file (iCalendar, RFC 5545), for the apps of the reader:
 * one event of a whole day each, without a time or a zone, that leaves them free and is nobody else's to read. Rest days
 * are none. Where the reader has not begun, there are no dates, and so no events.
 *
 * An event has the same UID whenever it is made, and a later one a higher SEQUENCE: who adds the file again has moved
 * days moved.
 *
 * @returns Text for a file of the type `text/calendar`, in UTF-8, its lines ended by CRLF.
 */
export function programToIcs(programme: Programme, options: IcsOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//exercise-elements//program-calendar//EN',
    'CALSCALE:GREGORIAN',
    ...programme.days.flatMap((day) => eventOf(programme.program.id, day, options)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

const toCome: readonly PlannedDay['state'][] = ['ahead', 'today', 'moved'];

function eventOf(program: string, day: PlannedDay, options: IcsOptions): readonly string[] {
  const { number, date, state } = day;
  if (date === undefined || isRest(day.day) || !toCome.includes(state)) return [];
  const { host, prefix, words, url, alarmMinutes, now } = options;
  const { summary, description } = words(day);
  const name = [prefix, program, 'day', number].filter((part) => part !== undefined).join('-');
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(`${name}@${host}`)}`,
    `DTSTAMP:${instant(now)}`,
    // Revisions have to rise, and nobody here remembers how many there were: minutes do.
    `SEQUENCE:${Math.max(0, Math.floor(now / 60_000))}`,
    `DTSTART;VALUE=DATE:${plain(date)}`,
    `DTEND;VALUE=DATE:${plain(addDays(date, 1))}`,
    `SUMMARY:${textValue(summary)}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(url !== undefined && isAddress(url) ? [`URL:${url}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarmOf(alarmMinutes, summary),
    'END:VEVENT',
  ];
}

/** Minutes of a day. */
const minutesInDay = 1440;

function alarmOf(minutes: number | undefined, summary: string): readonly string[] {
  if (minutes === undefined || !Number.isInteger(minutes) || minutes < 0 || minutes >= minutesInDay) return [];
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(summary)}`, `TRIGGER:PT${minutes}M`, 'END:VALARM'];
}

/** A URI is no TEXT: nothing in it can be escaped, so nothing that would need it may be in it. */
const isAddress = (url: string): boolean => /^https?:\/\/[!-~]+$/iu.test(url);

const plain = (date: DateText): string => date.replaceAll('-', '');

/** Milliseconds of a day. */
const dayMs = 86_400_000;

/** An instant in UTC: "20261123T185826Z". */
function instant(ms: number): string {
  const day = Math.floor(ms / dayMs);
  const seconds = Math.floor((ms - day * dayMs) / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${plain(dateAt(day))}T${time.map((part) => String(part).padStart(2, '0')).join('')}Z`;
}
