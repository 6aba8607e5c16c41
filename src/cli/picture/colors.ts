import type { Color } from './canvas.js';

/** Paper and ink of the pictures, and the red of a running track. */
export const paper: Color = [251, 249, 245];
export const ink: Color = [33, 28, 24];
export const quiet: Color = [104, 96, 88];
export const faint: Color = [214, 207, 198];
export const accent: Color = [166, 58, 30];
