import { own } from '../own.js';
import type { Dose, Intensity, Text } from '../types.js';
import { writeDistance, writeLoad, type Units } from './measures.js';
import { writeNoun, writeRange, writeSeconds, writeUnit } from './numbers.js';
import type { DoseWords, Noun } from './words.js';

export { writeDistance, writeLoad, type Units } from './measures.js';
export { writeNoun, writeRange, writeSeconds } from './numbers.js';
export type { DoseWords, Noun } from './words.js';

/** What all writers of a dose need to know. */
interface Style {
  readonly words: DoseWords;
  readonly locale: string;
  readonly units: Units;
}

type Parts = readonly (string | false | undefined)[];
const join = (parts: Parts, separator: string): string => parts.filter(Boolean).join(separator);
// The function keeps a "$&" in a note what it is.
const fill = (template: string, value: string): string => template.replace('#', () => value);

/** Down, at the bottom, up, at the top: `3-1-X-0`. It reads from left to right in every language. */
export function writeTempo(tempo: NonNullable<Dose['tempo']>, locale: string): string {
  return tempo.map((phase) => (phase === 'X' ? phase : writeRange(phase, locale))).join('-');
}

/** How hard it should feel: `RPE 7–8`, `2 RIR`, `80% 1RM`. */
export function writeIntensity({ rpe, rir, percent1RM }: Intensity, words: DoseWords, locale: string): string {
  return join(
    [
      rpe !== undefined && fill(words.rpe, writeRange(rpe, locale)),
      rir !== undefined && fill(words.rir, writeRange(rir, locale)),
      percent1RM !== undefined && fill(words.percent1RM, writeUnit(percent1RM, 'percent', locale)),
    ],
    words.comma,
  );
}

/** What is counted: a noun of the language, or the pack's own word in quotes, so that it can be read back. */
function nounOf(repUnit: string | undefined, words: DoseWords): Noun {
  if (repUnit === undefined) return words.reps;
  const known = Object.hasOwn(words.units, repUnit) ? words.units[repUnit] : undefined;
  return known ?? { plain: `"${repUnit}"`, other: `# "${repUnit}"` };
}

/** Repetitions; behind the sets, a bare number is enough. */
function writeReps({ reps, repUnit }: Dose, { words, locale }: Style, behindSets: boolean): string | undefined {
  const noun = nounOf(repUnit, words);
  if (reps === 'max') return fill(words.max, noun.plain);
  if (reps === 'failure') return join([repUnit && noun.plain, words.failure], ' ');
  if (reps === undefined) return repUnit && noun.plain;
  return behindSets && repUnit === undefined ? writeRange(reps, locale) : writeNoun(reps, noun, locale);
}

/** What is done in a set, the first of it behind the number of sets: `3 × 8 each side`, `6 × 20 m`, `30 s hold`. */
function writeMeasures(dose: Dose, style: Style): Parts {
  const { words, locale, units } = style;
  const { sets, distance, work, hold, perSide } = dose;
  const counted = writeReps(dose, style, sets !== undefined);
  const isFirst = sets !== undefined && !counted;
  const [first, ...others] = [
    counted,
    // "6 × 20 m" are metres to everyone; "20 m" by itself may be minutes.
    distance && writeDistance(distance, locale, units, !isFirst),
    work !== undefined && fill(words.work, writeSeconds(work, locale)),
    hold !== undefined && fill(words.hold, writeSeconds(hold, locale)),
  ].filter(Boolean);
  const inSets = sets !== undefined && (first ? `${writeRange(sets, locale)} ×` : writeNoun(sets, words.sets, locale));
  return [join([inSets, first, perSide && words.eachSide], ' '), ...others];
}

function writeBody(dose: Dose, style: Style): string {
  const { words, locale, units } = style;
  const { load, intensity, tempo, rest, type, minutes } = dose;
  const parts = [
    ...writeMeasures(dose, style),
    tempo && fill(words.tempo, writeTempo(tempo, locale)),
    load && writeLoad(load, locale, units),
    intensity && writeIntensity(intensity, words, locale),
    rest !== undefined && (rest === 0 ? words.noRest : fill(words.rest, writeSeconds(rest, locale))),
    !type && minutes !== undefined && fill(words.total, writeUnit(minutes, 'minute', locale)),
  ];
  return join(parts, words.comma);
}

/** The text of a note in the locale, in its language, or in the first language there is. */
function noteIn(note: Text | undefined, locale: string): string | undefined {
  if (typeof note !== 'object') return note;
  return note[locale] ?? note[locale.split('-')[0] ?? ''] ?? Object.values(note)[0];
}

/**
 * Writes a dose as one line in the words of a language: `3 × 8–12 each side, tempo 3-1-1-0, RPE 7, rest 90 s`. In the
 * English words and without `units` it says all there is, so that `readDose` gives the same dose back; but for the
 * spaces around a note, and for a note in several languages.
 * @param locale a BCP 47 tag, for numbers and units
 * @param units converts distances and weights, rounded; without it they stay as the coach wrote them
 */
export function writeDose(dose: Dose, words: DoseWords, locale: string, units?: Units): string {
  const { mode, type, minutes } = dose;
  const body = writeBody(dose, { words, locale, units });
  const clock = type && join([type.toUpperCase(), minutes !== undefined && writeUnit(minutes, 'minute', locale)], ' ');
  const line = join([mode && words[mode], join([clock, body], ': ')], words.comma);
  const note = noteIn(own(dose, 'note'), locale)?.trim();
  return join([line, note && fill(words.note, note)], ' · ');
}
