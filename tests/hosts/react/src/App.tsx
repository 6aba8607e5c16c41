import { useState } from 'react';
import 'exercise-elements/define/exercise-card';
import type { ExerciseOpenEvent } from 'exercise-elements';
import { propsRef } from 'exercise-elements/react';
import hips from './hips.json';

export function App() {
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
        heading-level={2}
        ref={propsRef<'exercise-card'>({
          'onexercise-open': open,
          'onprogress-change': ({ exercise, state }) => setChanged(`${exercise} ${state}`),
        })}
      >
        <p>Squat: 3 sets of 8 to 12</p>
      </exercise-card>
      <exercise-card id="property" exercise="lunge" ref={propsRef<'exercise-card'>({ pack: hips })}>
        <p>Lunge: 3 sets of 8 on each side</p>
      </exercise-card>
      <output id="opened">{opened}</output>
      <output id="changed">{changed}</output>
    </main>
  );
}
