import { sessionNamed } from '../../elements/program-calendar/scene.js';
import { overviewOf } from '../../elements/session-timer/overview.view.js';
import { graphOf } from '../../model/map/graph.js';
import { daysOf, sessionsOf } from '../../model/program/days.js';
import { compileSession } from '../../model/session/compile.js';
import type { Program, Session, TrainingMap } from '../../pack/types.js';
import type { Frame } from '../frame.js';
import type { JsonLdOptions } from '../options.js';
import { plain } from './exercise.js';
import { duration, thing, type Thing } from './thing.js';

/** A map as the list of its exercises, easiest first. */
export function mapThing(map: TrainingMap, frame: Frame, { url }: JsonLdOptions): Thing {
  const context = frame.context(frame.words.map);
  const { nodes } = graphOf(map, frame.pack);
  return thing('ItemList', {
    name: plain(context, map.title) ?? context.messages.map,
    description: plain(context, map.description),
    url,
    numberOfItems: nodes.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: nodes.map(({ id, exercise }, index) =>
      thing('ListItem', {
        position: index + 1,
        name: plain(context, exercise.name),
        url: frame.pageOf('exercise', id),
      }),
    ),
  });
}

/** A session: what is done in it, and how long that takes where time tells. */
export function sessionThing(session: Session, frame: Frame, { url }: JsonLdOptions): Thing {
  const context = frame.context(frame.words.timer);
  const compiled = compileSession(session, frame.pack);
  const { blocks } = overviewOf({ session, compiled }, context);
  return thing('ExercisePlan', {
    name: plain(context, session.title) ?? context.messages.session,
    description: plain(context, session.description),
    url,
    activityDuration: compiled.open === 0 && compiled.total > 0 ? duration(compiled.total / 1000) : undefined,
    additionalVariable: blocks.map(({ how }) => how).filter(Boolean),
    hasPart: blocks
      .flatMap(({ steps }) => steps)
      .map(({ name, amount }) => thing('ExercisePlan', { name: name.value, additionalVariable: amount })),
  });
}

/** A programme: how long it goes on, and the sessions of it. */
export function programThing(program: Program, frame: Frame, { url }: JsonLdOptions): Thing {
  const context = frame.context(frame.words.calendar);
  const days = daysOf(program);
  const sessions = new Set(days.flatMap(sessionsOf).flatMap((id) => sessionNamed(id, context) ?? []));
  return thing('ExercisePlan', {
    name: plain(context, program.title) ?? context.messages.programme,
    description: plain(context, program.description),
    url,
    activityDuration: `P${days.length}D`,
    activityFrequency: `${days.filter((day) => sessionsOf(day).length > 0).length}/${days.length}`,
    hasPart: [...sessions].map((session) => {
      const page = frame.pageOf('session', session.id);
      return sessionThing(session, frame, page === undefined ? {} : { url: page });
    }),
  });
}
