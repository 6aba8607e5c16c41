/** The day that is looked at, and how the days are shown as a list and on paper. */
import { listStyles } from './list.styles.js';
import { panelStyles } from './panel.styles.js';
import { printStyles } from './print.styles.js';

export { DayPart } from './day-part.js';

export const dayPartStyles = [listStyles, panelStyles, printStyles];
