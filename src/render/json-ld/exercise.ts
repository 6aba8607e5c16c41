import { readable, say, type Context } from '../../elements/context.js';
import { doseLine } from '../../elements/exercise-card/dose.view.js';
import { cardViewOf, type CardView } from '../../elements/exercise-card/exercise-card.view.js';
import { cardMediaOf, type CardMediaView } from '../../elements/exercise-card/media.view.js';
import type { CommonMessages } from '../../i18n/common/en.js';
import { writeIntensity, writeSeconds } from '../../i18n/dose.js';
import { indexOf } from '../../model/relations.js';
import { unscaled } from '../../model/scale.js';
import type { Dose, Exercise, Range, Text } from '../../pack/types.js';
import type { Frame } from '../frame.js';
import type { JsonLdOptions } from '../options.js';
import { duration, thing, type Thing, type Value } from './thing.js';
import { videosOf } from './video.js';

/** An exercise: how much of it, how to do it, and the videos that show it. */
export function exerciseThings(exercise: Exercise, frame: Frame, options: JsonLdOptions): readonly Thing[] {
  const context = frame.context(frame.words.card);
  const view = cardViewOf(exercise, unscaled, context);
  const media = cardMediaOf(exercise, context);
  const about = aboutOf(view, media, frame, options);
  return [
    thing('ExercisePlan', { ...about, ...planOf(exercise, context) }),
    ...howTo(view, media, about, frame),
    ...videosOf(media.all, view, frame, options),
  ];
}

/** What every thing about an exercise says of it. */
function aboutOf({ name, why, summary, credit }: CardView, media: CardMediaView, frame: Frame, { url }: JsonLdOptions) {
  const pictures = media.all.flatMap(({ kind, src, poster }) => frame.address(kind === 'image' ? src : poster) ?? []);
  return {
    name: name.value,
    description: (why ?? summary)?.value,
    inLanguage: (why ?? summary ?? name).lang,
    url,
    image: [...new Set(pictures)],
    author: credit.by && thing('Person', { name: credit.by.value, url: frame.address(credit.url) }),
    license: /^https?:/iu.test(credit.license) ? credit.license : undefined,
  } satisfies Readonly<Record<string, Value | undefined>>;
}

/** What kind of exercise it is, and how much of it. */
function planOf(
  { dose, pattern, muscles, teaches }: Exercise,
  context: Context,
): Readonly<Record<string, Value | undefined>> {
  const { qualities } = indexOf(context.pack);
  const names = [...(muscles?.primary ?? []), ...(muscles?.secondary ?? []), ...(muscles?.stabilizers ?? [])];
  return {
    exerciseType: pattern,
    teaches: teaches?.map((id) => plain(context, qualities.get(id)?.name) ?? readable(id)),
    associatedAnatomy: names.map((name) => thing('Muscle', { name: readable(name) })),
    ...(dose && amountOf(dose, context)),
  };
}

/** A dose in the properties that schema.org has for it; all of it as a line besides. */
function amountOf(dose: Dose, context: Context): Readonly<Record<string, Value | undefined>> {
  const { messages, locale } = context;
  const { reps, repUnit, intensity, rest, load, work, hold, minutes } = dose;
  const time = work ?? hold ?? (minutes === undefined ? undefined : minutes * 60);
  return {
    additionalVariable: doseLine(dose, context),
    repetitions: typeof reps === 'string' || reps === undefined ? undefined : quantity(reps, repUnit),
    intensity: intensity && writeIntensity(intensity, messages.dose, locale),
    restPeriods: rest === undefined ? undefined : writeSeconds(rest, locale),
    workload: load && quantity(load.value, load.unit),
    activityDuration: typeof time === 'number' ? duration(time) : undefined,
  };
}

/** A number as it is; a range, or a number of something, as a quantity. */
function quantity(value: Range | readonly [number, null], unitText: string | undefined): Value {
  if (typeof value === 'number')
    return unitText === undefined ? value : thing('QuantitativeValue', { value, unitText });
  const [minValue, maxValue] = value;
  return thing('QuantitativeValue', { minValue, maxValue: maxValue ?? undefined, unitText });
}

/** How to do it, where the pack says so. */
function howTo(
  view: CardView,
  media: CardMediaView,
  about: ReturnType<typeof aboutOf>,
  frame: Frame,
): readonly Thing[] {
  const lines = view.how.find(({ part }) => part === 'steps')?.lines ?? [];
  if (lines.length === 0) return [];
  const step = lines.map(({ text }, index) => {
    const picture = media.steps[index]?.picture;
    const image = picture?.kind === 'image' ? frame.address(picture.src) : undefined;
    return thing('HowToStep', { position: index + 1, text: text.value, image });
  });
  const tool = view.equipment.map(({ value }) => thing('HowToTool', { name: value }));
  return [thing('HowTo', { ...about, step, tool })];
}

/** A text of the pack as a plain string. */
export const plain = (context: Context<CommonMessages>, text: Text | undefined): string | undefined =>
  text === undefined ? undefined : say(context, text).value;
