/** All that a map is drawn with: it loads with the first map that there is room to draw. */
export { chartStyles } from './chart.styles.js';
export { Chart } from './chart.js';
export type { ChartHost } from './window.js';
