import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { training } from '../elements/session-timer/sample.js';
import { settled, timerMarkup, type Page } from './frames.js';

/** The clocks of a page stand until a test lets time pass: the first script after the witness. */
export const standingClocks = `<script>{
  const began = Date.now();
  window.passed = 0;
  performance.now = () => passed;
  Date.now = () => began + passed;
}</script>`;

/** A pack whose sessions no other page has: pages of one origin go on with each other's. */
export const ownPack = (pack: object = training): object => ({ ...pack, id: `training-${crypto.randomUUID()}` });

/** A session inside a page, which goes on with none that another page has begun. */
export const ownTimer = (attributes = '', pack: object = training): string => timerMarkup(attributes, ownPack(pack));

/** The timers of a page, once this many packs of it are read. */
export async function timersOf(page: Page, count = 1): Promise<readonly SessionTimer[]> {
  await settled(page, count);
  return [...page.document.querySelectorAll('session-timer')];
}

/** The first of them. */
export const timerOf = async (page: Page, count = 1): Promise<SessionTimer> => (await timersOf(page, count))[0]!;

/** Lets time pass on a page whose clocks stand, and its timer show it. */
export async function passOn(page: Page, seconds: number, timer: SessionTimer): Promise<void> {
  (page.window as unknown as { passed: number }).passed += seconds * 1000;
  page.document.dispatchEvent(new Event('visibilitychange'));
  await timer.updateComplete;
}
