/** What the page in a frame tells the page around it: how high it is, in CSS pixels. */
export interface Height {
  readonly type: 'exercise-elements:height';
  readonly height: number;
}

/** What the page around asks the pages in its frames, since they may have told before anybody listened. */
export const ask = { type: 'exercise-elements:ask' } as const;

/** Whether a message asks for the height. */
export const asked = (data: unknown): boolean => typeOf(data) === ask.type;

/** The height that a message tells, kept within what a page can bear; undefined where it tells none. */
export function heightIn(data: unknown): number | undefined {
  if (typeOf(data) !== 'exercise-elements:height') return undefined;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && height > 0 && height < Infinity
    ? Math.min(Math.max(Math.ceil(height), 40), 20_000)
    : undefined;
}

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as { type?: unknown }).type : undefined;

/** The secret behind `#?secret=` by which WordPress knows its frames. */
export const secretOf = (hash: string): string | undefined => /[#?&]secret=([A-Za-z0-9]{1,64})/u.exec(hash)?.[1];
