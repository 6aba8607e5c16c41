import { indexOf } from '../../model/relations.js';
import type { Exercise, Media, Pack, Program, Session, Step, TrainingMap } from '../../pack/types.js';
import type { Subject } from './items.js';

/**
 * The part of a pack that one page needs: the item, what it names, and the maps on which those stand, so that a page of a
 * large pack carries what it shows and no more.
 */
export function partFor(subject: Subject, pack: Pack): Pack {
  const { exercises: byId } = indexOf(pack);
  const sessions = sessionsIn(subject, pack);
  const named = new Set(namedBy(subject, sessions).flatMap((id) => byId.get(id)?.id ?? []));
  const slots = new Set(sessions.flatMap(slotsOf));
  const maps = (pack.maps ?? []).filter(
    (map) =>
      map === subject.of || slots.has(map.id) || exercisesOn(map).some((id) => named.has(byId.get(id)?.id ?? '')),
  );
  for (const map of maps) for (const id of exercisesOn(map)) named.add(byId.get(id)?.id ?? '');
  const exercises = (pack.exercises ?? []).filter(({ id }) => named.has(id));
  const taught = new Set([...exercises.flatMap(({ teaches = [] }) => teaches), ...maps.flatMap(transfersOn)]);
  return {
    ...pack,
    qualities: (pack.qualities ?? []).filter(({ id }) => taught.has(id)),
    exercises,
    maps,
    sessions,
    programs: subject.kind === 'program' ? [subject.of] : [],
  };
}

const exercisesOn = ({ tracks = [], edges, goal }: TrainingMap): readonly string[] => [
  ...tracks.flatMap(({ exercises }) => exercises),
  ...edges.flatMap(({ from, to }) => [from, to]),
  ...(goal === undefined ? [] : [goal]),
];

const transfersOn = ({ edges }: TrainingMap): readonly string[] => edges.flatMap(({ transfers = [] }) => transfers);

const itemsIn = ({ blocks }: Session) => blocks.flatMap(({ items }) => items);

const slotsOf = (session: Session): readonly string[] =>
  itemsIn(session).flatMap(({ slot }) => (slot === undefined ? [] : [slot.map]));

function sessionsIn(subject: Subject, { sessions = [] }: Pack): readonly Session[] {
  if (subject.kind === 'session') return [subject.of];
  if (subject.kind !== 'program') return [];
  const wanted = new Set(subject.of.days.flatMap((day) => [...(day.sessions ?? []), day.session]));
  return sessions.filter(({ id }) => wanted.has(id));
}

function namedBy(subject: Subject, sessions: readonly Session[]): readonly string[] {
  const inSessions = sessions.flatMap((session) =>
    itemsIn(session).flatMap(({ exercise, slot }) => [exercise, slot?.fallback].filter((id) => id !== undefined)),
  );
  return [...ownOf(subject), ...inSessions];
}

function ownOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'exercise':
      return [subject.of.id];
    case 'map':
      return exercisesOn(subject.of);
    case 'session':
      return [];
    case 'program':
      return daysExercises(subject.of);
  }
}

const daysExercises = ({ days }: Program): readonly string[] =>
  days.flatMap(({ exercise }) => (exercise === undefined ? [] : [exercise]));

/** The fields of a pack that hold addresses. */
const addressFields = new Set(['src', 'poster', 'url', 'source']);

/** Whether an address is meant from where the pack is. */
export const isRelative = (address: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/iu.test(address);

/** The same with every relative address given in another way: a pack that lies elsewhere, or its files. */
export function withAddresses<T>(value: T, change: (address: string) => string): T {
  const walk = (one: unknown, field?: string): unknown => {
    if (typeof one === 'string')
      return field !== undefined && addressFields.has(field) && isRelative(one) ? change(one) : one;
    if (Array.isArray(one)) return one.map((each) => walk(each));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, walk(inside, key)]));
  };
  return walk(value) as T;
}

/** The pictures, videos and captions that lie beside a pack, as it names them. */
export function filesBeside(pack: Pack): readonly string[] {
  const found = new Set<string>();
  const media = (pack.exercises ?? []).flatMap(mediaOf);
  withAddresses(media, (address) => {
    found.add(fileOf(address));
    return address;
  });
  return [...found];
}

/** The pack without the pictures and videos at these addresses: a page says nothing of what it cannot show. */
export function withoutMedia(pack: Pack, missing: ReadonlySet<string>): Pack {
  if (missing.size === 0) return pack;
  const isThere = ({ src = '' }: Media): boolean => !missing.has(fileOf(src));
  const shown = (step: StepOrText): StepOrText => {
    if (!isStep(step) || step.media === undefined || isThere(step.media)) return step;
    const { text, at } = step;
    return { text, ...(at !== undefined && { at }) };
  };
  return {
    ...pack,
    exercises: (pack.exercises ?? []).map(({ media, steps, ...rest }) => ({
      ...rest,
      ...(media && { media: media.filter(isThere) }),
      ...(steps && { steps: steps.map(shown) }),
    })),
  };
}

type StepOrText = NonNullable<Exercise['steps']>[number];

/** A text in several languages has an object of its own, whose values are strings. */
const isStep = (step: StepOrText): step is Step => typeof step === 'object' && typeof step['media'] === 'object';

/** The file that an address leads to. */
const fileOf = (address: string): string => address.replace(/[?#].*$/su, '');

const mediaOf = ({ media = [], steps = [] }: Exercise): readonly unknown[] => [
  ...media,
  ...steps.flatMap((step) => (typeof step === 'object' && 'media' in step ? [step.media] : [])),
];
