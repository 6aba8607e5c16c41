import type { Article, Block, Figure, Item, Phrase } from './blocks.js';

/** An article as plain text, for e-mail: headings underlined, lists with signs, addresses in brackets. */
export const writeText = ({ blocks }: Article): string => `${blocksIn(blocks)}\n`;

const blocksIn = (blocks: readonly Block[]): string => blocks.map(blockOf).filter(Boolean).join('\n\n');

/** Lines under the headings: a thick one, a thin one, and none. */
const rules = ['=', '-'] as const;

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = phrase(block.words);
      const rule = rules[block.depth];
      return rule ? `${words}\n${rule.repeat(words.length)}` : `${words}:`;
    }
    case 'text':
      return phrase(block.words);
    case 'list':
      return block.items.map((item, index) => itemOf(item, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
    case 'figure':
      return figureOf(block);
    case 'foot':
      return block.lines.map(phrase).filter(Boolean).join('\n');
  }
}

/** Lines below the first begin where its words begin. */
function itemOf({ lines, below = [] }: Item, sign: string): string {
  const inside = [...lines.map(phrase), ...below.map(blockOf)].filter(Boolean).join('\n');
  return sign + inside.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
}

function figureOf({ alt, picture, page, captions }: Figure): string {
  const what = [alt?.value, page ?? picture].filter(Boolean).join(': ');
  return [`[${what}]`, ...captions.map(phrase)].join('\n');
}

/** What no line of a mail can hold: signs that end or steer it. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const steering = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/gu;

function phrase(words: Phrase): string {
  if (typeof words === 'string') return words.replace(steering, ' ');
  if (!('words' in words)) return words.map(phrase).join('');
  const inside = phrase(words.words);
  const { href } = words;
  return href === undefined || !/^https?:/iu.test(href) || href === inside ? inside : `${inside} (${href})`;
}
