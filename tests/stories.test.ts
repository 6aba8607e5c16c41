import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import cardMeta, * as cards from '../stories/exercise-card.stories.js';
import calendarMeta, * as calendars from '../stories/program-calendar.stories.js';
import mapMeta, * as maps from '../stories/progression-map.stories.js';
import timerMeta, * as timers from '../stories/session-timer.stories.js';

type Render = (args: unknown) => TemplateResult;
interface Told {
  readonly args?: object | undefined;
  readonly render?: unknown;
}

/** Resolves when the element of a story has shown what it has to show. */
const settled = (page: Element): Promise<Event> =>
  new Promise((resolve) => {
    page.addEventListener('pack-load', resolve, { once: true });
    page.addEventListener('pack-error', resolve, { once: true });
  });

/** Mounts a story the way Storybook does: its own arguments over those of all stories. */
async function tell(story: Told, meta: Told): Promise<{ page: Element; event: Event }> {
  const page = await fixture(html`<main></main>`);
  const done = settled(page);
  const render = (story.render ?? meta.render) as Render;
  await fixture(render({ ...meta.args, ...story.args }), { parentNode: page });
  return { page, event: await done };
}

const broken = new Set([
  'BrokenPack',
  'NotFound',
  'NoSuchExercise',
  'NoMap',
  'NoSuchMap',
  'NoProgram',
  'NoSession',
  'NoSuchProgram',
  'NoSuchSession',
]);

for (const [tag, part, meta, file] of [
  ['exercise-card', 'card', cardMeta, cards],
  ['program-calendar', 'calendar', calendarMeta, calendars],
  ['progression-map', 'map', mapMeta, maps],
  ['session-timer', 'timer', timerMeta, timers],
] as const) {
  const stories = Object.entries(file).filter(([name]) => name !== 'default') as [string, Told][];
  describe(`stories of <${tag}>`, () => {
    for (const [name, story] of stories) {
      it(`${name} shows what it is about and is accessible`, async () => {
        const { page, event } = await tell(story, meta);
        expect(event.type).to.equal(broken.has(name) ? 'pack-error' : 'pack-load');
        const element = page.querySelector<LitElement>(tag);
        await element?.updateComplete;
        const shown = element?.shadowRoot?.querySelector(`[part~="${broken.has(name) ? 'note' : part}"]`);
        expect(shown, `${part} or note`).to.exist;
        await expect(page).to.be.accessible();
      });
    }
  });
}
