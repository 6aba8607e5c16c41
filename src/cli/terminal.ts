import type { WriteStream } from 'node:tty';

type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Colours of a terminal; words as they are where nobody sees colours, or does not want any (https://no-color.org). */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** The colours for one of the two streams. */
export function paintFor(stream: Stream, env: NodeJS.ProcessEnv = process.env): Paint {
  const colored = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const paint =
    (on: number, off: number) =>
    (text: string): string =>
      colored ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: paint(1, 22),
    quiet: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    green: paint(32, 39),
  };
}

/** Says on stderr how far long work is; says nothing where nobody watches. */
export class Progress {
  private shown = 0;
  private readonly live = process.stderr.isTTY;

  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  /** Draws at most ten times a second, so that telling does not take longer than doing. */
  at(done: number): void {
    const now = Date.now();
    if (!this.live || (now - this.shown < 100 && done < this.total)) return;
    this.shown = now;
    process.stderr.write(`\r\u001B[K${this.what} ${done}/${this.total}`);
  }

  end(): void {
    if (this.live) process.stderr.write('\r\u001B[K');
  }
}

/** A whole number of things: "1 page", "3 pages". */
export const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;
