/** The map as an outline: it loads with a map that is one, and behind a picture, which is one on paper. */
export { listStyles } from './list.styles.js';
export { list } from './templates/list.js';
