import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { appears, press } from './vocabulary.js';

/** The address of a video that never loads and never fails: nothing happens in it that a test does not do. */
export const endless = (): string => URL.createObjectURL(new MediaSource());

/** The address of a file that is neither a picture nor a video. */
export const broken = (): string => URL.createObjectURL(new Blob(['neither picture nor video']));

/** A video whose clock a test turns. */
export interface Film {
  readonly video: HTMLVideoElement;
  /** The second it is at. */
  readonly now: number;
  /** Lets it run on to a second. */
  runTo(second: number): void;
}

/** Plays a video of a card and takes its clock in hand. */
export async function playFilm(card: ExerciseCard, button = 'Play 0:08'): Promise<Film> {
  await press(card, button);
  const video = (await appears(card, 'video')) as HTMLVideoElement;
  let now = 0;
  Object.defineProperty(video, 'paused', { get: () => false });
  Object.defineProperty(video, 'currentTime', { get: () => now, set: (second: number) => (now = second) });
  video.dispatchEvent(new Event('loadedmetadata'));
  return {
    video,
    get now() {
      return now;
    },
    runTo(second) {
      now = second;
      video.dispatchEvent(new Event('timeupdate'));
    },
  };
}
