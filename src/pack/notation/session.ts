import { own } from '../own.js';
import { readBlockHead, type BlockHead } from './block.js';
import type { Book, Draft } from './book.js';
import { Fields } from './fields.js';
import { keys, type Key } from './keys.js';
import type { Line } from './lines.js';
import { slug, tagged } from './names.js';
import { readSeconds } from './seconds.js';
import { isItem } from './sections.js';
import { isDose, splitItem, splitName, type Split } from './split.js';

const about: Key = ['about', 'description', 'text'];
const saying = /^at\s+([\d:.,]+\s*\p{L}*)\s*[:：]\s*(.+)$/isu;
const resting = /^rest\b\s*[:：]?\s*(\d[\d:.,]*\s*(?:\p{L}+|["″”'′’])?)$|^(\d[\d:.,]*\s*\p{L}+)\s+rest$/iu;
const slot = /^your (?:own )?step (?:on|in) (.+)$/isu;

const whole = (name: string): Split => ({ name, said: '' });

/** Reads the lines of a session. */
export class SessionReader {
  private readonly fields: Fields;
  private block: Draft | undefined = undefined;
  private item: Draft | undefined = undefined;

  constructor(
    private readonly book: Book,
    private readonly session: Draft,
  ) {
    this.fields = new Fields(book, session);
  }

  read(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) {
      this.book.line = line;
      this.line(line, lines[index + 1]);
    }
  }

  private line({ mark, text, level }: Line, next: Line | undefined): void {
    if (this.say(text) || this.rest(text)) return;
    if (mark !== '' && level === 0) return this.addItem(text);
    const [, named] = /^block\s*[:：]\s*(.*)$/isu.exec(text) ?? [];
    if (named !== undefined) return this.begin(readBlockHead(named) ?? { title: named, fields: {} });
    if (this.fields.read(text, keys.session)) return;
    const head = readBlockHead(text);
    if (head) return this.begin(head);
    if (isItem(text)) return this.addItem(text);
    this.prose(text, level, next);
  }

  /** A line without a mark: the title of what comes, or a sentence about the session. */
  private prose(text: string, level: number, next: Line | undefined): void {
    const isSentence = /[.!?…]$/u.test(text);
    const leads = next !== undefined && (next.mark !== '' || isItem(next.text));
    if (level > 0 || /[:：]$/u.test(text) || (leads && !isSentence))
      return this.begin({ title: text.replace(/\s*[:：]$/u, ''), fields: {} });
    if (this.block || /^\p{L}+\s*[:：]/u.test(text)) return this.fields.unknown(text, keys.session);
    this.fields.fill(about, text);
  }

  private begin({ title, fields }: BlockHead): void {
    this.block = { ...(title && { title }), ...fields, items: [] };
    this.item = undefined;
    this.book.push(this.session, 'blocks', this.block);
  }

  private addItem(text: string): void {
    if (!this.block) this.begin({ title: '', fields: {} });
    const isSlot = slot.test(text);
    const { name, said } =
      (isSlot ? splitName(text, this.book.exercises, isDose) : splitItem(text, this.book.exercises)) ?? whole(text);
    const dose = said === '' ? {} : { dose: said };
    const track = isSlot ? slot.exec(name)?.[1] : undefined;
    this.item =
      track === undefined ? { exercise: this.book.exercise(name, said), ...dose } : { ...this.slot(track), ...dose };
    if (this.block) this.book.push(this.block, 'items', this.item);
    if (said) this.book.put(this.item, 'dose', said, said);
  }

  /** "Your step on Two legs of From the hips to running (or Squat)". */
  private slot(text: string): Draft {
    const { book } = this;
    const [, track = text, or] = /^(.*\S)\s*\(or ([^()]+)\)$/isu.exec(text) ?? [];
    const fallback = or === undefined ? {} : { fallback: book.exercise(or) };
    const owner = book.trackNames.get(/^#\S+$/u.test(track) ? track : slug(track));
    if (owner) return { slot: { ...owner, ...fallback } };
    const at = track.toLowerCase().lastIndexOf(' of ');
    const map = at < 0 ? undefined : book.maps.find(track.slice(at + 4));
    const id = map === undefined ? undefined : book.tracks.get(map)?.find(track.slice(0, at));
    if (map !== undefined && id !== undefined) return { slot: { map, track: id, ...fallback } };
    book.slip('notation-value', track, ['- Your step on Two legs (or Squat): 3x8']);
    return or === undefined ? { exercise: book.exercise(tagged(track).name) } : { exercise: book.exercise(or) };
  }

  /** "at 15 s: Halfway" below an item. */
  private say(text: string): boolean {
    const [, time = '', said] = saying.exec(text) ?? [];
    const at = readSeconds(time);
    if (said === undefined || at === undefined || !this.item) return false;
    this.book.push(this.item, 'say', { at, text: said }, said);
    return true;
  }

  /** "Rest 60 s" between two items is the rest of the one above it. */
  private rest(text: string): boolean {
    const [, one, other] = resting.exec(text) ?? [];
    const time = readSeconds(one ?? other ?? '');
    if (time === undefined || !this.item) return false;
    const dose = (own(this.item, 'dose') as string | undefined) ?? '';
    const note = dose.search(/note\s*:/iu);
    const [much, more] = note < 0 ? [dose, ''] : [dose.slice(0, note).trim(), `, ${dose.slice(note)}`];
    const whole = `${much && `${much}, `}rest ${time} s${more}`;
    this.book.put(this.item, 'dose', whole);
    this.book.mend(own(this.item, 'exercise'), dose, whole);
    return true;
  }
}
