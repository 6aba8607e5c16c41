import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'exercise-elements/define/exercise-card';
import type { ExerciseOpenEvent, ProgressChangeEvent } from 'exercise-elements';
import hips from './hips.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <exercise-card
        id="attribute"
        src="/hips.json"
        exercise="squat"
        heading-level="2"
        (exercise-open)="open($event)"
        (progress-change)="change($event)"
      >
        <p>Squat: 3 sets of 8 to 12</p>
      </exercise-card>
      <exercise-card id="property" [pack]="hips" exercise="lunge">
        <p>Lunge: 3 sets of 8 on each side</p>
      </exercise-card>
      <output id="opened">{{ opened() }}</output>
      <output id="changed">{{ changed() }}</output>
    </main>
  `,
})
export class App {
  protected readonly hips = hips;
  protected readonly opened = signal('');
  protected readonly changed = signal('');

  protected open(event: ExerciseOpenEvent) {
    event.preventDefault(); // instead of the dialog
    this.opened.set(event.exercise);
  }

  protected change({ exercise, state }: ProgressChangeEvent) {
    this.changed.set(`${exercise} ${state}`);
  }
}
