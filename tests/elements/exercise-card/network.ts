import { stub, type SinonStub } from 'sinon';

type Fetch = typeof globalThis.fetch;

/** Stands in for `fetch`; the test gives it back with `restore()`. */
export const stubFetch = (): SinonStub<Parameters<Fetch>, ReturnType<Fetch>> => stub(globalThis, 'fetch');

/** A network that answers every address with this pack. */
export function answerWith(pack: unknown): SinonStub<Parameters<Fetch>, ReturnType<Fetch>> {
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  return stubFetch().callsFake(() => Promise.resolve(new Response(text)));
}

/** A network that holds every answer back; the test gives them by address. */
export function holdAnswers(): Map<string, (answer: Response) => void> {
  const answers = new Map<string, (answer: Response) => void>();
  stubFetch().callsFake((url) => new Promise((resolve) => answers.set(addressOf(url), resolve)));
  return answers;
}

/** A network that answers with this pack when the test says so. */
export function lateAnswer(pack: unknown): () => void {
  let answer: () => void = () => undefined;
  const said = new Promise<void>((resolve) => (answer = resolve));
  stubFetch().callsFake(() => said.then(() => new Response(JSON.stringify(pack))));
  return answer;
}

/** A network that gives no answer before the request is given up; with the signals it was given. */
export function neverAnswer(): { readonly fetch: SinonStub; readonly signals: readonly AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const fetch = stubFetch().callsFake(
    (_url, { signal } = {}) =>
      new Promise((_answer, reject) => {
        if (!signal) return;
        signals.push(signal);
        signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      }),
  );
  return { fetch, signals };
}

let count = 0;

/** An address nobody has asked for before: what was read once on a page is not asked for again. */
export const fresh = (): string => `/packs/${++count}.json`;

/** The address a stubbed `fetch` was asked for. */
export const asked = (fetch: SinonStub<Parameters<Fetch>, ReturnType<Fetch>>, call = 0): string =>
  addressOf(fetch.getCall(call).args[0]);

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : input.toString());

/** An address in full. */
export const full = (address: string): string => new URL(address, location.origin).href;
