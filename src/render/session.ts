import { say } from '../elements/context.js';
import { overviewOf, type BlockView } from '../elements/session-timer/overview.view.js';
import type { StepView } from '../elements/session-timer/step.view.js';
import { compileSession } from '../model/session/compile.js';
import type { Session } from '../pack/types.js';
import { heading, joined, link, list, said, strong, text, type Block, type Item } from './blocks.js';
import type { Frame } from './frame.js';

/**
 * A session as a plan to read: how long it takes, what is needed, and what is done, block by block.
 * @param depth how deep its heading stands in its article
 */
export function sessionBlocks(session: Session, frame: Frame, depth = 0): readonly Block[] {
  const context = frame.context(frame.words.timer);
  const { messages } = context;
  const { title, description } = session;
  const compiled = compileSession(session, frame.pack);
  const { takes, equipment, blocks } = overviewOf({ session, compiled }, context);
  return [
    heading(depth, title === undefined ? messages.session : said(say(context, title))),
    ...text(description === undefined ? undefined : said(say(context, description))),
    ...text(strong(frame.words.card.time + messages.colon.trimEnd()), ' ', takes),
    ...(equipment.length > 0
      ? text(strong(messages.need + messages.colon.trimEnd()), ' ', equipment.join(messages.comma))
      : []),
    ...blocks.flatMap((block) => blockOf(block, frame, depth + 1)),
  ];
}

const blockOf = ({ title, how, steps }: BlockView, frame: Frame, depth: number): readonly Block[] => [
  ...(title ? [heading(depth, said(title)), ...text(how)] : how ? [heading(depth, how)] : []),
  ...list(
    steps.map((step) => stepOf(step, frame)),
    true,
  ),
];

function stepOf({ name, amount, cue, exercise, slot }: StepView, { words, pageOf }: Frame): Item {
  const { colon } = words.timer;
  const named = strong(link(said(name), exercise === undefined ? undefined : pageOf('exercise', exercise)));
  const first = [named, slot ? ` (${slot})` : ''];
  return { lines: [joined([first, amount], colon), ...(cue ? [said(cue)] : [])] };
}
