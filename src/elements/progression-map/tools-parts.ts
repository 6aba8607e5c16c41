/** All that a reader finds, filters and compares with. */
export { tools } from './templates/tools.js';
export { toolsStyles } from './tools.styles.js';
