// What the compiler must know of the elements, and what it must refuse.
import { createRef } from 'react';
import type { ExerciseCard, ProgressChangeEvent } from 'exercise-elements';
import 'exercise-elements/define';
import { propsRef } from 'exercise-elements/react';

const card = createRef<ExerciseCard>();
const found: ExerciseCard | null = document.querySelector('exercise-card');
found?.addEventListener('progress-change', (event: ProgressChangeEvent) => event.previous);

export const good = (
  <>
    <exercise-card ref={card} src="hips.json#squat" compact heading-level="2" className="wide" lang="de" />
    <progression-map view="list" axis="load" reader={{ states: { squat: 'done' } }} />
    <session-timer sound="duck" onsession-complete={({ log, state }) => [log.length, state.status]} />
    <program-calendar start-date="2026-12-01" onday-complete={({ day }) => day.toFixed()} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error: units are metric or imperial */}
    <exercise-card units="furlongs" />
    {/* @ts-expect-error: a level is a number */}
    <exercise-card heading-level="two" />
    {/* @ts-expect-error: there is no such attribute */}
    <exercise-card exercize="squat" />
    {/* @ts-expect-error: a day is a number */}
    <program-calendar onday-complete={({ day }) => day.trim()} />
    {/* @ts-expect-error: the event carries the id, not a number */}
    <exercise-card onexercise-open={({ exercise }) => exercise.toFixed()} />
    {/* @ts-expect-error: a map is shown as a map or a list */}
    <progression-map view="grid" />
    {/* @ts-expect-error: a ref gives what is no attribute */}
    <exercise-card ref={propsRef<'exercise-card'>({ exercise: 'squat' })} />
    {/* @ts-expect-error: there is no such element */}
    <exercise-cart />
  </>
);
