/** @typedef {import('@web/test-runner-core').TestRunnerCoreConfig['middleware']} Middlewares */
/** @typedef {NonNullable<Middlewares>[number]} Middleware */

/** Something to wait for. */
class Gate {
  open = () => undefined;
  /** @type {Promise<void>} */
  passed = new Promise((resolve) => {
    this.open = () => void resolve();
  });
}

/**
 * `/__held/<name>?<address>`: a module that is on its way until somebody posts to its path; it hands on what is at the
 * address.
 * @returns {Middleware}
 */
export function serveHeld() {
  /** @type {Map<string, Gate>} */
  const gates = new Map();
  return async (context, next) => {
    const { path, method, querystring } = context;
    if (!path.startsWith('/__held/')) return next();
    const gate = gates.get(path) ?? new Gate();
    gates.set(path, gate);
    context.status = 200;
    context.type = 'js';
    if (method === 'POST') {
      gate.open();
      context.body = '';
      return undefined;
    }
    // A page that is gone waits for nothing.
    context.res.on('close', gate.open);
    await gate.passed;
    gates.delete(path);
    context.body = `export * from ${JSON.stringify(decodeURIComponent(querystring))};`;
    return undefined;
  };
}
