/** The first words of a day, such as "Day 3:", "Days 2-6:" or "Monday:". */
export interface DayLine {
  readonly from: number;
  readonly to: number;
  /** Whether it was named by the day of the week. */
  readonly weekday: boolean;
  /** What the day is for. */
  readonly said: string;
}

const numbered = /^days?\s*(\d{1,6})(?:\s*(?:[-–—]|to)\s*(\d{1,6}))?(?!\p{L}|\d)\s*[:：.)–—-]?\s*(.*)$/isu;
const named = /^(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\s*(?:[:：–—]|\s-\s)\s*(.*)$/isu;
const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Reads the beginning of a day; undefined where the line begins none. */
export function dayLine(text: string): DayLine | undefined {
  const [, from, to = from, said = ''] = numbered.exec(text) ?? [];
  if (from !== undefined) return { from: Number(from), to: Number(to), weekday: false, said };
  const [, name, rest = ''] = named.exec(text) ?? [];
  if (name === undefined) return undefined;
  const day = week.indexOf(name.slice(0, 2).toLowerCase()) + 1;
  return { from: day, to: day, weekday: true, said: rest };
}

/** The number of a week that begins with this line: "Week 2". */
export const weekLine = (text: string): number | undefined => {
  const found = /^week\s+(\d{1,4})\s*[:：]?$/iu.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};
