import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/progression-map.js';
import type { Reader } from '../src/model/reader.js';

/** What a story sets on the element. */
interface Args {
  readonly src: string;
  readonly goal: string;
  readonly axis: string;
  readonly view: 'auto' | 'map' | 'list';
  readonly headingLevel: number;
  readonly reader: Reader;
  readonly lang: string;
}

const pack = '/stories/pages/hips.json';

const map = ({ src, goal, axis, view, headingLevel, reader, lang }: Args): TemplateResult =>
  html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
    <progression-map
      .src=${src}
      .goal=${goal || undefined}
      .axis=${axis || undefined}
      view=${view}
      heading-level=${headingLevel}
      .reader=${reader}
    >
      <p>First the side step and the squat, then the lunge, then one leg, then running.</p>
    </progression-map>
  </div>`;

/** A map fed by the property `pack`, which is also how a framework does it. */
const given = (content: unknown): TemplateResult =>
  html`<progression-map .pack=${content}><p>First the squat, then the lunge.</p></progression-map>`;

/** Presses the button that opens the tools, once there is a map. */
const openTools = ({ target }: Event): void => {
  (target as Element).shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
};

/** So many exercises, each of which adds load to the one before. */
const chainOf = (count: number): object => {
  const exercises = Array.from({ length: count }, (_, at) => ({ id: `carry-${at}`, name: `Carry ${at + 1}` }));
  const edges = exercises.slice(1).map(({ id }, at) => ({ from: `carry-${at}`, to: id, axis: 'load' }));
  return { exercises, maps: [{ id: 'carries', title: 'One long ladder', edges }] };
};

const meta: Meta<Args> = {
  title: 'Elements/progression-map',
  component: 'progression-map',
  tags: ['autodocs'],
  render: map,
  args: {
    src: pack,
    goal: '',
    axis: '',
    view: 'auto',
    headingLevel: 2,
    reader: { states: { 'band-side-step': 'done', squat: 'done', lunge: 'doing' } },
    lang: 'en',
  },
  argTypes: {
    headingLevel: { control: { type: 'range', min: 2, max: 5 } },
    axis: { control: 'select', options: ['', 'complexity', 'range', 'load'] },
    view: { control: 'select', options: ['auto', 'map', 'list'] },
    lang: { control: 'select', options: ['en', 'es', 'de', 'ar'] },
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A reader in the middle of the map, with the way that is left to its goal. */
export const OnTheWay: Story = {};

/** As a picture, also where there is hardly room for one. */
export const Picture: Story = { args: { view: 'map' } };

/** The same as an outline, which is also what narrow places and paper get. */
export const Outline: Story = { args: { view: 'list' } };

/** Nothing done yet. */
export const AtTheStart: Story = { args: { reader: {} } };

/** The goal is reached. */
export const Reached: Story = { args: { reader: { states: { 'running-drill': 'done' } } } };

/** Something was skipped: what builds on it stays open. */
export const Skipped: Story = { args: { reader: { states: { 'band-side-step': 'done', squat: 'skipped' } } } };

/** All that an exercise can be to a reader: done, skipped, being done, and still to do. */
export const EachState: Story = {
  args: { reader: { states: { 'band-side-step': 'done', squat: 'skipped', lunge: 'doing' } } },
};

/** Another goal than that of the map. */
export const OtherGoal: Story = { args: { goal: 'step-up' } };

/** A goal that is not on the map: the author is told by `issues`, the reader sees the map without a way. */
export const UnknownGoal: Story = { args: { goal: 'handstand' } };

/** The map without a way through it. */
export const NoGoal: Story = { args: { goal: 'none' } };

/** Only what adds moving parts. */
export const OneAxis: Story = { args: { axis: 'complexity' } };

/** In Spanish, with the pack's own Spanish texts. */
export const Spanish: Story = { args: { lang: 'es' } };

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { lang: 'ar' } };

/** With its tools open: search, filters, the choice of a goal, and two exercises compared. */
export const Tools: Story = { render: (args) => html`<div @pack-load=${openTools}>${map(args)}</div>` };

/** So many exercises that the tools come first. */
export const Large: Story = { render: () => given(chainOf(301)) };

const exercises = (...ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, name: named(id) }));

const named = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Two exercises without tracks, and an edge that says nothing but where it leads. */
export const Minimal: Story = {
  render: () =>
    given({ exercises: exercises('squat', 'lunge'), maps: [{ id: 'legs', edges: [{ from: 'squat', to: 'lunge' }] }] }),
};

/** A map on which nothing stands yet. */
export const Empty: Story = {
  render: () => given({ exercises: exercises('squat'), maps: [{ id: 'legs', title: 'Legs', edges: [] }] }),
};

/** A single exercise, on a track of its own. */
export const OneExercise: Story = {
  render: () =>
    given({
      exercises: exercises('squat'),
      maps: [{ id: 'legs', edges: [], tracks: [{ id: 'legs', name: 'Legs', exercises: ['squat'] }] }],
    }),
};

/** Levels that the author has given and named, one of them further down than the edges ask for. */
export const GivenLevels: Story = {
  render: () =>
    given({
      exercises: exercises('squat', 'step-up', 'lunge', 'hop'),
      maps: [
        {
          id: 'legs',
          title: 'Legs in three weeks',
          levels: [
            { name: 'First week', exercises: ['squat'] },
            { name: 'Second week', exercises: ['lunge'] },
            { name: 'Third week', exercises: ['step-up', 'hop'] },
          ],
          edges: [
            { from: 'squat', to: 'lunge', axis: 'complexity' },
            { from: 'squat', to: 'step-up', axis: 'load' },
            { from: 'lunge', to: 'hop', axis: 'impact' },
          ],
        },
      ],
    }),
};

/** Edges that run in a circle: the one that closes it is left out, and `issues` names it. */
export const Circle: Story = {
  render: () =>
    given({
      exercises: exercises('squat', 'lunge', 'step-up'),
      maps: [
        {
          id: 'legs',
          edges: [
            { from: 'squat', to: 'lunge', axis: 'complexity' },
            { from: 'lunge', to: 'step-up', axis: 'load' },
            { from: 'step-up', to: 'squat', axis: 'range' },
          ],
        },
      ],
    }),
};

const axes = ['complexity', 'range', 'load', 'speed', 'stability', 'impact'];

/** Every axis there is, with its stroke. */
export const EveryAxis: Story = {
  render: () =>
    given({
      exercises: exercises('stand', ...axes),
      maps: [{ id: 'harder', title: 'Harder how?', edges: axes.map((axis) => ({ from: 'stand', to: axis, axis })) }],
    }),
};

const four = Array.from({ length: 400 }, (_, index) => `step-${index + 1}`);

/** Four hundred exercises: a list, which can be made a picture. */
export const FourHundred: Story = {
  render: () =>
    given({
      exercises: exercises(...four),
      maps: [
        {
          id: 'steps',
          title: 'Four hundred steps',
          goal: 'step-400',
          edges: four.flatMap((to, index) =>
            [index - 20, index - 13].flatMap((at) => ({ from: four[at], to })).filter(({ from }) => from !== undefined),
          ),
        },
      ],
    }),
};

/** A pack with a mistake: the fallback stays, and the author reads where it is. */
export const BrokenPack: Story = { render: () => given('{ "name": "Lunge", }') };

/** A pack without a map. */
export const NoMap: Story = { render: () => given({ id: 'lunge', name: 'Lunge' }) };

/** A map that is not in the pack. */
export const NoSuchMap: Story = { args: { src: `${pack}#hips-to-runing` } };
