import type { SoundKind } from './sounds.js';

/** Milliseconds on, off, on: short to count, long for what begins, told apart in a pocket. */
const patterns: Readonly<Record<SoundKind, readonly number[]>> = {
  three: [60],
  two: [60],
  one: [60],
  work: [400],
  rest: [150, 100, 150],
  switch: [80, 80, 80, 80, 80],
  half: [120],
  'last-round': [400, 100, 400],
  finish: [300, 100, 300, 100, 600],
};

type Vibrating = Partial<Pick<Navigator, 'vibrate'>>;

/** Whether a browser has anything that vibrates as far as it says; on a desktop some do, and nothing moves. */
export const canVibrate = (device: Vibrating = navigator): boolean => typeof device.vibrate === 'function';

/**
 * Lets a cue be felt now. A browser allows it after the reader's first gesture, and while the page is seen.
 *
 * @returns Whether the browser took it.
 */
export const vibrate = (kind: SoundKind, device: Vibrating = navigator): boolean =>
  device.vibrate?.([...patterns[kind]]) ?? false;
