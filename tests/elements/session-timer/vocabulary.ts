import '../../../src/define/session-timer.js';
import { restore, useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import {
  control,
  inside,
  outcome,
  part,
  parts,
  place,
  textOf,
  until,
  type Attributes,
} from '../exercise-card/vocabulary.js';

/** A timer that is on no page yet. */
export function makeTimer(pack?: unknown, attributes: Attributes = {}): SessionTimer {
  const timer = document.createElement('session-timer');
  for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
  if (pack !== undefined) timer.pack = pack;
  return timer;
}

/** Puts a timer on the page, and waits until it has shown its session or said why it cannot. */
export async function put(timer: SessionTimer, within = place()): Promise<SessionTimer> {
  const ended = outcome(timer);
  within.append(timer);
  await ended;
  return timer;
}

export const mountTimer = (pack?: unknown, attributes?: Attributes, within?: HTMLElement): Promise<SessionTimer> =>
  put(makeTimer(pack, attributes), within);

/** Clocks that stand until they are told: those of the page, of the wall, and of what is to come. */
export const stopTheClocks = (): SinonFakeTimers =>
  useFakeTimers({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
    shouldClearNativeTimers: true,
  });

/** A clock that a test drives. */
export type Clock = Pick<SinonFakeTimers, 'tick' | 'restore'>;

/** Before each test of a suite the clocks are stopped and nothing is kept; after it all is as it was. */
export function standStill(): Clock {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
  });
  afterEach(() => {
    restore();
    clock.restore();
  });
  return { tick: (ms) => clock.tick(ms), restore: () => clock.restore() };
}

/** Lets time pass, and the timer show it. */
export async function pass(seconds: number, clock: Pick<Clock, 'tick'>, timer: SessionTimer): Promise<void> {
  clock.tick(seconds * 1000);
  await timer.updateComplete;
}

/** Waits for a part that comes with what loads later. */
export const later = (timer: SessionTimer, name: string): Promise<unknown> =>
  until(inside(timer), () => parts(timer, name).length > 0);

/** Opens the list of all steps. */
export async function openList(timer: SessionTimer): Promise<void> {
  const list = part(timer, 'list') as HTMLDetailsElement;
  const opened = new Promise((resolve) => list.addEventListener('toggle', resolve, { once: true }));
  list.open = true;
  await opened;
  await timer.updateComplete;
}

export async function press(timer: SessionTimer, name: string): Promise<void> {
  control(timer, name).click();
  await timer.updateComplete;
}

export const digits = (timer: SessionTimer): string => textOf(part(timer, 'digits'));

export const stepOn = (timer: SessionTimer): string => textOf(part(timer, 'step-name')).replace(' ,', ',');

/** Text of a part; empty where there is none. */
export const told = (timer: SessionTimer, name: string): string => textOf(parts(timer, name)[0]);

/** Names under which sessions are kept in this browser. */
export const kept = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('exercise-elements/1/session/'));

/** Forgets all sessions, and what a reader has set. */
export const forgetSessions = (): void => localStorage.clear();
