import { writeRange } from '../../i18n/dose.js';
import type { Localized } from '../../i18n/locale.js';
import { demandOf, type AxisDemand } from '../../model/demand.js';
import type { Scale } from '../../model/scale.js';
import type { Exercise, Text, Variable } from '../../pack/types.js';
import { resolve, say, sayList, type Context } from '../context.js';
import { doseLine, dosePartsOf, equipmentOf, type DosePart } from './dose.view.js';
import { besideOf, faultsOf, howOf, placesOf, type Section } from './sections.view.js';
import { systemOf, type SystemView } from './system.view.js';

/** What every card shows, compact or whole. */
export interface HeadView {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized | undefined;
  readonly why: Localized | undefined;
  readonly demand: DemandView | undefined;
}

/**
 * All that a whole card says, in the reader's words; `media.view.ts` has what it shows beside them. What the pack does
 * not say is empty or undefined.
 */
export interface CardView extends HeadView {
  readonly aliases: Localized | undefined;
  readonly dose: readonly DosePart[];
  readonly equipment: readonly Localized[];
  readonly variables: readonly VariableView[];
  readonly how: readonly Section[];
  readonly beside: readonly Section[];
  readonly faults: readonly Section[];
  readonly system: readonly SystemView[];
  readonly places: readonly Section[];
  readonly credit: CreditView;
  readonly disclaimer: Localized | undefined;
}

export interface DemandView {
  readonly axes: readonly AxisDemand[];
  /** "few parts, small range, light load" */
  readonly words: string;
  /** "complexity 1 of 5, range 1 of 5, load 1 of 5" */
  readonly figures: string;
}

export interface VariableView {
  readonly name: Localized;
  readonly axis: Variable['axis'];
  readonly steps: readonly { readonly label: Localized; readonly note: Localized | undefined }[];
}

export interface CreditView {
  readonly by: Localized | undefined;
  readonly license: string;
  readonly url: string | undefined;
}

const maybe = (context: Context, text: Text | undefined): Localized | undefined =>
  text === undefined ? undefined : say(context, text);

/** What any card shows of an exercise. */
export const headOf = (exercise: Exercise, context: Context): HeadView => ({
  id: exercise.id,
  name: say(context, exercise.name),
  summary: maybe(context, exercise.summary),
  why: maybe(context, exercise.why),
  demand: demandViewOf(exercise, context),
});

/** What a compact card shows beside its head: the dose in a line. */
export const doseLineOf = ({ dose }: Exercise, context: Context): string => (dose ? doseLine(dose, context) : '');

/** What a whole card shows of an exercise. */
export function cardViewOf(exercise: Exercise, scale: Scale, context: Context): CardView {
  const aliases = sayList(context, exercise.aliases);
  return {
    ...headOf(exercise, context),
    aliases: aliases && { ...aliases, value: context.messages.also(aliases.value) },
    dose: exercise.dose ? dosePartsOf(exercise.dose, scale, context) : [],
    equipment: equipmentOf(exercise, context),
    variables: (exercise.variables ?? []).map(({ name, axis, steps }) => ({
      name: say(context, name),
      axis,
      steps: steps.map(({ label, note }) => ({ label: say(context, label), note: maybe(context, note) })),
    })),
    how: howOf(exercise, context),
    beside: besideOf(exercise, context),
    faults: faultsOf(exercise, context),
    system: systemOf(exercise.id, context),
    places: placesOf(exercise, context),
    credit: creditOf(exercise, context),
    disclaimer: maybe(context, context.pack.disclaimer),
  };
}

function demandViewOf({ demand }: Exercise, { messages, locale }: Context): DemandView | undefined {
  const axes = demand ? demandOf(demand) : [];
  if (axes.length === 0) return undefined;
  return {
    axes,
    words: axes.map(({ axis, level }) => messages.demand[axis][level - 1] ?? '').join(messages.comma),
    figures: axes
      .map(({ axis, level }) => messages.ofFive(messages.axes[axis], writeRange(level, locale)))
      .join(messages.comma),
  };
}

function creditOf({ attribution }: Exercise, context: Context): CreditView {
  const { author, license } = context.pack;
  return {
    by: maybe(context, attribution?.author ?? author?.name),
    license: attribution?.license ?? license ?? '',
    url: resolve(context, attribution?.source ?? author?.url),
  };
}
