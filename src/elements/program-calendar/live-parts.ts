/** What a reader does with a programme: it loads when its days are on show, and first where something is known. */
export { Live } from './live.js';
