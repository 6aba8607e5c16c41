import { programToIcs } from '../../exporters/ics/index.js';
import { saveFile } from '../save-file.js';
import { numeral, type DayContext, type DatedScene } from './scene.js';
import { titleInWords, titleOfProgram } from './titles.view.js';

/** Gives the reader the days that are to come as a file that calendars open. */
export function downloadIcs({ programme }: DatedScene, context: DayContext): void {
  const { messages, pack } = context;
  const of = numeral(programme.days.length, context);
  const page = new URL(location.href);
  page.hash = '';
  const text = programToIcs(programme, {
    host: location.hostname || 'localhost',
    prefix: pack.id,
    url: page.href,
    now: Date.now(),
    words: (day) => ({
      summary: messages.dayOf(numeral(day.number, context), of) + messages.colon + titleInWords(day, context),
      description: titleOfProgram(programme.program, context),
    }),
  });
  saveFile(`${programme.program.id}.ics`, 'text/calendar', text);
}
