import type { PlannedDay } from '../../model/program/types.js';
import type { Program } from '../../pack/types.js';
import { say } from '../context.js';
import { titleOf, type CalendarContext } from './scene.js';

/** The title of a day; that of its kind where it has none. */
export const titleInWords = (planned: PlannedDay, context: CalendarContext): string =>
  titleOf(planned, context)?.value ?? context.messages.kinds[planned.day.kind];

/** The title of a programme as plain words. */
export const titleOfProgram = ({ title }: Program, context: CalendarContext): string =>
  title === undefined ? context.messages.programme : say(context, title).value;
