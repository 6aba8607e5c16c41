import type {} from 'exercise-elements/react';
import { Elements } from './elements';
import { OpenCard } from './open-card';

/** A component of the server: what it renders reads as it stands, and `Elements` registers the tags in the browser. */
export default function Page() {
  return (
    <main>
      <Elements />
      <exercise-card id="server" src="/hips.json" exercise="squat" compact>
        <p>Squat: 3 sets of 8 to 12</p>
      </exercise-card>
      <OpenCard />
    </main>
  );
}
