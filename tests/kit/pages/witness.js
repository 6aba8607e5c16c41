// The first script of a page in a test: it keeps what the page complains about and how each pack was read.
{
  // Pages of one origin would go on with each other's sessions, and know each other's readers; a test that is about that
  // says so. A page of no origin has no storage, and shall have none.
  if (origin !== 'null' && document.currentScript?.dataset.storage !== 'shared') {
    const kept = new Map();
    const storage = {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, String(value)),
      removeItem: (name) => void kept.delete(name),
    };
    Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
  }
  const heard = [];
  const outcomes = [];
  const ends = new Map();
  const describe = (reason) => String(reason?.stack || reason);
  window.witness = {
    heard,
    outcomes,
    // For pages on which a script of the page itself cannot.
    load: (address) => import(address),
    // Browsers report a rejection some time after it: when one of our own is reported, all before it are.
    all: () =>
      new Promise((resolve) => {
        const last = Symbol('last');
        ends.set(last, () => resolve(heard));
        Promise.reject(last);
      }),
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      if (message) heard.push(`error: ${message}`);
      else if (target.localName === 'script') heard.push(`error: ${target.src} did not load`);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => {
    const end = ends.get(event.reason);
    if (!end) return heard.push(`rejection: ${describe(event.reason)}`);
    event.preventDefault();
    end();
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  addEventListener('pack-load', () => outcomes.push('pack-load'), true);
  addEventListener('pack-error', () => outcomes.push('pack-error'), true);
  for (const method of ['debug', 'error', 'info', 'log', 'warn']) {
    console[method] = (...words) => heard.push(`${method}: ${words.map(describe).join(' ')}`);
  }
}
