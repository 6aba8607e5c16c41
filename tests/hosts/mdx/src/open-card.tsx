import { useEffect, useState } from 'react';
import { propsRef } from 'exercise-elements/react';
import hips from './hips.json';

/** Says what was told by the elements of the post, those in its Markdown included. */
export function OpenCard() {
  const [opened, setOpened] = useState('');
  const [changed, setChanged] = useState('');
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const open = (event: DocumentEventMap['exercise-open']) => {
      event.preventDefault(); // instead of the dialog
      setOpened(event.exercise);
    };
    document.addEventListener('exercise-open', open, { signal });
    document.addEventListener('progress-change', (event) => setChanged(`${event.exercise} ${event.state}`), { signal });
    return () => listening.abort();
  }, []);

  return (
    <>
      <exercise-card id="property" exercise="lunge" ref={propsRef<'exercise-card'>({ pack: hips })}>
        <p>Lunge: 3 sets of 8 on each side</p>
      </exercise-card>
      <output id="opened">{opened}</output>
      <output id="changed">{changed}</output>
    </>
  );
}
