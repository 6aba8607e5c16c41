import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Log, LogEntry } from '../model/session/log.js';
import { slotsOf } from '../model/session/plan.js';
import { sessionState, type SessionState } from '../model/session/state.js';
import type { LaidOut } from '../model/session/types.js';
import { bare } from '../model/session/bare.js';
import type { SavedRun, SessionSave } from './session-save.js';

/** What a reader, a page or a machine does to a session; the run adds when. */
export type Command = LogEntry extends infer Entry ? (Entry extends LogEntry ? Omit<Entry, 't'> : never) : never;

/** The steps of a session in which so much has happened. */
export type Plan = (log: Log) => LaidOut;

/** Milliseconds by which the wall has to run ahead for the machine to have slept. */
const asleep = 2000;
/** Milliseconds of sleep, or of a closed page, after which a reader is asked where to go on. */
const long = 60_000;
/** Milliseconds from tick to tick. */
const second = 1000;

/** When the last happened, by the clock of the wall. */
const lastOf = ({ opened, log }: Pick<SavedRun, 'opened' | 'log'>): number => opened + (log.at(-1)?.t ?? 0);

/**
 * Runs a session: keeps the log of what happens, knows its state at any time, and asks its host for an update at every
 * full second that is left. Timers may come late or not at all: nothing depends on them but when something is drawn.
 */
export class SessionRun implements ReactiveController {
  /** The steps, as the reader has made them. */
  plan: LaidOut = { segments: [], total: 0, open: 0, findings: [] };
  private planned: Plan = () => this.plan;
  private log: Log = [];
  /**
   * What two clocks showed when the session was opened, in milliseconds: the page's, which never jumps but may stop while
   * the machine sleeps, and that of the wall.
   */
  private opened = { mono: 0, wall: 0 };
  /** What tells this session from those that were done before: the time of the wall at which it was opened first. */
  stamp = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private save: SessionSave | undefined;
  /** Whether its host is on a page. */
  private connected = false;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  /** Opens a session; one that was left in the middle goes on. */
  open(planned: Plan, save: SessionSave | undefined): void {
    this.save?.close();
    [this.planned, this.save] = [planned, save];
    this.take(save?.read());
    if (this.connected) this.hear();
    const left = save?.left();
    // Who was away for long is asked; a page that was reloaded just goes on.
    if (left !== undefined && this.now - left > long) this.do({ k: 'gap', ms: this.now - left, policy: 'ask' });
  }

  /** The same session for a reader who has come further. */
  replan(planned: Plan): void {
    this.planned = planned;
    this.plan = planned(this.log);
  }

  get state(): SessionState {
    return this.moment.state;
  }

  /**
   * One moment: `at` on the monotonic clock, `t` since the session was opened, both in milliseconds, and the state then.
   * Each look at a clock is later than the one before, on a slow phone by milliseconds.
   */
  get moment(): { readonly at: number; readonly t: number; readonly state: SessionState } {
    const at = performance.now();
    const t = at - this.opened.mono;
    return { at, t, state: sessionState(this.plan.segments, this.log, t) };
  }

  /** Milliseconds since the session was opened. */
  get now(): number {
    return performance.now() - this.opened.mono;
  }

  /** What has happened. */
  get happened(): Log {
    return this.log;
  }

  /** Whether the session stands because the reader has been away. */
  get away(): boolean {
    const last = this.log.at(-1);
    return last?.k === 'gap' && last.policy === 'ask' && this.state.status === 'paused';
  }

  /** Whether the last that happened can be taken back: the end, or what the reader said of the session. */
  get undoable(): boolean {
    const { k } = this.log.at(-1) ?? {};
    return k === 'finish' || k === 'set' || k === 'effort' || k === 'note';
  }

  do(command: Command): void {
    const slots = command.k === 'start' ? slotsOf(this.plan) : {};
    const kept = Object.keys(slots).length > 0 && { slots };
    // Never later than now: what is still to come does not count.
    this.happen([...this.log, bare({ ...command, ...kept, t: Math.floor(this.now) })]);
  }

  /** Takes the last back. A session that was finished stands where it was. */
  undo(): void {
    const last = this.log.at(-1);
    if (!last || !this.undoable) return;
    const before = this.log.slice(0, -1);
    this.happen(last.k === 'finish' ? [...before, { k: 'pause', t: last.t }] : before);
  }

  /** Forgets what has happened. */
  reset(): void {
    this.take(undefined);
    this.save?.erase();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.wake);
    window.addEventListener('pagehide', this.leave);
    this.connected = true;
    this.hear();
    this.catchUp();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.connected = false;
    document.removeEventListener('visibilitychange', this.wake);
    window.removeEventListener('pagehide', this.leave);
    clearTimeout(this.timer);
    this.save?.close();
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    const { status, remaining, elapsed } = this.state;
    if (status !== 'running' || !this.connected) return;
    const wait = remaining === null ? second - (elapsed % second) : remaining % second || second;
    this.timer = setTimeout(this.wake, wait);
  }

  /** Where it was on no page, it has not heard how the session went on elsewhere. */
  private catchUp(): void {
    const saved = this.save?.read();
    if (saved && lastOf(saved) >= lastOf({ opened: this.opened.wall, log: this.log })) this.take(saved);
  }

  /** Another tab, or another element of this page, may go on with the same session. */
  private hear(): void {
    this.save?.listen((saved) => {
      this.take(saved);
      this.host.requestUpdate();
    });
  }

  private happen(log: Log): void {
    this.know(log);
    this.save?.write({ opened: this.opened.wall, log, stamp: this.stamp });
    this.host.requestUpdate();
  }

  private know(log: Log): void {
    this.log = log;
    this.plan = this.planned(log);
  }

  private readonly wake = (): void => {
    this.notice();
    this.host.requestUpdate();
  };

  private readonly leave = (): void => {
    if (this.state.status === 'running') this.save?.leave(this.now);
  };

  /** Where the machine has slept, the monotonic clock may have stopped: the wall tells for how long. */
  private notice(): void {
    const { opened } = this;
    const lost = Date.now() - opened.wall - this.now;
    if (Math.abs(lost) <= asleep) return;
    this.opened = lost > 0 ? { ...opened, mono: opened.mono - lost } : { ...opened, wall: Date.now() - this.now };
    if (lost > 0 && this.state.status === 'running') {
      this.do({ k: 'gap', ms: lost, policy: lost > long ? 'ask' : 'count' });
    }
  }

  private take(saved: SavedRun | undefined): void {
    const wall = Date.now();
    const last = saved?.log.at(-1)?.t ?? 0;
    // A clock that was set back never takes a session back.
    const passed = saved ? Math.max(last, wall - saved.opened) : 0;
    this.opened = { mono: performance.now() - passed, wall: wall - passed };
    this.stamp = saved?.stamp ?? wall;
    this.know(saved?.log ?? []);
  }
}
