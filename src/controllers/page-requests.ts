/** How a request for a pack ended. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Failure; readonly status?: number };

export type Failure = 'address' | 'status' | 'blocked' | 'offline' | 'network' | 'timeout' | 'page' | 'aborted';

interface PageRequest {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  users: number;
  settled: boolean;
}

/** Milliseconds without an answer after which a reader should not be kept waiting. */
const patience = 10_000;

/** Shared by every copy of this script on the page: one address is fetched once, whoever asks. */
const key = Symbol.for('exercise-elements.requests.1');
type Requests = Map<string, PageRequest>;
type Shared = Record<symbol, Requests | undefined>;
const requests = (): Requests => ((globalThis as unknown as Shared)[key] ??= new Map<string, PageRequest>());

/** What the loader has asked for before an element was there to do so, by address: the first element takes it over. */
const earlyKey = Symbol.for('exercise-elements.early.1');
type Early = Map<string, { readonly response: Promise<Response>; readonly abort: AbortController } | undefined>;

function takeEarly(url: string): ReturnType<Early['get']> {
  const shared = globalThis as unknown as Record<symbol, Early | undefined>;
  const early: Early = (shared[earlyKey] ??= new Map<string, undefined>());
  const request = early.get(url);
  // Known, and nobody's any more: no loader asks for it again.
  early.set(url, undefined);
  return request;
}

/** One element's interest in an address. */
export interface Claim {
  readonly answer: Promise<Answer>;
  /** Gives the interest up; the last one to do so before there is an answer ends the request. */
  release(): void;
}

/** Asks for an address, or joins a request that is under way or answered. A failed one is asked anew. */
export function claim(url: string): Claim {
  const known = requests();
  const request = known.get(url) ?? start(url);
  known.set(url, request);
  request.users++;
  let held = true;
  return {
    answer: request.answer,
    release() {
      if (!held) return;
      held = false;
      if (--request.users > 0 || request.settled) return;
      request.abort.abort();
      known.delete(url);
    },
  };
}

function start(url: string): PageRequest {
  const early = takeEarly(url);
  const abort = early?.abort ?? new AbortController();
  const request: PageRequest = { answer: ask(url, abort, early?.response), abort, users: 0, settled: false };
  void request.answer.then(({ ok }) => {
    request.settled = true;
    if (!ok && requests().get(url) === request) requests().delete(url);
  });
  return request;
}

async function ask(url: string, abort: AbortController, early?: Promise<Response>): Promise<Answer> {
  const timer = setTimeout(() => {
    abort.abort('timeout');
  }, patience);
  try {
    const response = await (early ?? fetch(url, { signal: abort.signal, credentials: 'same-origin' }));
    if (!response.ok) return { ok: false, reason: 'status', status: response.status };
    const text = await response.text();
    // Many servers answer a wrong address with a page of their own and status 200.
    return text.trimStart().startsWith('<') ? { ok: false, reason: 'page' } : { ok: true, text };
  } catch {
    if (!abort.signal.aborted) return { ok: false, reason: unreachable(url) };
    return { ok: false, reason: abort.signal.reason === 'timeout' ? 'timeout' : 'aborted' };
  } finally {
    clearTimeout(timer);
  }
}

/** A browser does not tell a script why a request failed; the circumstances narrow it down. */
function unreachable(url: string): Failure {
  if (!navigator.onLine) return 'offline';
  // A sandboxed page has an address, but no origin: to it every server is another site's.
  return new URL(url).origin === origin ? 'network' : 'blocked';
}
