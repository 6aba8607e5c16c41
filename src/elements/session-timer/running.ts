import type { CSSResult, LitElement } from 'lit';
import { PrintController } from '../../controllers/print.js';
import { SessionRun, type Command, type Plan } from '../../controllers/session-run.js';
import { SessionSave } from '../../controllers/session-save.js';
import { itemOf, layOutAsRun } from '../../model/session/plan.js';
import { reportOf, type SessionReport } from '../../model/session/report.js';
import type { SessionState } from '../../model/session/state.js';
import type { SessionReader } from '../../model/session/types.js';
import type { Session } from '../../pack/types.js';
import type { Source } from '../../controllers/pack-source.js';
import { eventsBetween } from './announce.js';
import { Attendant } from './attendant.js';
import { Keys } from './keyboard.js';
import { nameFor } from './pick.js';
import type { TimerView, Wishes } from './served.js';
import { screen } from './templates/run.js';

/** A timer whose session is to run. */
export interface Staged {
  readonly host: LitElement & Wishes;
  /** What is on show; undefined where nothing is. */
  view(): TimerView | undefined;
  /** Puts styles on it that came later. */
  readonly wear: (style: CSSResult) => void;
}

/** All that a session is run with once it is on show: its clock and log, its keys, and those who let it be heard. */
export class Running {
  readonly run: SessionRun;
  readonly attendant: Attendant;
  /** On paper a session is its plan, wherever it stands. */
  readonly print: PrintController;
  readonly screen = screen;
  private opened: { readonly item: Session; readonly source: Source; readonly reader: SessionReader } | undefined =
    undefined;
  private known: SessionState | undefined = undefined;

  constructor(private readonly timer: Staged) {
    const { host } = timer;
    this.run = new SessionRun(host);
    this.print = new PrintController(host);
    const { run } = this;
    this.attendant = new Attendant({
      ...timer,
      run,
      act: this.do,
    });
    new Keys(host, () => run.state, this.do);
  }

  /** Opens a session; the same one for a reader who has come further stays where it is. */
  open(item: Session, source: Source, reader: SessionReader): void {
    const { opened, run } = this;
    const same = opened?.item === item;
    if (same && opened.reader === reader) return;
    this.opened = { item, source, reader };
    const plan: Plan = (log) => layOutAsRun(item, source.pack, reader, log);
    if (same) return run.replan(plan);
    run.open(plan, new SessionSave(nameFor(item, source)));
    this.known = run.state;
    this.attendant.prepare();
  }

  /** Does what a reader has pressed: browsers let nobody be heard before. */
  readonly do = (command: Command): void => {
    this.attendant.unlock();
    this.run.do(command);
  };

  /** Does another exercise today in place of the one that is on; undefined: as planned. */
  swap(exercise: string | undefined): void {
    const { plan, state } = this.run;
    const on = plan.segments[state.index];
    const item = on && itemOf(on);
    if (item !== undefined) this.do({ k: 'swap', item, ...(exercise !== undefined && { exercise }) });
  }

  /** What was done so far, with what the reader says of it. */
  get report(): SessionReport {
    const { plan, state, happened } = this.run;
    return reportOf(plan.segments, state, happened);
  }

  /** Puts the session back to its beginning, and forgets what happened in it. */
  reset(): void {
    this.known = undefined;
    this.run.reset();
  }

  /** Tells the page what has happened since the last time, up to this state. */
  announce(id: string, now: SessionState): void {
    const { known, run } = this;
    this.known = now;
    const about = { id, segments: run.plan.segments, log: run.happened };
    for (const event of known ? eventsBetween(known, now, about) : []) this.timer.host.dispatchEvent(event);
  }
}
