// An end of sentence is a stop, perhaps a closing quote or bracket, space, and then no small letter: so "vs. that" and
// "e.g. a box" stay whole. (No lookbehind: Safari before 16.4 would refuse the whole module.)
const end = /[.!?…]["”’)\]]*\s+(?=\P{Ll})/gu;

/** The sentences of a text, each with the space after it: joined they are the text again. */
export function sentences(text: string): readonly string[] {
  const ends = Array.from(text.matchAll(end), (match) => match.index + match[0].length);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index])).filter((sentence) => sentence !== '');
}

/** Whether there is anything to read in it, not only punctuation. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);
