import type { Week } from './weeks.js';

/** How many weeks a Page key goes on by: about a month. */
const page = 4;

/** The day that a key leads to from a day of the grid; undefined where it means nothing here. */
export function dayAfter(
  key: KeyboardEvent,
  from: number,
  weeks: readonly Week[],
  isList: boolean,
  rtl: boolean,
): number | undefined {
  if (key.altKey || key.metaKey) return undefined;
  const days = weeks.flat().map(({ planned }) => planned.number);
  const row = weeks.findIndex((week) => week.some(({ planned }) => planned.number === from));
  const at = (index: number): number | undefined => days[Math.min(Math.max(index, 0), days.length - 1)];
  const end = (week: Week | undefined, by: 0 | -1): number | undefined => week?.at(by)?.planned.number;
  const turn = rtl ? -1 : 1;
  const upAndDown = (rows: number): number | undefined =>
    isList && Math.abs(rows) === 1 ? at(days.indexOf(from) + rows) : below(weeks, row, rows, from);
  switch (key.key) {
    case 'ArrowRight':
      return at(days.indexOf(from) + turn);
    case 'ArrowLeft':
      return at(days.indexOf(from) - turn);
    case 'ArrowDown':
      return upAndDown(1);
    case 'ArrowUp':
      return upAndDown(-1);
    case 'PageDown':
      return upAndDown(page);
    case 'PageUp':
      return upAndDown(-page);
    case 'Home':
      return end(key.ctrlKey ? weeks[0] : weeks[row], 0);
    case 'End':
      return end(key.ctrlKey ? weeks.at(-1) : weeks[row], -1);
    default:
      return undefined;
  }
}

/** The day in the same column so many rows on; the nearest one where that has none, and the last row where it ends. */
function below(weeks: readonly Week[], row: number, by: number, from: number): number | undefined {
  const column = weeks[row]?.find(({ planned }) => planned.number === from)?.column ?? 1;
  const to = weeks[Math.min(Math.max(row + by, 0), weeks.length - 1)] ?? [];
  const [first, ...others] = to;
  const far = (each: Week[number]): number => Math.abs(each.column - column);
  return others.reduce((nearest, each) => (nearest && far(nearest) <= far(each) ? nearest : each), first)?.planned
    .number;
}
