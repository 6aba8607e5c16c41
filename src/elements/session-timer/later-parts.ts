/** What a session is not begun with: it loads when there is one to show. */
export { laterStyles } from './later.styles.js';
export { choices } from './templates/choices.js';
export { list } from './templates/list.js';
export { picture } from './templates/picture.js';
export { report } from './templates/report.js';
