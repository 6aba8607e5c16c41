/**
 * A WebDriver session, as little of it as tests need.
 * https://www.w3.org/TR/webdriver2/
 */
export class WebDriver {
  /** @type {string} */
  #base;

  /** @param {string} base the address of the session */
  constructor(base) {
    this.#base = base;
  }

  /**
   * @param {string} server
   * @param {Record<string, unknown>} capabilities
   */
  static async open(server, capabilities) {
    const value = await request('POST', `${server}/session`, { capabilities: { alwaysMatch: capabilities } });
    const { sessionId } = /** @type {{ sessionId: string }} */ (value);
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  /**
   * @param {string} path
   * @param {object} body
   * @param {number} [milliseconds]
   */
  post(path, body, milliseconds) {
    return request('POST', `${this.#base}/${path}`, body, milliseconds);
  }

  /** @param {string} path */
  get(path) {
    return request('GET', `${this.#base}/${path}`);
  }

  /**
   * @param {string} type
   * @param {Record<string, unknown>} parameters
   * @param {Record<string, unknown>[]} actions
   */
  async act(type, parameters, actions) {
    await this.post('actions', { actions: [{ type, id: type, parameters, actions }] });
  }

  async releaseActions() {
    await request('DELETE', `${this.#base}/actions`);
  }

  async close() {
    await request('DELETE', this.#base, undefined, 5000);
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 * @param {number} [milliseconds] how long to wait for the answer
 * @returns {Promise<unknown>}
 */
export async function request(method, url, body, milliseconds = 60_000) {
  const response = await fetch(url, {
    method,
    body: body ? JSON.stringify(body) : null,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(milliseconds),
  });
  const { value } = /** @type {{ value: unknown }} */ (await response.json());
  if (response.ok) return value;
  const { error, message } = /** @type {{ error: string, message: string }} */ (value);
  throw new Error(`${method} ${new URL(url).pathname}: ${error}: ${message}`);
}
