import type { ReactiveControllerHost } from 'lit';
import type { Source } from '../../controllers/pack-source.js';
import { ProgressController, packKey } from '../../controllers/progress.js';
import type { SessionRun } from '../../controllers/session-run.js';
import { dateOf } from '../../model/date.js';
import type { ProgressEntry, SessionEntry, Told } from '../../model/progress/entry.js';
import type { KnownReader } from '../../model/progress/reader.js';
import type { Log } from '../../model/session/log.js';
import { reportOf } from '../../model/session/report.js';
import type { SessionState } from '../../model/session/state.js';
import type { ProgressStore } from '../../progress/store.js';
import { writeDay } from '../../i18n/date.js';
import type { TimerContext } from './scene.js';
import { clockTime } from './time.js';

/** A short text for a long one, the same everywhere (FNV-1a, 32 bits). */
function shortFor(text: string): string {
  let sum = 2_166_136_261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (sum >>> 0).toString(36);
}

/**
 * Keeps what was done in a session where the reader's progress is kept, and puts it right with every word of theirs.
 * Whoever shows a session, in this tab or another one, writes the same entry: its id is made of the session's name and
 * the time at which it was begun.
 */
export class Logbook {
  private readonly progress: ProgressController;
  private looked: { readonly id: string; readonly log: Log; readonly over: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.progress = new ProgressController(host);
  }

  /** Opens the book of a reader of a pack: how far they have come. `store` is the one that a page gave the element. */
  open(source: Source, store: ProgressStore | undefined): KnownReader {
    this.progress.open(packKey(source), store);
    return this.progress.readerOf(source.pack);
  }

  /** When the reader did a session last, and how much of it; undefined where they never did. */
  lastTime(session: string, context: TimerContext): string | undefined {
    const last = this.progress.readerOf(context.pack).sessions.get(session);
    return last && lastTimeOf(last, context);
  }

  /** Where it is kept, or why it is not. */
  get keeps(): ProgressController['keeps'] {
    return this.progress.keeps;
  }

  /**
   * To be called whenever something may have happened.
   *
   * @param session Id of the session.
   * @param name Its name in all tabs.
   */
  note(session: string, name: string, run: SessionRun, state: SessionState): void {
    const { progress, looked } = this;
    const { happened: log, stamp } = run;
    const over = state.status === 'done';
    const id = `${shortFor(name)}-${stamp.toString(36)}`;
    const same = looked?.id === id;
    if (same && looked.log === log && looked.over === over) return;
    this.looked = { id, log, over };
    const known = progress.progress.find((entry) => entry.id === id);
    // What was over before is noted: another version of the pack may tell it otherwise.
    if (known && !same) return;
    const told = toldOf(session, run, state, known) ?? { k: 'undo', of: id };
    if (told.k === 'undo' ? known?.k !== 'session' : known && isSame(known, told)) return;
    const at = known?.at ?? Math.floor(stamp + (state.ended ?? 0));
    progress.add(told, { id, at, rev: known ? (known.rev ?? 0) + 1 : 0 });
  }
}

/** What there is to keep of a session; undefined where it is not over, or nothing was done in it. */
function toldOf(
  session: string,
  { plan, happened, stamp }: SessionRun,
  state: SessionState,
  known: ProgressEntry | undefined,
): Told | undefined {
  if (state.ended === undefined) return undefined;
  const report = reportOf(plan.segments, state, happened);
  const on = known?.k === 'session' && known.on !== undefined ? known.on : dateOf(stamp + state.ended);
  return report.exercises.length > 0 ? { k: 'session', session, report, on } : undefined;
}

const isSame = (known: ProgressEntry, told: Told): boolean =>
  known.k === 'session' && told.k === 'session' && JSON.stringify(known.report) === JSON.stringify(told.report);

/** "Last time, Nov 23, 2026: 4 steps in 12:30"; nothing of a time that has no date, as other scripts may write one. */
function lastTimeOf({ at, report }: SessionEntry, { messages, locale }: TimerContext): string {
  const date = writeDay(at, locale, 'medium');
  return date && messages.lastTime(date, messages.took(clockTime(report.active, locale), report.exercises.length));
}
