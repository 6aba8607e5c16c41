#!/usr/bin/env node
import { Complaint, reasonOf } from './complaint.js';
import { run } from './run.js';
import { paintFor } from './terminal.js';

// `exercise-elements … | head` closes the pipe early: that is no error of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const complaint = error instanceof Complaint ? error : undefined;
  const said = complaint?.message ?? `Something went wrong that should not: ${reasonOf(error)}.`;
  process.stderr.write(`${paintFor(process.stderr).red('exercise-elements:')} ${said}\n`);
  process.exitCode = complaint?.status ?? 2;
}
