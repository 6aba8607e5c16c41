import type { Command } from '../command.js';
import { Complaint } from '../complaint.js';
import { nameOf } from '../files.js';
import type { Typed } from '../options.js';
import { readPackFile, type ReadPack } from '../read-pack.js';
import { excerpt, issueLine, sayTally, tallyOf } from '../report.js';
import { count, paintFor } from '../terminal.js';

export const validate: Command = {
  name: 'validate',
  summary: 'Checks training packs and says what is wrong, with line and column.',
  wants: '<file…|->',
  options: {
    json: { type: 'boolean', help: 'Print the issues as JSON, for tools.' },
    quiet: { type: 'boolean', short: 'q', help: 'Print errors only: no warnings, no excerpts, no summary.' },
    strict: { type: 'boolean', help: 'Let warnings count as errors.' },
  },
  notes: [
    'An error costs the reader something: an exercise or a field is left out. A warning does not. It ends with 0 where ' +
      'there is no error, with 1 where there is one, and with 2 where a file cannot be read.',
  ],
  examples: [
    'exercise-elements validate hips.json',
    'exercise-elements validate --strict packs/*.json',
    'cat hips.json | exercise-elements validate --json -',
  ],
  run,
};

async function run({ files, flag }: Typed): Promise<number> {
  if (files.length === 0) throw new Complaint('Say which files to check, or - for what is piped in.');
  const read: ReadPack[] = [];
  for (const file of files) read.push(await readPackFile(file));
  if (flag('json')) process.stdout.write(`${JSON.stringify(asJson(read, flag('strict')), null, 2)}\n`);
  else for (const one of read) process.stdout.write(report(one, flag('quiet'), flag('strict')));
  return read.every((one) => isGood(one, flag('strict'))) ? 0 : 1;
}

function isGood({ issues }: ReadPack, strict: boolean): boolean {
  const { errors, warnings } = tallyOf(issues);
  return errors === 0 && (!strict || warnings === 0);
}

const asJson = (read: readonly ReadPack[], strict: boolean): unknown => ({
  ok: read.every((one) => isGood(one, strict)),
  files: read.map((one) => ({ file: one.file, ok: isGood(one, strict), ...tallyOf(one.issues), issues: one.issues })),
});

function report(one: ReadPack, quiet: boolean, strict: boolean): string {
  const paint = paintFor(process.stdout);
  const { file, text, issues } = one;
  const lines = text.split(/\r\n?|\n/u);
  const told = quiet && !strict ? issues.filter(({ severity }) => severity === 'error') : issues;
  const said = told.flatMap((issue) => [issueLine(file, issue, paint), ...(quiet ? [] : excerpt(lines, issue, paint))]);
  const tally = sayTally(tallyOf(issues));
  const verdict = isGood(one, strict) ? paint.green('good') : paint.red('not good');
  const summary = `${nameOf(file)}: ${verdict}${tally && `, ${tally}`} (${contents(one)})`;
  return [...said, ...(quiet ? [] : [summary])].map((line) => `${line}\n`).join('');
}

function contents({ pack: { exercises = [], maps = [], sessions = [], programs = [] } }: ReadPack): string {
  const parts = [
    [exercises.length, 'exercise'],
    [maps.length, 'map'],
    [sessions.length, 'session'],
    [programs.length, 'programme'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => count(number, word));
  return said.length > 0 ? said.join(', ') : 'nothing in it';
}
