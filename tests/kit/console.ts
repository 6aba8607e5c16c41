const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;

export interface Silence {
  /** What was said so far, each with where it came from. */
  readonly heard: readonly string[];
  /** Stops listening; throws with all that was heard if anything was. */
  check(): Promise<void>;
}

/** Only Chromium's stacks begin with the message. */
function describe(reason: unknown): string {
  const text = String(reason);
  if (!(reason instanceof Error) || !reason.stack) return text;
  return reason.stack.startsWith(text) ? reason.stack : `${text}\n${reason.stack}`;
}

/** Keeps a list of what a page says, without swallowing it. Returns how to stop. */
function listen(hear: (line: string) => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('error', ({ message }) => hear(`error: ${message}`), options);
  window.addEventListener('unhandledrejection', ({ reason }) => hear(`rejection: ${describe(reason)}`), options);
  const originals = methods.map((method) => [method, console[method]] as const);
  for (const [method, original] of originals) {
    console[method] = (...words: unknown[]): void => {
      hear(`${method}: ${words.map(describe).join(' ')}`);
      original.apply(console, words);
    };
  }
  return () => {
    stop.abort();
    for (const [method, original] of originals) console[method] = original;
  };
}

/** From here until `check()` the console must stay quiet, and no error or rejection may go unhandled. */
export function expectSilence(): Silence {
  const heard: string[] = [];
  const stop = listen((line) => heard.push(line));
  return {
    heard,
    async check() {
      // A rejection is reported in a task of its own, some time after the one that left it unhandled.
      await new Promise((resolve) => setTimeout(resolve, 20));
      stop();
      if (heard.length > 0) throw new Error(`Expected silence, heard:\n${heard.join('\n')}`);
    },
  };
}
