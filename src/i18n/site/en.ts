/** The words of a folder of pages, beside those of the elements on them. English is the source. */
export const en = {
  lang: 'en',
  kind: { exercise: 'Exercise', map: 'Map', session: 'Session', program: 'Programme' },
  kinds: { exercise: 'Exercises', map: 'Maps', session: 'Sessions', program: 'Programmes' },
  /** Exercises that no map shows, where others do. */
  others: 'More exercises',
  skip: 'Skip to the content',
  by: (author: string) => `By ${author}`,
  license: (name: string) => `Licence: ${name}`,
  embed: 'Embed this',
  line: 'On a site that allows scripts, paste this:',
  frame: 'Where scripts are stripped and frames are not, paste this:',
  address: 'Where pasted addresses unfold, such as WordPress, paste the address alone:',
  data: 'All of it as data',
};

/** What every language file holds. */
export type SiteMessages = typeof en;
