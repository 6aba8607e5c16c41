import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import meta, * as card from '../stories/exercise-card.stories.js';

type Render = (args: unknown) => TemplateResult;
interface Told {
  readonly args?: object;
  readonly render?: unknown;
}

const stories = Object.entries(card).filter(([name]) => name !== 'default') as [string, Told][];

/** Resolves when the element of a story has shown what it has to show. */
const settled = (page: Element): Promise<Event> =>
  new Promise((resolve) => {
    page.addEventListener('pack-load', resolve, { once: true });
    page.addEventListener('pack-error', resolve, { once: true });
  });

/** Mounts a story the way Storybook does: its own arguments over those of all stories. */
async function tell({ args, render = meta.render }: Told): Promise<{ page: Element; event: Event }> {
  const page = await fixture(html`<main></main>`);
  const done = settled(page);
  await fixture((render as Render)({ ...meta.args, ...args }), { parentNode: page });
  return { page, event: await done };
}

const broken = new Set(['BrokenPack', 'NotFound', 'NoSuchExercise']);

describe('stories of <exercise-card>', () => {
  for (const [name, story] of stories) {
    it(`${name} shows what it is about and is accessible`, async () => {
      const { page, event } = await tell(story);
      expect(event.type).to.equal(broken.has(name) ? 'pack-error' : 'pack-load');
      const element = page.querySelector('exercise-card');
      await element?.updateComplete;
      const shown = element?.shadowRoot?.querySelector(broken.has(name) ? '[part~="note"]' : '[part~="card"]');
      expect(shown, 'card or note').to.exist;
      await expect(page).to.be.accessible();
    });
  }
});
