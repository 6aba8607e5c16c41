import { fromFreeExerciseDb } from '../../importers/free-exercise-db/index.js';
import type { Issue } from '../../pack/issues.js';
import type { Pack } from '../../pack/types.js';
import type { Command } from '../command.js';
import { Complaint } from '../complaint.js';
import { deliver, delivery, nameOf, readText } from '../files.js';
import type { Typed } from '../options.js';
import { sayTally, tallyOf, tell } from '../report.js';
import { count } from '../terminal.js';

type Importer = (records: unknown, typed: Typed) => { readonly pack: Pack; readonly issues: readonly Issue[] };

/** The formats that can be read, by the name that `--from` takes. */
const formats: Readonly<Record<string, Importer>> = {
  'free-exercise-db': (records, { text }) => fromFreeExerciseDb(records, { imageBase: text('images') ?? '' }),
};

const names = Object.keys(formats).join(', ');

export const importCommand: Command = {
  name: 'import',
  summary: 'Makes a training pack of records of another collection.',
  wants: '<file|-> [--out pack.json]',
  options: {
    from: { type: 'string', value: 'format', help: `Format of the file; known: ${names} (the default).` },
    images: { type: 'string', value: 'folder', help: 'Put in front of each relative picture path.' },
    ...delivery,
    quiet: { type: 'boolean', short: 'q', help: 'Say nothing of warnings.' },
  },
  notes: [
    'What is wrong with the records goes to stderr, so that the pack can be piped on. It ends with 1 where a record was ' +
      'left out; the others are in the pack all the same.',
  ],
  examples: [
    'exercise-elements import exercises.json --out pack.json',
    'exercise-elements import exercises.json --images /pictures/ > pack.json',
  ],
  run,
};

async function run(typed: Typed): Promise<number> {
  const { files, flag, text } = typed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Complaint('Say which one file to import, or - for a pipe.');
  const format = text('from') ?? 'free-exercise-db';
  const importer = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!importer) throw new Complaint(`The format “${format}” is not known. Known: ${names}.`);
  const { pack, issues } = importer(readJson(await readText(file), file), typed);
  tell(file, issues, flag('quiet'));
  const out = text('out');
  await deliver(`${JSON.stringify(pack, null, 2)}\n`, typed);
  const tally = tallyOf(issues);
  const where = out === undefined ? '' : ` in ${out}`;
  const said = sayTally(tally);
  process.stderr.write(`${count(pack.exercises?.length ?? 0, 'exercise')}${where}${said && `; ${said}`}\n`);
  return tally.errors > 0 ? 1 : 0;
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint(`${nameOf(file)} is no JSON: validate says where it goes wrong.`, 1);
  }
}
