// A file of its own to load where a post has lines in it, and not where it has JSON.
export { readLines } from '../../pack/notation/parse.js';
