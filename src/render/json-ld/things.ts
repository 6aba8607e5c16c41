import type { Frame } from '../frame.js';
import type { JsonLdOptions } from '../options.js';
import type { Picked } from '../pick.js';
import { exerciseThings } from './exercise.js';
import { mapThing, programThing, sessionThing } from './plans.js';
import type { Thing } from './thing.js';

/** What machines should know of an item. */
export function thingsOf(picked: Picked, frame: Frame, options: JsonLdOptions): readonly Thing[] {
  switch (picked.kind) {
    case 'exercise':
      return exerciseThings(picked.item, frame, options);
    case 'map':
      return [mapThing(picked.item, frame, options)];
    case 'session':
      return [sessionThing(picked.item, frame, options)];
    case 'program':
      return [programThing(picked.item, frame, options)];
  }
}
