/**
 * JSON as hosts leave it: with the paragraphs and line breaks that they put in, with quotes that they curled, with
 * spaces that do not break, and with entities that a script does not decode. Only for text that is not JSON as it stands:
 * what an author wrote in good JSON is never touched.
 *
 * @returns The value that the author meant, or undefined where this is not JSON even so. Takes linear time.
 */
export function mendJson(text: string): unknown {
  const plain = withoutMarkup(text);
  const decoded = decodeEntities(plain);
  for (const attempt of [plain, straighten(plain), decoded, straighten(decoded)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next one is a bolder reading.
    }
  }
  return undefined;
}

/** Without the tags that hosts put around lines; any other tag is what the author wrote. */
const withoutMarkup = (text: string): string =>
  text
    .replaceAll(/<\/?p(?:\s[^<>]{0,99})?>|<br(?:\s[^<>]{0,99})?\/?>/giu, '')
    .replaceAll(/[\uFEFF\u200B\u2028\u2029]/gu, '');

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', apos: "'", gt: '>', hellip: '…', ldquo: '“', lsquo: '‘', lt: '<', mdash: '—', nbsp: ' ' },
  ...{ ndash: '–', quot: '"', rdquo: '”', rsquo: '’', times: '×' },
};

/** Entities decoded once: what was escaped twice stays as its author wrote it. */
const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,6})|#[Xx]([\dA-Fa-f]{1,6})|([A-Za-z]{2,6}));/gu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What typography makes of a straight quote, the sign for inches among it. */
const quotes = '"“”„‟«»″';

/** Straight quotes around every text, and inside it all that JSON wants escaped. */
function straighten(text: string): string {
  let made = '';
  let opener = '';
  let inner = 0;
  for (let at = 0; at < text.length; at++) {
    const next = text.charAt(at);
    if (!opener) {
      if (quotes.includes(next)) opener = next;
      inner = 0;
      made += opener ? '"' : next.replace('\u00A0', ' ');
    } else if (next === '\\') {
      made += next + text.charAt(++at);
    } else if (quotes.includes(next) && inner === 0 && closes(text, at, opener)) {
      made += '"';
      opener = '';
    } else {
      if (next === '“') inner++;
      else if (next === '”' && inner > 0) inner--;
      made += escaped[next] ?? next;
    }
  }
  return made;
}

const escaped: Readonly<Record<string, string>> = { '"': '\\"', '\n': '\\n', '\r': '', '\t': '\\t' };

/** A straight quote ends what one has begun; others do where JSON may go on behind them. */
function closes(text: string, at: number, opener: string): boolean {
  if (opener === '"' && text.charAt(at) === '"') return true;
  const behind = /\s*(.?)/suy;
  behind.lastIndex = at + 1;
  return ',:}]'.includes(behind.exec(text)?.[1] ?? '');
}
