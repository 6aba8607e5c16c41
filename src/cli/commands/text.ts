import type { Issue } from '../../pack/issues.js';
import { formatNotation, notationLoss } from '../../pack/notation/write.js';
import type { Command } from '../command.js';
import { Complaint } from '../complaint.js';
import { deliver, delivery } from '../files.js';
import type { Typed } from '../options.js';
import { readPackFile } from '../read-pack.js';
import { tallyOf, tell } from '../report.js';
import { count } from '../terminal.js';

export const text: Command = {
  name: 'text',
  summary: 'Writes a pack as lines that a coach can read and change.',
  wants: '<pack.json|-> [--out notes.txt]',
  options: {
    ...delivery,
    quiet: { type: 'boolean', short: 'q', help: 'Say nothing of what is lost.' },
  },
  notes: [
    'What the lines cannot say, such as texts in several languages, is told on stderr. It ends with 1 where the pack ' +
      'has errors; what is broken in it is left out.',
  ],
  examples: ['exercise-elements text hips.json', 'exercise-elements text hips.json --out hips.txt'],
  run,
};

async function run(typed: Typed): Promise<number> {
  const { files, flag } = typed;
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Complaint('Say which one pack to write as text, or - for a pipe.');
  const { pack, issues } = await readPackFile(file);
  const lost = notationLoss(pack);
  tell(file, issues, flag('quiet'));
  await deliver(formatNotation(pack), typed);
  if (lost.length > 0 && !flag('quiet')) process.stderr.write(sayLost(lost));
  return tallyOf(issues).errors > 0 ? 1 : 0;
}

/** Nobody reads a list of hundreds of places. */
const most = 12;

/** What the lines do not hold: the same field of several things once, with how often it was. */
function sayLost(lost: readonly Issue[]): string {
  const times = new Map<string, number>();
  for (const { path } of lost) {
    const field = path.replace(/\/\d+(?=\/|$)/gu, '/*');
    times.set(field, (times.get(field) ?? 0) + 1);
  }
  const fields = [...times].map(([field, many]) => `  ${field}${many > 1 ? ` (${many} times)` : ''}`);
  const rest = fields.length - most;
  return [
    'The lines cannot say this as it stands in the pack: keep the pack where it matters.',
    ...fields.slice(0, most),
    ...(rest > 0 ? [`  and ${count(rest, 'more field')}`] : []),
    '',
  ].join('\n');
}
