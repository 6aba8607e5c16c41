// The first script of a page in a test: it keeps what the page complains about and how each pack was read.
{
  const heard = [];
  const outcomes = [];
  const describe = (reason) => String(reason?.stack || reason);
  // `load` is for pages on which a script of the page itself cannot.
  window.witness = { heard, outcomes, load: (address) => import(address) };
  addEventListener(
    'error',
    ({ message, target }) => {
      if (message) heard.push(`error: ${message}`);
      else if (target.localName === 'script') heard.push(`error: ${target.src} did not load`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${describe(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  addEventListener('pack-load', () => outcomes.push('pack-load'), true);
  addEventListener('pack-error', () => outcomes.push('pack-error'), true);
  for (const method of ['debug', 'error', 'info', 'log', 'warn']) {
    console[method] = (...words) => heard.push(`${method}: ${words.map(describe).join(' ')}`);
  }
}
