/** Counts the timers of a page that are set and neither done nor cleared. Runs there, before anything else. */
export function watchTimers() {
  const open = new Set();
  const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
  window.setTimeout = /** @type {typeof setTimeout} */ (
    (/** @type {TimerHandler} */ act, /** @type {number} */ delay, /** @type {unknown[]} */ ...rest) => {
      const id = setTimeout(() => {
        open.delete(id);
        if (typeof act === 'function') act(...rest);
      }, delay);
      open.add(id);
      return id;
    }
  );
  window.setInterval = /** @type {typeof setInterval} */ (
    (/** @type {TimerHandler} */ act, /** @type {number} */ delay, /** @type {unknown[]} */ ...rest) => {
      const id = setInterval(act, delay, ...rest);
      open.add(id);
      return id;
    }
  );
  const clear = (/** @type {number | undefined} */ id) => {
    open.delete(id);
    clearTimeout(id);
    clearInterval(id);
  };
  Object.assign(window, { clearTimeout: clear, clearInterval: clear, openTimers: () => open.size });
}
