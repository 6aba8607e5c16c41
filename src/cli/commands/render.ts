import { jsonLd, renderHtml, renderPlain } from '../../render/index.js';
import type { RenderOptions } from '../../render/index.js';
import type { Command } from '../command.js';
import { Complaint } from '../complaint.js';
import { deliver, delivery } from '../files.js';
import { localeOf, type Typed } from '../options.js';
import { readPackFile } from '../read-pack.js';
import { tallyOf, tell } from '../report.js';

export const render: Command = {
  name: 'render',
  summary: 'Prints one thing of a pack as HTML, as plain text, or as JSON-LD.',
  wants: '<file|-> [ref]',
  options: {
    plain: { type: 'boolean', help: 'Plain text, for e-mail.' },
    feed: { type: 'boolean', help: 'The least of HTML, for RSS; give --base with it.' },
    'json-ld': { type: 'boolean', help: 'The data of schema.org, for search engines.' },
    element: { type: 'boolean', help: 'HTML within the element that takes it over where scripts run.' },
    src: { type: 'string', value: 'url', help: 'Address of the pack as a page writes it.' },
    base: { type: 'string', value: 'url', help: 'Address of the page: every address is then in full.' },
    locale: { type: 'string', value: 'tag', help: 'Language of the reader; else that of the pack.' },
    units: { type: 'string', value: 'system', help: 'metric or imperial; else as the coach wrote them.' },
    ...delivery,
  },
  notes: [
    'A ref is an id, as behind # in an address: squat. Where two things have the same id, put exercise:, map:, session: ' +
      'or program: before it. Without a ref it is the first thing of the pack.',
  ],
  examples: [
    'exercise-elements render hips.json squat',
    'exercise-elements render hips.json session:tuesday --plain',
    'exercise-elements render hips.json squat --element --src /hips.json',
  ],
  run,
};

const forms = ['plain', 'feed', 'json-ld', 'element'];

async function run(typed: Typed): Promise<number> {
  const { files, flag } = typed;
  const [file, ref = ''] = files;
  if (file === undefined || files.length > 2)
    throw new Complaint('Say which file, and which one thing of it, to print.');
  const chosen = forms.filter(flag);
  if (chosen.length > 1) throw new Complaint(`Choose one of ${chosen.map((name) => `--${name}`).join(' and ')}.`);
  const { pack, issues } = await readPackFile(file);
  tell(file, issues, true);
  await deliver(
    written(() => writeAs(typed, chosen[0], pack, ref)),
    typed,
  );
  return tallyOf(issues).errors > 0 ? 1 : 0;
}

/** What is not in the pack is the caller's mistake, and said as such. */
function written(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(error.message, 1);
    throw error;
  }
}

function writeAs(typed: Typed, form: string | undefined, pack: unknown, ref: string): string {
  const options = optionsOf(typed);
  if (form === 'plain') return renderPlain(pack, ref, options);
  if (form === 'feed') return `${renderPlain(pack, ref, { ...options, format: 'html' })}\n`;
  if (form === 'json-ld') return `${JSON.stringify(jsonLd(pack, ref, options), null, 2)}\n`;
  return `${renderHtml(pack, ref, { ...options, ...(form === 'element' && { wrap: 'element' }) })}\n`;
}

function optionsOf({ text }: Typed): RenderOptions {
  const [src, base, units] = ['src', 'base', 'units'].map(text);
  const locale = localeOf(text);
  if (units !== undefined && units !== 'metric' && units !== 'imperial')
    throw new Complaint(`--units is metric or imperial, and not “${units}”.`);
  return {
    ...(src !== undefined && { src }),
    ...(base !== undefined && { base }),
    ...(locale !== undefined && { locale }),
    ...(units !== undefined && { units }),
  };
}
