import type { Localized } from '../../i18n/locale.js';
import { indexOf } from '../../model/relations.js';
import type { Exercise, Step, Text } from '../../pack/types.js';
import { either, inline, readable, resolve, say, sayList, type Context } from '../context.js';

/** The names a page can style sections by. */
export type SectionPart =
  'setup' | 'steps' | 'cues' | 'feel' | 'teaches' | 'muscles' | 'fault' | 'limits' | 'safety' | 'evidence';

/** A section of a card: a heading and lines under it. */
export interface Section {
  readonly part: SectionPart;
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Line {
  /** What stands before the text: "You see", "at work". */
  readonly label: string;
  readonly text: Localized;
  /** What stands below it, smaller. */
  readonly more: Localized | undefined;
  readonly quiet: boolean;
  /** Address of where it was published. */
  readonly href: string | undefined;
}

const filled = (sections: readonly Section[]): readonly Section[] => sections.filter(({ lines }) => lines.length > 0);

/** Every name its own: an `href` that a page's scripts have given to all objects must not pass for one of ours. */
const blank = { label: '', more: undefined, quiet: false, href: undefined };

const linesOf = (context: Context, texts: readonly Text[] = []): readonly Line[] =>
  texts.map((text) => ({ ...blank, text: say(context, text) }));

/** A line for a text, or none where there is no text. */
const line = (text: Localized | undefined, more: Partial<Line> = {}): readonly Line[] =>
  text ? [{ ...blank, text, ...more }] : [];

/** How to do it. */
export const howOf = ({ setup, steps = [] }: Exercise, context: Context): readonly Section[] =>
  filled([
    { part: 'setup', title: context.messages.setup, lines: linesOf(context, setup) },
    {
      part: 'steps',
      title: context.messages.how,
      lines: linesOf(
        context,
        steps.map((step) => (isWhole(step) ? step.text : step)),
      ),
    },
  ]);

/** What to think of, to feel and to learn while doing it. */
export function besideOf({ cues, feel, teaches = [], muscles }: Exercise, context: Context): readonly Section[] {
  const { messages, pack } = context;
  const no = sayList(context, feel?.no, inline);
  const roles = (['primary', 'secondary', 'stabilizers'] as const).flatMap((role) => {
    const names = (muscles?.[role] ?? []).map(readable).join(messages.comma);
    return line(names ? { value: names, lang: 'la', dir: 'ltr' } : undefined, { label: messages[role] });
  });
  const qualities = teaches.map((id) => {
    const quality = indexOf(pack).qualities.get(id);
    const description = quality?.description;
    const more = description === undefined ? undefined : say(context, description);
    return { ...blank, text: say(context, quality?.name ?? readable(id)), more };
  });
  return filled([
    { part: 'cues', title: messages.cues, lines: linesOf(context, cues) },
    {
      part: 'feel',
      title: messages.feel,
      lines: [
        ...line(sayList(context, feel?.yes, inline)),
        ...line(no && { ...no, value: messages.feelNot(no.value) }, { quiet: true }),
      ],
    },
    { part: 'teaches', title: messages.teaches, lines: qualities },
    { part: 'muscles', title: messages.muscles, lines: roles },
  ]);
}

/** What goes wrong: what you see, why, and what to do. */
export const faultsOf = ({ faults = [] }: Exercise, context: Context): readonly Section[] =>
  faults.map(({ see, why, fix }) => {
    const { messages } = context;
    const row = (label: string, text: Text | undefined): readonly Line[] =>
      text === undefined ? [] : line(say(context, text), { label });
    return {
      part: 'fault',
      title: '',
      lines: [...row(messages.see, see), ...row(messages.because, why), ...row(messages.so, fix)],
    };
  });

/** Where it ends: limits, safety and what is known. */
export function placesOf({ limits, safety, evidence = [] }: Exercise, context: Context): readonly Section[] {
  const { messages } = context;
  const levels = (['avoid', 'ask', 'modify'] as const).flatMap((level) => {
    const cases = (safety?.contraindications ?? []).filter((each) => (each.level ?? 'ask') === level);
    const when = sayList(
      context,
      cases.map((each) => each.when),
      either,
    );
    return line(when, { label: messages[level] });
  });
  return filled([
    { part: 'limits', title: messages.limits, lines: linesOf(context, limits) },
    {
      part: 'safety',
      title: '',
      lines: [...line(sayList(context, safety?.stopIf, either), { label: messages.stopIf }), ...levels],
    },
    {
      part: 'evidence',
      title: '',
      lines: evidence.flatMap(({ claim, url }) => line(say(context, claim), { href: resolve(context, url) })),
    },
  ]);
}

/** A step with more than its text; `text` is no language tag, so the two cannot be confused. */
export const isWhole = (step: Text | Step): step is Step => typeof step === 'object' && Boolean(step['text']);
