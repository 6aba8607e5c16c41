import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementAttributes, ElementProperties, Elements } from './elements.js';
import type { Handlers } from './props-ref.js';

export { propsRef } from './props-ref.js';

type Tag = keyof Elements;
type Given<T extends Tag> = ElementAttributes[T] & ElementProperties[T];

type ExerciseElements = {
  [T in Tag]: Given<T> & Handlers<T> & ClassAttributes<Elements[T]> & Omit<HTMLAttributes<Elements[T]>, keyof Given<T>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ExerciseElements {}
  }
}
