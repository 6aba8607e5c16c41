import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes, ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

/** Vue's checker knows what stands in a template by its name in camel case, and listeners with `on` before it. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name & string;

type Given<T extends Tag> = ElementProperties[T] & {
  [Name in keyof ElementAttributes[T] as Camel<Name>]: ElementAttributes[T][Name];
};

type Listeners<T extends Tag> = {
  [Type in keyof ElementEvents[T] as `on${Capitalize<Camel<Type>>}`]?:
    ((event: ElementEvents[T][Type]) => void) | undefined;
};

type ExerciseElements = {
  [T in Tag]: new () => Elements[T] & {
    /** @deprecated What templates are checked by: there is no such property. */
    $props: Given<T> & Listeners<T> & PublicProps & Omit<HTMLAttributes, keyof Given<T>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends ExerciseElements {}
}
