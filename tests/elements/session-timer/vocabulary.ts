import '../../../src/define/session-timer.js';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { control, outcome, part, parts, place, textOf, type Attributes } from '../exercise-card/vocabulary.js';

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
  useFakeTimers({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });

/** Lets time pass, and the timer show it. */
export async function pass(seconds: number, clock: SinonFakeTimers, timer: SessionTimer): Promise<void> {
  clock.tick(seconds * 1000);
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

/** Forgets all sessions that tests have left in this browser. */
export function forgetSessions(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('exercise-elements/')) localStorage.removeItem(key);
}
