import type { Load } from '../../pack/types.js';

/** What happens to the clock of a session. */
type ClockEntry =
  | {
      readonly k: 'start';
      /** What the slots of the session stood for, by item: the reader may come further while it is on. */
      readonly slots?: Readonly<Record<string, string>>;
    }
  | { readonly k: 'pause' | 'play' | 'back' | 'restart' | 'round' | 'lap' | 'finish' }
  | {
      readonly k: 'next';
      /** Whether the step was left undone. */
      readonly skip?: true;
    }
  | {
      readonly k: 'jump';
      /** Id of the segment to go to. */
      readonly to: string;
    }
  | {
      readonly k: 'add';
      /** Milliseconds that the segment gets longer; negative: shorter. */
      readonly ms: number;
    }
  | {
      /** The machine slept, or the page was frozen. */
      readonly k: 'gap';
      /** Milliseconds until `t` in which nothing could be shown. */
      readonly ms: number;
      /** Whether the time counts, or not, or the reader has to be asked and the session stands until then. */
      readonly policy: 'count' | 'pause' | 'ask';
    };

/** What a reader chooses to do: it changes the steps that are to come, and none that was on. */
type ChoiceEntry =
  | {
      /** Another exercise for an item, from now on. */
      readonly k: 'swap';
      /** The item, as "1/0" for the first of the second block. */
      readonly item: string;
      /** Id of the exercise; without it, the one that was planned. */
      readonly exercise?: string;
    }
  | {
      /** Which item of a block is done of which one is picked; it counts before the start. */
      readonly k: 'pick';
      readonly block: number;
      readonly item: number;
    }
  | {
      /** Whether repetitions run by their tempo; it counts before the start. */
      readonly k: 'tempo';
      readonly on: boolean;
    };

/** What a reader says of what was done. The last word counts. */
type ReportEntry =
  | {
      readonly k: 'set';
      /** Index among the visits. */
      readonly visit: number;
      readonly reps?: number;
      readonly load?: Load;
    }
  | {
      readonly k: 'effort';
      /** Rating of perceived exertion for the whole session, 0 to 10. */
      readonly rpe: number;
    }
  | { readonly k: 'note'; readonly text: string };

/** What happened in a session, in the order in which it did. `t` is in milliseconds since the session was opened. */
export type LogEntry = { readonly t: number } & (ClockEntry | ChoiceEntry | ReportEntry);

export type Log = readonly LogEntry[];
