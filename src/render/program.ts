import { say } from '../elements/context.js';
import { rampInWords } from '../elements/program-calendar/day.view.js';
import { sessionNamed, titleOf, type DayContext } from '../elements/program-calendar/scene.js';
import { daysOf, isTraining, sessionsOf } from '../model/program/days.js';
import { rampsOf } from '../model/program/ramped.js';
import { indexOf } from '../model/relations.js';
import type { Program, ProgramDay, Session } from '../pack/types.js';
import { heading, joined, link, list, said, strong, text, type Block, type Item, type Phrase } from './blocks.js';
import type { Frame } from './frame.js';
import { sessionBlocks } from './session.js';

/** A programme as a list of its days, and each of its sessions once below it. */
export function programBlocks(program: Program, frame: Frame): readonly Block[] {
  const context = frame.context(frame.words.calendar);
  const { messages } = context;
  const { title, description, policy } = program;
  const days = daysOf(program);
  const sessions = new Set(days.flatMap(sessionsOf).flatMap((id) => sessionNamed(id, context) ?? []));
  return [
    heading(0, title === undefined ? messages.programme : said(say(context, title))),
    ...text(description === undefined ? undefined : said(say(context, description))),
    heading(1, messages.grid),
    ...text(messages.policy[policy?.missed ?? 'shift']),
    ...list(
      days.map((day, index) => dayOf(day, index + 1, program, context, frame)),
      true,
    ),
    ...[...sessions].flatMap((session) => sessionBlocks(session, frame, 1)),
  ];
}

function dayOf(day: ProgramDay, number: number, program: Program, context: DayContext, frame: Frame): Item {
  const { messages } = context;
  const title = titleOf({ day }, context);
  const [before, after] = messages.minimum;
  const name = strong(link(title ? said(title) : messages.kinds[day.kind], pageOf(day, frame)));
  const ramps = isTraining(day) ? rampsOf(program, number).map((ramp) => rampInWords(ramp, context)) : [];
  return {
    lines: [
      [name, title ? ` (${messages.words[day.kind]})` : ''],
      choiceOf(day, context, frame),
      day.minimum === undefined ? '' : [before, said(say(context, day.minimum)), after],
      ramps.join(' '),
    ].filter((line) => line !== ''),
  };
}

function pageOf({ session, exercise }: ProgramDay, frame: Frame): string | undefined {
  if (session !== undefined) return frame.pageOf('session', session);
  return exercise !== undefined && indexOf(frame.pack).exercises.has(exercise)
    ? frame.pageOf('exercise', exercise)
    : undefined;
}

/** The sessions that a reader can choose from. */
function choiceOf(day: ProgramDay, context: DayContext, frame: Frame): Phrase {
  if (day.session !== undefined) return '';
  const sessions = sessionsOf(day).flatMap((id) => sessionNamed(id, context) ?? []);
  const named = (session: Session): Phrase =>
    session.title === undefined ? context.messages.kinds.session : said(say(context, session.title));
  return joined(
    sessions.map((session) => link(named(session), frame.pageOf('session', session.id))),
    context.messages.comma,
  );
}
