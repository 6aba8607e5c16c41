import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/exercise-card.js';
import type { Progress } from '../src/model/progress/entry.js';
import type { ExerciseState } from '../src/model/reader.js';
import { MemoryStore } from '../src/progress/memory.js';

/** What a story sets on the element. */
interface Args {
  readonly src: string;
  readonly exercise: string;
  readonly compact: boolean;
  readonly headingLevel: number;
  readonly units: 'metric' | 'imperial' | '';
  readonly actions: string;
  readonly lang: string;
}

const pack = '/stories/pages/hips.json';

const card = ({ src, exercise, compact, headingLevel, units, actions, lang }: Args): TemplateResult =>
  html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
    <exercise-card
      .src=${src}
      .exercise=${exercise || undefined}
      ?compact=${compact}
      heading-level=${headingLevel}
      .units=${units || undefined}
      actions=${actions}
    >
      <a href="https://example.com/squat">Squat: 3 sets of 8 to 12</a>
    </exercise-card>
  </div>`;

/** A card fed by the property `pack`, which is also how a framework does it. */
const given = (content: unknown): TemplateResult =>
  html`<exercise-card .pack=${content}><p>Lunge: 3 sets of 8 on each side.</p></exercise-card>`;

const meta: Meta<Args> = {
  title: 'Elements/exercise-card',
  component: 'exercise-card',
  tags: ['autodocs'],
  render: card,
  args: {
    src: `${pack}#band-side-step`,
    exercise: '',
    compact: false,
    headingLevel: 3,
    units: '',
    actions: 'progress share print',
    lang: 'en',
  },
  argTypes: {
    headingLevel: { control: { type: 'range', min: 2, max: 6 } },
    units: { control: 'select', options: ['', 'metric', 'imperial'] },
    lang: { control: 'select', options: ['en', 'es', 'de', 'ar'] },
    actions: { control: 'select', options: ['progress share print', 'progress', 'share print', 'none'] },
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Everything an exercise can say, with a clip and a video at a provider. */
export const Whole: Story = {};

/** The same in a block that can be taken in at a glance; its name opens the whole card. */
export const Compact: Story = { args: { compact: true } };

/** An exercise in the middle of the system: it builds on some and leads to others. */
export const InTheMiddle: Story = { args: { src: `${pack}#step-up` } };

/** A load, which `units` shows in pounds. */
export const Imperial: Story = { args: { src: `${pack}#single-leg-squat`, units: 'imperial' } };

/** In Spanish, with the pack's own Spanish texts. */
export const Spanish: Story = { args: { lang: 'es' } };

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { lang: 'ar' } };

/** Without buttons, one level down in the outline of the page. */
export const Quiet: Story = { args: { src: `${pack}#squat`, actions: 'none', headingLevel: 4 } };

/** Only a name: what is not said leaves no trace. */
export const Minimal: Story = { render: () => given({ id: 'lunge', name: 'Lunge' }) };

/** Few words, no picture. */
export const NoPicture: Story = {
  render: () =>
    given({
      id: 'lunge',
      name: 'Lunge',
      why: 'A squat with one leg in front: the pelvis has to stay level while the legs do different things.',
      dose: '3x8 /side, rest 60s',
      steps: ['Step forward.', 'Lower until both knees are bent.', 'Push back through the front heel.'],
    }),
};

/** A dose that cannot be understood for sure is shown as the coach wrote it. */
export const AmbiguousDose: Story = { render: () => given({ id: 'stride', name: 'Stride', dose: '10m' }) };

/** A pack with a mistake: the fallback stays, and the author reads where it is. */
export const BrokenPack: Story = { render: () => given('{ "name": "Lunge", }') };

/** A pack that is not there. */
export const NotFound: Story = { args: { src: '/stories/pages/no-such-pack.json' } };

/** An exercise that is not in the pack. */
export const NoSuchExercise: Story = { args: { src: `${pack}#sqat` } };

/** A picture that is not there: its description stands in. */
export const MissingPicture: Story = {
  render: () =>
    given({
      id: 'lunge',
      name: 'Lunge',
      why: 'The pelvis stays level.',
      media: [{ kind: 'image', src: '/stories/pages/media/no-such-picture.svg', alt: 'The bottom of a lunge' }],
    }),
};

/** Two exercises, the second of which has to wait for nothing. */
const lunges = {
  id: 'lunges',
  exercises: [
    { id: 'lunge', name: 'Lunge', why: 'The pelvis has to stay level.', dose: '2x10 /side, rest 60s' },
    { id: 'jump', name: 'Lunge jump', why: 'The same, with both feet off the ground.' },
  ],
  maps: [
    {
      id: 'up',
      edges: [{ from: 'lunge', to: 'jump', axis: 'impact', gate: { sets: 2, reps: 10, perSide: true, sessions: 3 } }],
    },
  ],
};

const day = 24 * 60 * 60 * 1000;
const began = Date.UTC(2026, 10, 2, 12);

/** Sessions every other day, each with so many repetitions in two sets on each side. */
const sessions = (...reps: readonly number[]): Progress =>
  reps.map((each, index) => ({
    id: `session ${index}`,
    at: began + 2 * index * day,
    k: 'session',
    session: 'legs',
    report: {
      active: 600_000,
      effort: 5 + (index % 3),
      exercises: [
        {
          exercise: 'lunge',
          sets: (['left', 'right'] as const).flatMap((side) =>
            [each, each].map((count, visit) => ({ visit, ms: 30_000, side, reps: count })),
          ),
        },
      ],
    },
  }));

const says = (state: ExerciseState): Progress => [{ id: 'said', at: began, k: 'state', exercise: 'lunge', state }];

/** A card of a reader who did this, as long as the page is there. */
function known(progress: Progress, compact = false): TemplateResult {
  const store = new MemoryStore();
  store.set(lunges.id, progress);
  return html`<exercise-card .pack=${lunges} .store=${store} ?compact=${compact}
    ><p>Lunge: 2 sets of 10.</p></exercise-card
  >`;
}

/** The reader is doing it. */
export const Doing: Story = { render: () => known(says('doing')) };

/** The reader has done it. */
export const Done: Story = { render: () => known(says('done')) };

/** The reader leaves it out. */
export const Skipped: Story = { render: () => known(says('skipped')) };

/** What the reader did so far, behind a line, and how far that is on the way to the next exercise. */
export const History: Story = { render: () => known(sessions(6, 8, 8, 9, 10, 10)) };

/** The reader has done it as it should be in as many sessions as it takes. */
export const ReadyForMore: Story = { render: () => known(sessions(9, 10, 10, 10)) };

/** The state by its sign and its word, in a block that can be taken in at a glance. */
export const CompactDone: Story = { render: () => known(says('done'), true) };

/** Where the page wants nothing to be marked. */
export const NothingToMark: Story = { args: { src: `${pack}#squat`, actions: 'share print' } };
