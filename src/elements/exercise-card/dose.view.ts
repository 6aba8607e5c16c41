import { writeDistance, writeDose, writeLoad, writeRange, writeSeconds, writeTempo } from '../../i18n/dose.js';
import type { Localized } from '../../i18n/locale.js';
import { lowest, scaleDose, type Scale } from '../../model/scale.js';
import type { Dose, Exercise, Range } from '../../pack/types.js';
import { either, readable, say, sayList, type Context } from '../context.js';

/** One part of a dose with its name. */
export interface DosePart {
  readonly label: string;
  readonly value: string | Localized;
  /** Which part of the dose a reader may move, and whether it may still go down. */
  readonly scale?: { readonly of: keyof Scale; readonly label: string; readonly least: boolean };
}

/** A dose part by part, moved as far as the reader has moved it. */
export function dosePartsOf(dose: Dose, scale: Scale, context: Context): readonly DosePart[] {
  const { messages, locale, units } = context;
  const { sets, hold, work, distance, tempo, load, intensity, type, minutes, rest, note, perSide } = scaleDose(
    dose,
    scale,
  );
  const each = (label: string): string => (perSide ? messages.eachSide(label) : label);
  const time = (range: Range): string => writeSeconds(range, locale);
  const parts: readonly (DosePart | undefined)[] = [
    sets === undefined ? undefined : scalable('sets', messages.sets, writeRange(sets, locale), lowest(sets)),
    repsOf(scaleDose(dose, scale), each(messages.reps), context),
    part(each(messages.hold), hold, time),
    part(each(messages.work), work, time),
    part(messages.distance, distance, (it) => writeDistance(it, locale, units)),
    part(messages.tempo, tempo, (it) => writeTempo(it, locale)),
    part(messages.load, load, (it) => writeLoad(it, locale, units)),
    part(messages.rpe, intensity?.rpe, (it) => writeRange(it, locale)),
    part(messages.rir, intensity?.rir, (it) => writeRange(it, locale)),
    part(messages.percent1RM, intensity?.percent1RM, (it) => `${writeRange(it, locale)} %`),
    part(type?.toUpperCase() ?? messages.time, minutes, (it) => time(it * 60)),
    part(messages.rest, rest, time),
    part(messages.note, note, (it) => say(context, it)),
  ];
  return parts.filter((each) => each !== undefined);
}

const part = <T>(label: string, value: T | undefined, write: (value: T) => DosePart['value']): DosePart | undefined =>
  value === undefined ? undefined : { label, value: write(value) };

const scalable = (of: keyof Scale, label: string, value: string, least: number, name = label): DosePart => ({
  label,
  value,
  scale: { of, label: name, least: least <= 1 },
});

function repsOf({ reps, repUnit }: Dose, label: string, { messages, locale }: Context): DosePart | undefined {
  if (reps === undefined) return undefined;
  if (typeof reps === 'string') return { label, value: writeDose({ reps }, messages.dose, locale) };
  const count = writeRange(reps, locale);
  const value = repUnit ? `${count} ${readable(repUnit)}` : count;
  return scalable('reps', label, value, lowest(reps), messages.reps);
}

/** The whole dose in a line. */
export function doseLine({ note, ...dose }: Dose, context: Context): string {
  const { messages, locale, units } = context;
  const said = note === undefined ? dose : { ...dose, note: say(context, note).value };
  return writeDose(said, messages.dose, locale, units);
}

/** What is needed, with what may be used in its place. */
export function equipmentOf({ equipment = [] }: Exercise, context: Context): readonly Localized[] {
  const { messages } = context;
  return equipment.map(({ id, name, optional, alternatives = [] }) => {
    const said = say(context, name ?? readable(id));
    const others = sayList(
      context,
      alternatives.map((other) => (typeof other === 'string' ? readable(other) : other)),
      either,
    );
    const more = [others && messages.orElse(others.value), optional && messages.optional].filter(Boolean);
    return more.length > 0 ? { ...said, value: `${said.value} (${more.join(messages.semicolon)})` } : said;
  });
}
