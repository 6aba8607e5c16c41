// What the compiler must refuse.
import type {} from 'exercise-elements/react';

export const bad = (
  <>
    {/* @ts-expect-error: units are metric or imperial */}
    <exercise-card units="furlongs" />
    {/* @ts-expect-error: there is no such attribute */}
    <exercise-card exercize="squat" />
  </>
);
