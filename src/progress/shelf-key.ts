/** The number of the format in which this version keeps progress. */
export const current = 1;

/** The name in the storage of a browser under which the progress of a pack is kept, in a format of this number. */
export const shelfKey = (pack: string, version: number): string => `exercise-elements/${version}/progress/${pack}`;
