import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/session-timer.js';
import type { SessionTimer } from '../src/elements/session-timer/session-timer.js';
import type { SessionReader } from '../src/model/session/types.js';

/** What a story sets on the element. */
interface Args {
  readonly src: string;
  readonly headingLevel: number;
  readonly reader: SessionReader;
  readonly lang: string;
  /** How far it is gone through, once it is there. */
  readonly go: (timer: SessionTimer) => unknown;
}

const pack = '/stories/pages/hips.json';

const timer = ({ src, headingLevel, reader, lang, go }: Args): TemplateResult =>
  html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
    <session-timer
      .src=${src}
      heading-level=${headingLevel}
      .reader=${reader}
      @pack-load=${({ target }: Event) => {
        const shown = target as SessionTimer;
        // A story begins anew, whatever was left of it in this browser.
        shown.reset();
        go(shown);
      }}
    >
      <p>Twelve minutes for the hips: side steps, squats, step-ups, and a run on the spot.</p>
    </session-timer>
  </div>`;

/** A timer fed by the property `pack`, which is also how a framework does it. */
const given = (content: unknown, go: (timer: SessionTimer) => unknown = () => undefined): TemplateResult =>
  html`<session-timer
    .pack=${content}
    @pack-load=${({ target }: Event) => {
      (target as SessionTimer).reset();
      go(target as SessionTimer);
    }}
    ><p>Twenty squats, a rest, and twenty more.</p></session-timer
  >`;

const steps =
  (count: number) =>
  (shown: SessionTimer): void => {
    shown.start();
    for (let step = 0; step < count; step++) shown.next();
  };

/** Presses what has this name, as soon as it is there. */
async function press(shown: SessionTimer, name: string): Promise<void> {
  const root = shown.shadowRoot;
  const find = (): HTMLElement | undefined =>
    [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
      (each) => each.textContent.trim() === name,
    );
  await shown.updateComplete;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (find()) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
  find()?.click();
}

const meta: Meta<Args> = {
  title: 'session-timer',
  render: timer,
  args: { src: pack, headingLevel: 3, reader: {}, lang: 'en', go: () => undefined },
};
export default meta;

type Story = StoryObj<Args>;

/** Before it begins: how long it takes, what it needs, what is in it. */
export const Overview: Story = {};

/** The first step. */
export const GetReady: Story = { args: { go: steps(0) } };

/** Repetitions wait for the reader. */
export const Repetitions: Story = { args: { go: steps(1) } };

/** What runs for its time, on the left side. */
export const Timed: Story = { args: { go: steps(9) } };

/** In a rest there is time for what comes next, and why. */
export const Rest: Story = { args: { go: steps(12) } };

export const Paused: Story = {
  args: {
    go: (shown) => {
      steps(9)(shown);
      shown.pause();
    },
  },
};

/** An easier exercise for a hard day, in place of the one that was planned. */
export const EasierToday: Story = {
  args: {
    go: async (shown) => {
      steps(9)(shown);
      await press(shown, 'Easier today');
    },
  },
};

/** All steps, to jump to. */
export const AllSteps: Story = {
  args: {
    go: async (shown) => {
      steps(9)(shown);
      await press(shown, 'The whole session');
    },
  },
};

/** What is heard, felt and seen. */
export const SoundAndScreen: Story = { args: { go: (shown) => press(shown, 'Sound and screen') } };

/** What was done. */
export const Done: Story = { args: { go: steps(100) } };

/** The slots of the session are the reader's own steps. */
export const OwnSteps: Story = { args: { reader: { states: { squat: 'done', 'step-up': 'doing' } }, go: steps(8) } };

export const Spanish: Story = { args: { lang: 'es', go: steps(9) } };

export const Arabic: Story = { args: { lang: 'ar', go: steps(12) } };

const squat = { id: 'squat', name: 'Squat' };

/** As many rounds as possible. */
export const Rounds: Story = {
  render: () =>
    given(
      {
        exercises: [squat],
        sessions: [
          { id: 'rounds', blocks: [{ mode: 'amrap', minutes: 8, items: [{ exercise: 'squat', dose: { reps: 5 } }] }] },
        ],
      },
      steps(0),
    ),
};

/** One of several exercises, and repetitions that run by their tempo. */
export const Choice: Story = {
  render: () =>
    given({
      exercises: [squat, { id: 'lunge', name: 'Lunge' }],
      sessions: [
        {
          id: 'choice',
          blocks: [
            {
              mode: 'pick',
              items: [
                { exercise: 'squat', dose: { sets: 2, reps: 8, tempo: [3, 1, 1, 0], rest: 60 } },
                { exercise: 'lunge', dose: { sets: 2, reps: 8, perSide: true, rest: 60 } },
              ],
            },
          ],
        },
      ],
    }),
};

/** An exercise that is not there, and a time that is none: the rest runs. */
export const Faults: Story = {
  render: () =>
    given({
      exercises: [squat],
      sessions: [
        {
          id: 'faults',
          prepare: -3,
          blocks: [{ items: [{ exercise: 'squat', dose: '3x10' }, { exercise: 'nobody' }] }],
        },
      ],
    }),
};

/** The pack has no session: the fallback stays. */
export const NoSession: Story = { render: () => given({ exercises: [squat] }) };

/** There is no session of this name. */
export const NoSuchSession: Story = { args: { src: `${pack}#nowhere` } };
