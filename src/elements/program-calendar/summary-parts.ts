/** All that shows what a reader trained. */
export { summary } from './templates/summary.js';
export { summaryStyles } from './summary.styles.js';
