import { expect, fixtureSync, html } from '@open-wc/testing';
import { hosts, scriptFor, snippetFor, type ElementTag } from '../../src/embed/snippet/index.js';
import { nextEvent } from '../elements/exercise-card/vocabulary.js';

/** The page “Which line do I paste?” in a frame, and what its reader does. */
class Tool {
  private constructor(private readonly page: Document) {}

  static async open(): Promise<Tool> {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A tool" width="900" height="900"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/stories/pages/paste.html';
    await loaded;
    const tool = new Tool(frame.contentDocument as Document);
    await tool.written();
    return tool;
  }

  part(id: string): HTMLElement {
    return this.page.getElementById(id) as HTMLElement;
  }

  field(id: string): HTMLInputElement {
    return this.part(id) as HTMLInputElement;
  }

  text(id: string): string {
    return this.part(id).textContent;
  }

  /** Waits until the line is written, after the pack was read. */
  written(): Promise<void> {
    const form = this.part('wishes');
    return new Promise((resolve) => {
      const look = (_?: unknown, observer?: MutationObserver): void => {
        if (form.ariaBusy !== 'false') return;
        observer?.disconnect();
        resolve();
      };
      new MutationObserver(look).observe(form, { attributeFilter: ['aria-busy'] });
      look();
    });
  }

  /** Chooses or types something, and waits for the line. */
  async say(field: string, value: string): Promise<void> {
    const input = this.field(field);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.written();
  }
}

describe('the page “Which line do I paste?”', function () {
  let tool: Tool;

  before(async function () {
    if (!(await fetch('/dist/cdn/integrity.json')).ok) this.skip();
  });
  beforeEach(async () => {
    tool = await Tool.open();
  });

  const src = new URL('/stories/pages/hips.json', location.href).href;
  const squat = { src, id: 'squat', fallback: 'Squat' };

  it('has every host that a snippet can be had for', () => {
    const offered = [...(tool.part('host') as HTMLSelectElement).options].map(({ value }) => value);
    expect(offered).to.deep.equal(hosts.map(({ name }) => name));
  });

  it('writes for each host the line that tests have seen to survive there', async () => {
    await tool.say('which', 'squat');
    for (const { name, script } of hosts) {
      await tool.say('host', name);
      expect(tool.text('line'), name).to.equal(snippetFor(name, 'exercise-card', squat).html);
      expect(tool.part('script-part').hidden, name).to.equal(script === 'nowhere');
    }
  });

  it('shows what becomes of the line, with scripts and without', async () => {
    const tags: readonly ElementTag[] = ['progression-map', 'session-timer', 'program-calendar', 'exercise-card'];
    for (const tag of tags) {
      const shown = nextEvent(tool.part('with'), 'pack-load');
      await tool.say('host', 'hugo');
      await tool.say('element', tag);
      expect((await shown).target).to.equal(tool.part('with').querySelector(tag));
      expect(tool.part('without').querySelector(tag)).to.equal(null);
      expect(tool.text('without').trim()).to.equal(tool.field('fallback').value);
    }
  });

  it('has the script with its version and checksum, or where the reader keeps a copy', async () => {
    const { version, 'loader.js': integrity } = (await (await fetch('/dist/cdn/integrity.json')).json()) as {
      version: string;
      'loader.js': string;
    };
    const cdn = `https://cdn.jsdelivr.net/npm/exercise-elements@${version}/dist/cdn/loader.js`;
    expect(tool.text('script-line')).to.equal(scriptFor({ src: cdn, integrity }));
    await tool.say('script', 'https://a.example/loader.js');
    expect(tool.text('script-line')).to.equal(scriptFor({ src: 'https://a.example/loader.js' }));
  });

  it('says what is wrong with an address that not every host keeps', async () => {
    await tool.say('src', 'https://a.example/?a=1&b=2');
    expect(tool.text('line')).to.equal('');
    expect(tool.text('where')).to.match(/&/u);
  });
});
