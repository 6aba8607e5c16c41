import { useState } from 'react';
import 'exercise-elements/define/exercise-card';
import type { ExerciseOpenEvent } from 'exercise-elements';
import type {} from 'exercise-elements/react';
import hips from './hips.json';

/** A page that no server renders gives properties and listeners as to any element. */
export function Page() {
  const [opened, setOpened] = useState('');
  const [changed, setChanged] = useState('');
  const open = (event: ExerciseOpenEvent) => {
    event.preventDefault(); // instead of the dialog
    setOpened(event.exercise);
  };

  return (
    <main>
      <exercise-card
        id="attribute"
        src="/hips.json"
        exercise="squat"
        onexercise-open={open}
        onprogress-change={({ exercise, state }) => setChanged(`${exercise} ${state}`)}
      />
      <exercise-card id="property" pack={hips} exercise="lunge" />
      <output id="opened">{opened}</output>
      <output id="changed">{changed}</output>
    </main>
  );
}
