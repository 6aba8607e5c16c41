/** What a session is run with: it loads when there is one on show, and first where one goes on. */
export { runStyles } from './run.styles.js';
export { Running } from './running.js';
