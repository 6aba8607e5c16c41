/** The day that is looked at, how days stand, and how the days are shown as a list and on paper. */
import { listStyles } from './list.styles.js';
import { panelStyles } from './panel.styles.js';
import { printStyles } from './print.styles.js';
import { stateStyles } from './state.styles.js';

export { DayPart } from './day-part.js';

export const dayPartStyles = [stateStyles, listStyles, panelStyles, printStyles];
