import { replace } from 'sinon';

/** Who still listens to the page, watches it, or waits, since the books were opened. */
export interface Books {
  /** What is still open. Nothing, if all have tidied up. */
  close(): readonly string[];
}

type Listening = Parameters<EventTarget['addEventListener']>;

const isPage = (target: EventTarget | null): boolean =>
  target === null || target === window || target === document || target === document.documentElement;

/** Keeps books of listeners on the page, observers and timers. sinon's `restore()` ends it. */
export function keepBooks(): Books {
  const open = new Map<unknown, string>();
  const listeners = new Map<unknown, Map<string, string>>();
  keepListeners(open, listeners);
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) keepObservers(open, name);
  keepTimers(open);
  return {
    close: () => [...open.values(), ...[...listeners.values()].flatMap((each) => [...each.values()])],
  };
}

function keepListeners(open: Map<unknown, string>, listeners: Map<unknown, Map<string, string>>): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  replace(EventTarget.prototype, 'addEventListener', function (this: EventTarget | null, ...given: Listening) {
    const [type, listener, how] = given;
    if (isPage(this)) {
      const known = listeners.get(listener) ?? new Map<string, string>();
      listeners.set(listener, known.set(type, `listens to ${type}`));
      const signal = typeof how === 'object' ? how.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => known.delete(type));
    }
    addEventListener.apply(this ?? window, given);
  });
  replace(EventTarget.prototype, 'removeEventListener', function (this: EventTarget | null, ...given: Listening) {
    if (isPage(this)) listeners.get(given[1])?.delete(given[0]);
    removeEventListener.apply(this ?? window, given);
  });
  open.delete(undefined);
}

function keepObservers(
  open: Map<unknown, string>,
  name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver',
): void {
  const prototype: { observe(...given: unknown[]): void; disconnect(): void } = globalThis[name].prototype;
  const { observe, disconnect } = prototype;
  replace(prototype, 'observe', function (this: unknown, ...given: unknown[]) {
    open.set(this, name);
    observe.apply(this as typeof prototype, given);
  });
  replace(prototype, 'disconnect', function (this: unknown) {
    open.delete(this);
    disconnect.apply(this as typeof prototype);
  });
}

function keepTimers(open: Map<unknown, string>): void {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const started = (act: () => void, milliseconds?: number): ReturnType<typeof setTimeout> => {
    const timer = start(() => {
      open.delete(timer);
      act();
    }, milliseconds);
    open.set(timer, `waits ${milliseconds ?? 0} ms`);
    return timer;
  };
  replace(globalThis, 'setTimeout', Object.assign(started, start));
  replace(globalThis, 'clearTimeout', (timer) => {
    open.delete(timer);
    stop(timer);
  });
}
