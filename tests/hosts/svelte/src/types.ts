// What the checker must refuse: a template has no comment to expect an error by.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'exercise-elements/svelte';

type Card = SvelteHTMLElements['exercise-card'];

// @ts-expect-error: units are metric or imperial
export const units: Card = { units: 'furlongs' };
// @ts-expect-error: a level is a number
export const level: Card = { 'heading-level': 'two' };
// @ts-expect-error: there is no such attribute
export const unknown: Card = { exercize: 'squat' };
// @ts-expect-error: the event carries the id, not a number
export const event: Card = { 'onexercise-open': ({ exercise }) => exercise.toFixed() };
// @ts-expect-error: a map is shown as a map or a list
export const view: SvelteHTMLElements['progression-map'] = { view: 'grid' };
