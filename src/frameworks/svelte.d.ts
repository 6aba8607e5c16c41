import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementProperties, Elements } from './elements.js';
import type { Handlers } from './props-ref.js';

type Tag = keyof Elements;
type Given<T extends Tag> = ElementAttributes[T] & ElementProperties[T];

type ExerciseElements = { [T in Tag]: Given<T> & Handlers<T> & Omit<HTMLAttributes<Elements[T]>, keyof Given<T>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ExerciseElements {}
}
