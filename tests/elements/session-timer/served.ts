import { panelScript, parts, windowScript } from '../../../src/elements/session-timer/crew-parts.js';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { appears, control, inside, part, type Attributes } from '../exercise-card/vocabulary.js';
import { replaceOn } from '../../controllers/sound/speech.js';
import { mountTimer } from './vocabulary.js';

let putBack: (() => void)[] = [];

/** Puts something in the place of what the page has, until `giveBack`. */
export const lend = (target: object, name: string, value: unknown): void => {
  putBack.unshift(replaceOn(target, name, value));
};

/** Takes something from what the page has, until `giveBack`; what a browser has for good, it has from a prototype. */
export function hide(target: object, name: string): void {
  for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (!own) continue;
    const holder = at;
    Reflect.deleteProperty(holder, name);
    putBack.unshift(() => Object.defineProperty(holder, name, own));
  }
}

export function giveBack(): void {
  for (const each of putBack) each();
  putBack = [];
}

/** Opens the settings of a timer, once they have loaded. */
export async function openSettings(timer: SessionTimer): Promise<HTMLElement> {
  control(timer, settingsIn(timer)).click();
  const panel = await appears(timer, '[part~="settings"]');
  await timer.updateComplete;
  return panel;
}

const settingsIn = (timer: SessionTimer): string =>
  inside(timer).querySelector('[aria-controls="settings"]')!.textContent.trim();

/** A timer with all that may serve it on the page, as if the settings had been open once. */
export async function mountServed(
  pack: unknown,
  attributes: Attributes = {},
  within?: HTMLElement,
): Promise<SessionTimer> {
  const scripts = [...Object.values(parts), panelScript, windowScript];
  await Promise.all(scripts.map((each) => each.load()));
  const timer = await mountTimer(pack, attributes, within);
  await openSettings(timer);
  control(timer, settingsIn(timer)).click();
  await timer.updateComplete;
  return timer;
}

/** The field of the settings of this name. */
export const field = (timer: SessionTimer, name: string): HTMLInputElement => control(timer, name) as HTMLInputElement;

/** Ticks or unticks a box. */
export async function tick(timer: SessionTimer, name: string): Promise<void> {
  field(timer, name).click();
  await timer.updateComplete;
}

/** Chooses how the session is heard. */
export async function listenTo(timer: SessionTimer, mode: string): Promise<void> {
  const select = part(timer, 'settings').querySelector('select')!;
  select.value = mode;
  select.dispatchEvent(new Event('change'));
  await timer.updateComplete;
}
