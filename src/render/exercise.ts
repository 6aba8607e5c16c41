import { cardViewOf, doseLineOf, type CardView } from '../elements/exercise-card/exercise-card.view.js';
import { cardMediaOf, type StepMediaView } from '../elements/exercise-card/media.view.js';
import type { Line, Section } from '../elements/exercise-card/sections.view.js';
import type { RelationView } from '../elements/exercise-card/system.view.js';
import type { Messages } from '../i18n/en.js';
import { unscaled } from '../model/scale.js';
import type { Exercise } from '../pack/types.js';
import { heading, joined, link, list, said, strong, text, type Block, type Item, type Phrase } from './blocks.js';
import { figureOf, momentIn } from './figure.js';
import type { Frame } from './frame.js';

/** An exercise as an article: the reason first, then how much, how, and its place in the system. */
export function exerciseBlocks(exercise: Exercise, frame: Frame): readonly Block[] {
  const context = frame.context(frame.words.card);
  const view = cardViewOf(exercise, unscaled, context);
  const { all, steps } = cardMediaOf(exercise, context);
  const [lead, ...more] = all.map((media) => figureOf(media, frame));
  return [
    heading(0, said(view.name)),
    ...text(view.why && said(view.why)),
    ...text(view.summary && said(view.summary)),
    ...(lead ?? []),
    ...factsOf(view, doseLineOf(exercise, context), frame),
    ...view.variables.flatMap(variable),
    ...view.how.flatMap((section) => howTo(section, steps, frame)),
    ...view.beside.flatMap((section) => sectionOf(section, frame)),
    ...more.flat(),
    ...faultsOf(view.faults, frame),
    ...view.system.flatMap(({ title, relations }) => [
      heading(1, title),
      ...list(relations.map((each) => relation(each, frame))),
    ]),
    ...view.places.flatMap((section) => sectionOf(section, frame)),
    ...footOf(view, frame),
  ];
}

/** "How much: 3 × 8" */
const fact = (label: string, words: Phrase, { colon }: Messages): Phrase => [
  strong(/[:：]$/u.test(label) ? label : label + colon.trimEnd()),
  ' ',
  words,
];

function factsOf(view: CardView, dose: string, { words: { card } }: Frame): readonly Block[] {
  const { equipment, demand, aliases } = view;
  const facts: readonly (Phrase | undefined)[] = [
    dose && fact(card.amount, dose, card),
    equipment.length > 0 ? fact(card.need, joined(equipment.map(said), card.comma), card) : undefined,
    demand && fact(card.demandTitle, `${demand.words} (${demand.figures})`, card),
    aliases && said(aliases),
  ];
  return list(facts.flatMap((each) => (each ? [{ lines: [each] }] : [])));
}

const variable = ({ name, steps }: CardView['variables'][number]): readonly Block[] => [
  heading(1, said(name)),
  ...list(
    steps.map(({ label, note }) => ({ lines: note ? [said(label), said(note)] : [said(label)] })),
    true,
  ),
];

/** The steps in order, each with its picture and its moment in the video; what else tells how to do it as a list. */
function howTo(section: Section, media: readonly StepMediaView[], frame: Frame): readonly Block[] {
  if (section.part !== 'steps') return sectionOf(section, frame);
  const items = section.lines.map((line, index): Item => {
    const { picture, moment } = media[index] ?? {};
    const words = moment ? [said(line.text), ' ', momentIn(moment)] : said(line.text);
    return { lines: [words], below: picture ? figureOf(picture, frame) : [] };
  });
  return [heading(1, section.title), ...list(items, true)];
}

const sectionOf = ({ title, lines }: Section, frame: Frame): readonly Block[] => [
  // A card has it at the beginning of a line, as a sentence.
  ...(title ? [heading(1, title.replace(/\.$/u, ''))] : []),
  ...list(lines.map((each) => ({ lines: linesOf(each, frame) }))),
];

function linesOf({ label, text: words, more, href }: Line, { words: { card }, address }: Frame): readonly Phrase[] {
  const url = address(href);
  const first: Phrase = label ? fact(label, said(words), card) : said(words);
  return [url ? [first, ' ', link(card.source, url)] : first, ...(more ? [said(more)] : [])];
}

/** Each with what is seen, why it is so, and what to do, in lines of their own. */
const faultsOf = (faults: readonly Section[], frame: Frame): readonly Block[] =>
  faults.length > 0
    ? [
        heading(1, frame.words.card.faults),
        ...list(faults.map(({ lines }) => ({ lines: lines.flatMap((each) => linesOf(each, frame)) }))),
      ]
    : [];

function relation({ id, name, how, carries, why, gate }: RelationView, { pageOf }: Frame): Item {
  const named = strong(link(said(name), pageOf('exercise', id)));
  const told = joined([how, carries], ' · ');
  return {
    lines: [[named, how || carries ? [' ', told] : ''], ...(why ? [said(why)] : []), ...(gate ? [gate] : [])],
  };
}

function footOf({ credit: { by, license, url }, disclaimer }: CardView, { address }: Frame): readonly Block[] {
  const name = by && link(said(by), address(url));
  const lines = [joined([name, license], ' · '), disclaimer ? said(disclaimer) : ''];
  return [{ kind: 'foot', lines }];
}
