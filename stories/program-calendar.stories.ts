import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/program-calendar.js';
import type { ProgramCalendar } from '../src/elements/program-calendar/program-calendar.js';
import { dateOf } from '../src/model/date.js';
import { addDays } from '../src/model/program/dates.js';
import type { DayEnd, ProgressEntry, Told } from '../src/model/progress/entry.js';
import { MemoryStore } from '../src/progress/memory.js';

/** What a story sets on the element. */
interface Args {
  readonly src: string;
  readonly headingLevel: number;
  readonly view: 'grid' | 'list';
  readonly lang: string;
  /** How many days ago the reader began; undefined: not yet. */
  readonly begun: number | undefined;
  /** What became of the days, by their number, on the date that was planned for them. */
  readonly days: Readonly<Record<number, DayEnd>>;
  /** What is done with it, once it is there. */
  readonly go: (calendar: ProgramCalendar) => unknown;
}

const pack = '/stories/pages/hips.json';
const today = dateOf(Date.now());

/** A reader's progress in a programme, kept nowhere else. */
function keep(program: string, name: string, begun: number | undefined, days: Args['days']): MemoryStore {
  const store = new MemoryStore();
  if (begun === undefined) return store;
  const first = addDays(today, -begun);
  const told: readonly Told[] = [
    { k: 'program', program, day: 1, on: first },
    ...Object.entries(days).map(([day, how]): Told => ({
      k: 'day',
      program,
      day: Number(day),
      how,
      on: addDays(first, Number(day) - 1),
    })),
  ];
  store.set(
    name,
    told.map((each, index): ProgressEntry => ({ id: String(index), at: index, ...each })),
  );
  return store;
}

const loaded =
  (go: Args['go'] = () => undefined) =>
  ({ target }: Event): unknown =>
    go(target as ProgramCalendar);

const calendar = ({ src, headingLevel, view, lang, begun, days, go }: Args): TemplateResult =>
  html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
    <program-calendar
      .src=${src}
      .store=${keep('thirty-days', 'grow-a-runner', begun, days)}
      heading-level=${headingLevel}
      .view=${view}
      @pack-load=${loaded(go)}
    >
      <p>Thirty days: a session, a lesson, a rest, a test, and a day of your choice, six times.</p>
    </program-calendar>
  </div>`;

/** A calendar fed by the property `pack`, which is also how a framework does it. */
const given = (content: unknown, begun?: number, days: Args['days'] = {}): TemplateResult =>
  html`<program-calendar .pack=${content} .store=${keep('short', 'story', begun, days)}
    ><p>Five days of squats.</p></program-calendar
  >`;

const missed = (policy: string): object => ({
  id: 'story',
  exercises: [{ id: 'squat', name: 'Squat' }],
  sessions: [{ id: 'legs', title: 'Legs', blocks: [{ items: [{ exercise: 'squat', dose: '2x10' }] }] }],
  programs: [
    {
      id: 'short',
      title: 'Ten days of squats',
      policy: { missed: policy },
      days: [{ kind: 'session', session: 'legs' }],
      repeat: 10,
    },
  ],
});

const meta: Meta<Args> = {
  title: 'program-calendar',
  render: calendar,
  args: {
    src: pack,
    headingLevel: 3,
    view: 'grid',
    lang: 'en',
    begun: 8,
    days: { 1: 'done', 2: 'done', 4: 'minimum', 5: 'done', 6: 'done', 7: 'done' },
    go: () => undefined,
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Before the reader has begun: days have numbers, and no dates. */
export const NotBegun: Story = { args: { begun: undefined } };

/** In the middle: what is due today, and what was done. */
export const Today: Story = {};

/** One below the other, with what each day is called. */
export const List: Story = { args: { view: 'list' } };

/** Today is done: what comes next comes tomorrow. */
export const DoneForToday: Story = { args: { begun: 6 } };

/** The first days were missed: they wait, and nothing is lost. */
export const Missed: Story = { args: { begun: 5, days: { 1: 'done' } } };

/** A day that is to come. */
export const AnotherDay: Story = {
  args: { go: ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[data-day="15"]')?.click() },
};

/** A day of rest. */
export const Rest: Story = { args: { begun: 2, days: { 1: 'done', 2: 'done' } } };

/** A day on which the reader chooses. */
export const Choice: Story = { args: { begun: 4, days: { 1: 'done', 2: 'done', 4: 'done' } } };

/** A missed day can be done at any time. */
export const PolicySkip: Story = { render: () => given(missed('skip'), 4, { 1: 'done', 2: 'done' }) };

/** After a missed day the last training comes once more. */
export const PolicyRepeat: Story = { render: () => given(missed('repeat'), 4, { 1: 'done', 2: 'done' }) };

/** After a missed day the reader is asked. */
export const PolicyAsk: Story = { render: () => given(missed('ask'), 4, { 1: 'done', 2: 'done' }) };

/** All days are through. */
export const Over: Story = {
  render: () =>
    given(missed('skip'), 12, Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((day) => [day, 'done' as const]))),
};

/** Days without a session, and a session that is not there. */
export const Sparse: Story = {
  render: () =>
    given({
      programs: [{ id: 'short', days: [{ kind: 'session', session: 'gone' }, { kind: 'choice' }, { kind: 'learn' }] }],
    }),
};

/** A year: the days scroll by themselves, with those around today in sight. */
export const Year: Story = {
  render: () =>
    given(
      {
        id: 'story',
        programs: [{ id: 'short', title: 'A year', days: [{ kind: 'session' }, { kind: 'rest' }], repeat: 182 }],
      },
      200,
    ),
};

export const Arabic: Story = { args: { lang: 'ar' } };

export const German: Story = { args: { lang: 'de' } };

export const Spanish: Story = { args: { lang: 'es' } };

/** A pack without a programme. */
export const NoProgram: Story = { render: () => given({ exercises: [{ id: 'squat', name: 'Squat' }] }) };

/** A programme that the pack does not have. */
export const NoSuchProgram: Story = { args: { src: `${pack}#thirty-dais` } };
