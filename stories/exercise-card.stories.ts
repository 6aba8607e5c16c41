import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/exercise-card.js';

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
    actions: 'share print',
    lang: 'en',
  },
  argTypes: {
    headingLevel: { control: { type: 'range', min: 2, max: 6 } },
    units: { control: 'select', options: ['', 'metric', 'imperial'] },
    lang: { control: 'select', options: ['en', 'es', 'de', 'ar'] },
    actions: { control: 'select', options: ['share print', 'share', 'print', 'none'] },
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
