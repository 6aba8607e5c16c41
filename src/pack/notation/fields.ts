import { own } from '../own.js';
import type { Book, Draft } from './book.js';
import { readGate } from './gate.js';
import { keyLine, keyOf, type Key } from './keys.js';
import { tagged } from './names.js';
import { readTrack } from './tracks.js';
import { entries, listed, many, single } from './values.js';

/** How something should look, for a message. */
const looks: Readonly<Partial<Record<Key[2], string>>> = {
  seconds: '90 s',
  number: '6',
  demand: 'complexity 2, range 3, load 2',
  ladder: 'Band position: above the knees -> around the ankles',
  ramp: 'sets + 1 every 10 days, up to 4',
  track: 'Two legs: Squat, Lunge',
};

/** Fills the fields of one thing from its keys. */
export class Fields {
  /** The text to which a line without a key belongs, because it goes on there. */
  private last: { readonly target: Draft | unknown[]; readonly field: string } | undefined = undefined;
  /** The key with nothing behind it whose entries are the lines below. */
  open: Key | undefined = undefined;

  constructor(
    private readonly book: Book,
    readonly target: Draft,
  ) {}

  /** Reads `key: value` where the key is one of these; false where it is not. */
  read(text: string, from: readonly Key[]): boolean {
    const [word = '', said = ''] = keyLine(text) ?? [];
    const key = word ? keyOf(word, from) : undefined;
    if (!key) return false;
    if (said === '') this.open = key;
    else this.fill(key, said);
    if (said !== '') this.open = undefined;
    return true;
  }

  /** Puts what is said into the field of a key. */
  fill([word, path, how]: Key, said: string): void {
    const { book } = this;
    const [outer = '', inner] = path.split('.');
    const target = inner === undefined ? this.target : book.within(this.target, outer);
    const field = inner ?? outer;
    this.last = undefined;
    if (this.special(target, field, how, word, said)) return;
    const list = own(listed, how);
    if (list) return list(said, book).forEach((entry) => book.push(target, field, entry, said));
    const one = own(many, how);
    const value = (one ?? own(single, how))?.(said, book);
    if (value === undefined) return book.slip('notation-value', said, [looks[how] ?? '']);
    if (one) book.push(target, field, value, said);
    else book.put(target, field, how === 'text' ? join(own(target, field), value) : value, said);
    if (how === 'text') this.last = { target, field };
    if (how === 'texts') this.last = { target: own(target, field) as unknown[], field: '' };
  }

  private special(target: Draft, field: string, how: Key[2], word: string, said: string): boolean {
    const { book } = this;
    if (how === 'demand') return this.demand(target, field, said);
    if (how === 'quality') return this.quality(said);
    if (how === 'gate') return readGate(book, book.within(target, field), said);
    if (how === 'track' || how === 'level') return readTrack(book, target, field, said);
    if (how !== 'caution') return false;
    const level = word === 'caution' ? undefined : word.replace(/\s.*/u, '');
    book.push(target, field, { when: said, ...(level && { level }) }, said);
    return true;
  }

  private demand(target: Draft, field: string, said: string): boolean {
    for (const entry of entries(said)) {
      const [, axis, value] = /^(\p{L}+)\s*[:=]?\s*(\d+)$/u.exec(entry) ?? [];
      if (axis === undefined) this.book.slip('notation-value', entry, [looks.demand ?? '']);
      else this.book.put(this.book.within(target, field), axis.toLowerCase(), Number(value));
    }
    return true;
  }

  private quality(said: string): boolean {
    const [, head = said, description] = /^(.+?)\s*[:：]\s+(.*)$/su.exec(said) ?? [];
    const { name, id } = tagged(head);
    this.book.ownQuality(name, id, description);
    return true;
  }

  /** Adds a line to the text that it goes on from; false where there is none. */
  goOn(text: string): boolean {
    if (!this.last) return false;
    const { target, field } = this.last;
    if (Array.isArray(target)) target[target.length - 1] = join(target.at(-1), text);
    else target[field] = join(target[field], text);
    return true;
  }

  /** Says which of the known keys may have been meant. */
  unknown(text: string, from: readonly Key[]): void {
    const [word] = keyLine(text) ?? [];
    if (word === undefined) this.book.slip('notation-line', text);
    else
      this.book.slip(
        'notation-key',
        word,
        from.map(([key]) => key),
      );
  }
}

const join = (before: unknown, text: unknown): unknown =>
  typeof before === 'string' ? `${before} ${text as string}` : text;
