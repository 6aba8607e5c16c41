/** The numbers from 0 up to a count. Not by `Array.from`: older libraries put their own in its place, which counts nothing. */
export function range(count: number): number[] {
  const numbers: number[] = [];
  for (let each = 0; each < count; each++) numbers.push(each);
  return numbers;
}
