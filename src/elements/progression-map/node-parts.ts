/** What both views of a map show of an exercise. */
export { nodeViewOf } from './node.view.js';
export { openLink } from './templates/open-link.js';
export { stateLabel } from './templates/state.js';
