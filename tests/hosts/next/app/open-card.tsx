'use client';
import { useState } from 'react';
import { propsRef } from 'exercise-elements/react';
import hips from './hips.json';

/** A component of the client, rendered on the server first. */
export function OpenCard() {
  const [opened, setOpened] = useState('');
  const [changed, setChanged] = useState('');
  const listen = propsRef<'exercise-card'>({
    'onexercise-open': (event) => {
      event.preventDefault(); // instead of the dialog
      setOpened(event.exercise);
    },
    'onprogress-change': ({ exercise, state }) => setChanged(`${exercise} ${state}`),
  });

  return (
    <>
      <exercise-card id="attribute" src="/hips.json" exercise="squat" heading-level={2} ref={listen}>
        <p>Squat: 3 sets of 8 to 12</p>
      </exercise-card>
      <exercise-card id="property" exercise="lunge" ref={propsRef<'exercise-card'>({ pack: hips })}>
        <p>Lunge: 3 sets of 8 on each side</p>
      </exercise-card>
      <output id="opened">{opened}</output>
      <output id="changed">{changed}</output>
    </>
  );
}
