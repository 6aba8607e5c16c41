import type { ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

/** Listeners of an element, each by `on` with the name of its event behind it. */
export type Handlers<T extends Tag> = {
  [Type in keyof ElementEvents[T] as `on${Type & string}`]?: ((event: ElementEvents[T][Type]) => void) | undefined;
};

/**
 * A ref for React that gives an element its properties and listeners. React 19 by itself gives none to an element that
 * came from the server, until it renders that a second time (https://github.com/facebook/react/issues/35446); a ref is
 * called in any case: `<exercise-card ref={propsRef<'exercise-card'>({ pack })}>`.
 *
 * @param props Properties that are no attributes, such as `pack`, and listeners, such as `onexercise-open`.
 */
export function propsRef<T extends Tag = never>(
  props: ElementProperties[T] & Handlers<T>,
): (element: Elements[T] | null) => () => void {
  const given = Object.entries(props);
  const listeners = given.flatMap(([name, value]) =>
    name.startsWith('on') ? [{ type: name.slice(2), listener: value as EventListener }] : [],
  );
  return (element) => {
    Object.assign(element ?? {}, Object.fromEntries(given.filter(([name]) => !name.startsWith('on'))));
    for (const { type, listener } of listeners) element?.addEventListener(type, listener);
    return () => {
      for (const { type, listener } of listeners) element?.removeEventListener(type, listener);
    };
  };
}
