import { readFile } from 'node:fs/promises';
import { nearest } from '../pack/nearest.js';
import { helpOf, table, type Command } from './command.js';
import { Complaint } from './complaint.js';
import { everywhere, readOptions } from './options.js';

/** Loaded by name, so that a quick check does not wait for what draws pictures. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./commands/validate.js')).validate,
  render: async () => (await import('./commands/render.js')).render,
  text: async () => (await import('./commands/text.js')).text,
  json: async () => (await import('./commands/json.js')).json,
  import: async () => (await import('./commands/import.js')).importCommand,
  site: async () => (await import('./commands/site.js')).site,
};

/**
 * Does what was typed.
 * @param words the arguments behind the name of the program
 * @returns what the process ends with
 * @throws Complaint for whoever typed it
 */
export async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) {
    process.stderr.write(await overview());
    return 2;
  }
  if (name === '--version' || name === '-v') return print(`${await version()}\n`);
  if (name === '--help' || name === '-h') return print(await overview());
  if (name === 'help') return rest[0] === undefined ? print(await overview()) : print(helpOf(await commandOf(rest[0])));
  const command = await commandOf(name);
  const asks = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (asks.includes('--help') || asks.includes('-h')) return print(helpOf(command));
  return command.run(readOptions(rest, { ...command.options, ...everywhere }));
}

async function commandOf(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  if (name.startsWith('-')) throw new Complaint(`Say a command before ${name}. ${seeHelp}`);
  const [near] = nearest(name, Object.keys(commands));
  throw new Complaint(`There is no command “${name}”.${near === undefined ? '' : ` Did you mean ${near}?`} ${seeHelp}`);
}

const seeHelp = 'Try exercise-elements --help.';

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function version(): Promise<string> {
  const { version: said } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return said;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    'Works with training packs: the files that exercise-elements shows, JSON or text.',
    '',
    'Usage: exercise-elements <command> [options]',
    '',
    'Commands:',
    ...table(all.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'Show this help; behind a command, the help of that one.'],
      ['-v, --version', 'Show the version.'],
    ]),
    '',
    'It ends with 0 where all is well, 1 where a pack has errors, and 2 where the',
    'call cannot be followed. A file named - is what is piped in.',
    '',
  ].join('\n');
}
