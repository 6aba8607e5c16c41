/** What happened in a session, in the order in which it did. `t` is in milliseconds since the session was opened. */
export type LogEntry =
  | {
      readonly t: number;
      readonly k: 'start' | 'pause' | 'play' | 'next' | 'back' | 'restart' | 'round' | 'lap' | 'finish';
    }
  | {
      readonly t: number;
      readonly k: 'add';
      /** Milliseconds that the segment gets longer; negative: shorter. */
      readonly ms: number;
    }
  | {
      /** The machine slept, or the page was frozen. */
      readonly t: number;
      readonly k: 'gap';
      /** Milliseconds until `t` in which nothing could be shown. */
      readonly ms: number;
      /** Whether the time counts, or not, or the reader has to be asked and the session stands until then. */
      readonly policy: 'count' | 'pause' | 'ask';
    };

export type Log = readonly LogEntry[];
