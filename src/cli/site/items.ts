import type { ElementTag } from '../../embed/snippet/index.js';
import { localize, type Localized } from '../../i18n/locale.js';
import type { Exercise, Pack, Program, Session, Text, TrainingMap } from '../../pack/types.js';

/** What has a page of its own. */
export type Subject =
  | { readonly kind: 'exercise'; readonly of: Exercise }
  | { readonly kind: 'map'; readonly of: TrainingMap }
  | { readonly kind: 'session'; readonly of: Session }
  | { readonly kind: 'program'; readonly of: Program };

export type Kind = Subject['kind'];

/** Something of a pack with the words that its page begins with. */
export interface Item {
  readonly subject: Subject;
  readonly id: string;
  readonly name: Localized;
  /** Why it is done, or what it is for; undefined where the pack does not say. */
  readonly about: Localized | undefined;
  /** Where its page is, from the folder of the site and without its ending: "exercise/squat". */
  readonly path: string;
}

/** The element that shows each kind. */
export const tagOf: Readonly<Record<Kind, ElementTag>> = {
  exercise: 'exercise-card',
  map: 'progression-map',
  session: 'session-timer',
  program: 'program-calendar',
};

/** All that gets a page, in the order of the pack. */
export function itemsOf(pack: Pack, locale: string): readonly Item[] {
  const subjects: readonly Subject[] = [
    ...(pack.maps ?? []).map((of) => ({ kind: 'map', of }) as const),
    ...(pack.sessions ?? []).map((of) => ({ kind: 'session', of }) as const),
    ...(pack.programs ?? []).map((of) => ({ kind: 'program', of }) as const),
    ...(pack.exercises ?? []).map((of) => ({ kind: 'exercise', of }) as const),
  ];
  const taken = new Set<string>();
  const say = (text: Text): Localized => localize(text, locale, pack);
  return subjects.map((subject) => {
    const { id } = subject.of;
    const about = aboutOf(subject);
    return {
      subject,
      id,
      name: say(nameOf(subject)),
      about: about === undefined ? undefined : say(about),
      path: `${subject.kind}/${fileName(id, subject.kind, taken)}`,
    };
  });
}

const nameOf = (subject: Subject): Text =>
  subject.kind === 'exercise' ? subject.of.name : (subject.of.title ?? subject.of.id);

const aboutOf = (subject: Subject): Text | undefined =>
  subject.kind === 'exercise' ? (subject.of.why ?? subject.of.summary) : subject.of.description;

/**
 * A name for the files of an item that every disk and server takes: ids may have any letters, and on many disks “A” and
 * “a” are the same file.
 */
function fileName(id: string, kind: Kind, taken: Set<string>): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  const wanted = plain === '' ? kind : plain;
  let name = wanted;
  for (let number = 2; taken.has(`${kind}/${name.toLowerCase()}`); number++) name = `${wanted}-${number}`;
  taken.add(`${kind}/${name.toLowerCase()}`);
  return name;
}
