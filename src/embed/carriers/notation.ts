// One file to load where a post has lines in it, and none where it has JSON.
export { parseNotation } from '../../pack/notation/parse.js';
export { readNotation } from '../../pack/notation/read.js';
