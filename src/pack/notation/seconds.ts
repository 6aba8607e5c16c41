const clock = /^(\d{1,6}):([0-5]\d)$/u;
const amount = /^(\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\s*(s|secs?|seconds?|min|mins|minutes?|h|hours?|["″”]|['′’])?$/iu;

/** The seconds of "90 s", "1:30", "2 min" or "90"; undefined where it is no time. */
export function readSeconds(text: string): number | undefined {
  const said = text.trim();
  const [, minutes, rest] = clock.exec(said) ?? [];
  if (minutes !== undefined) return Number(minutes) * 60 + Number(rest);
  const [, count, unit = 's'] = amount.exec(said) ?? [];
  if (count === undefined) return undefined;
  const factor = /^[s"″”]/iu.test(unit) ? 1 : /^[m'′’]/iu.test(unit) ? 60 : 3600;
  return Number((Number(count.replace(',', '.')) * factor).toPrecision(15));
}
