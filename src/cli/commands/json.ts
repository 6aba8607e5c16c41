import type { Command } from '../command.js';
import { Complaint } from '../complaint.js';
import { deliver, delivery } from '../files.js';
import type { Typed } from '../options.js';
import { readPackFile } from '../read-pack.js';
import { tallyOf, tell } from '../report.js';

export const json: Command = {
  name: 'json',
  summary: 'Makes a pack of lines that a coach wrote.',
  wants: '<notes.txt|-> [--out pack.json]',
  options: {
    ...delivery,
    quiet: { type: 'boolean', short: 'q', help: 'Say nothing of warnings.' },
  },
  notes: [
    'What is not understood is told on stderr with line and column, and costs its line only. It ends with 1 where that ' +
      'was so.',
  ],
  examples: ['exercise-elements json hips.txt --out hips.json', 'pbpaste | exercise-elements json - > hips.json'],
  run,
};

async function run(typed: Typed): Promise<number> {
  const { files, flag } = typed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Complaint('Say which one text to read, or - for a pipe.');
  const { pack, issues } = await readPackFile(file);
  tell(file, issues, flag('quiet'));
  await deliver(`${JSON.stringify(pack, null, 2)}\n`, typed);
  return tallyOf(issues).errors > 0 ? 1 : 0;
}
