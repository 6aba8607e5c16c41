import { own } from '../own.js';
import type { Book, Draft } from './book.js';
import { dayLine, weekLine, type DayLine } from './day-line.js';
import { Fields } from './fields.js';
import { keys } from './keys.js';
import type { Line } from './lines.js';
import { SessionReader } from './session.js';
import { splitName } from './split.js';
import { entries } from './values.js';

const about = keys.program[0];

/** Programmes that are longer than ten years are slips of the pen. */
const longest = 3660;

/** Reads the lines of a programme. */
export class ProgramReader {
  private readonly fields: Fields;
  private readonly days: Draft[] = [];
  private week = 0;
  private weekdays = false;
  private day: Fields | undefined = undefined;
  /** Lines that tell what is done on the day at hand. */
  private below: Line[] = [];
  private dayAt: Line | undefined = undefined;

  constructor(
    private readonly book: Book,
    private readonly program: Draft,
  ) {
    this.fields = new Fields(book, program);
  }

  read(lines: readonly Line[]): void {
    for (const line of lines) {
      this.book.line = line;
      this.line(line);
    }
    this.close();
    if (this.weekdays) while (this.days.length % 7 !== 0) this.days.push({ kind: 'rest' });
    if (this.days.length === 0) return this.book.slip('notation-day', '');
    // The places of the days were kept as they came; only the gaps are new.
    for (let index = 0; index < this.days.length; index++) this.days[index] ??= { kind: 'rest' };
    this.program['days'] = this.days;
  }

  private line(line: Line): void {
    const { text, mark } = line;
    const found = dayLine(text);
    if (found) return this.begin(found, line);
    const week = weekLine(text);
    if (week !== undefined) {
      this.week = Math.max(0, week - 1);
      return;
    }
    if (mark === '1' && (!this.dayAt || this.dayAt.mark === '1')) {
      const next = this.days.length + 1;
      return this.begin({ from: next, to: next, weekday: false, said: text }, line);
    }
    if (this.day?.read(text, keys.day) || this.fields.read(text, keys.program)) return;
    if (this.day) this.below.push(line);
    else if (/^\p{L}+\s*[:：]/u.test(text) || mark !== '') this.fields.unknown(text, [...keys.program, ...keys.day]);
    else if (about) this.fields.fill(about, text);
  }

  private begin({ from, to, weekday, said }: DayLine, line: Line): void {
    this.close();
    this.book.line = line;
    this.weekdays ||= weekday;
    const before = this.week * 7;
    const [first, last] = [from + before, Math.max(from, to) + before];
    this.day = undefined;
    if (from < 1 || last > longest) return this.book.slip('notation-day', line.text);
    const day = this.dayOf(said.trim());
    for (let number = first; number <= last; number++) {
      if (this.days[number - 1]) return this.book.slip('notation-day', line.text);
      this.days[number - 1] = number === first ? day : { ...day };
    }
    this.day = new Fields(this.book, day);
    this.dayAt = line;
    this.book.placeDay(this.days, first - 1);
  }

  /** What is done on a day: `Strong hips`, `rest`, `learn Squat: Why we squat`, `choose A or B`. */
  private dayOf(said: string): Draft {
    const { book } = this;
    const [, kind, behind, title] =
      /^(?:(rest|session|learn|test|choose|choice|pick)\s*(?:[:：]\s*(.*))?|(?:rest day|off)\s*[:：]?\s*(.*))$/isu.exec(
        said,
      ) ?? [];
    const asKind = (word: string): string => (/^(?:ch|p)/iu.test(word) ? 'choice' : word.toLowerCase());
    if (kind !== undefined) return { kind: asKind(kind), ...(behind && { title: behind }) };
    if (title !== undefined || said === '') return { kind: 'rest', ...(title && { title }) };
    const [, word, what = ''] = /^(learn|test|choose|choice of|pick)\s+(.+)$/isu.exec(said) ?? [];
    if (word !== undefined && asKind(word) === 'choice') return this.choice(what);
    if (word !== undefined) {
      const { name, said: more } = splitName(what, book.exercises, () => true) ?? { name: what, said: '' };
      const exercise = book.exercises.find(name);
      const heading = exercise === undefined ? what : more;
      return {
        kind: word.toLowerCase(),
        ...(exercise !== undefined && { exercise }),
        ...(heading && { title: heading }),
      };
    }
    const split = splitName(said, book.sessions, () => false) ?? { name: said, said: '' };
    const session = book.sessions.find(split.name);
    if (session === undefined) return { kind: 'session', title: said };
    return { kind: 'session', session, ...(split.said && { title: split.said }) };
  }

  private choice(what: string): Draft {
    const { book } = this;
    const [, list = what, title] = /^(.*?)\s*[:：]\s+(.*)$/su.exec(what) ?? [];
    const names = list.split(/\s+or\s+/u).flatMap(entries);
    const sessions = names.flatMap((name) => book.sessions.find(name) ?? []);
    if (sessions.length < names.length) return { kind: 'choice', title: what };
    return { kind: 'choice', sessions, ...(title && { title }) };
  }

  /** Ends a day: the lines below it are a session of its own, under the title of the day. */
  private close(): void {
    const { below, day, dayAt, book } = this;
    this.below = [];
    if (!day || !dayAt || below.length === 0) return;
    const { target } = day;
    const title = own(target, 'title') as string | undefined;
    const session = book.begin('sessions', title ?? '', `day-${this.days.indexOf(target) + 1}`, { blocks: [] });
    new SessionReader(book, session).read(below);
    delete target['title'];
    Object.assign(target, { kind: 'session', session: session['id'] });
  }
}
