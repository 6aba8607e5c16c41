export { english as en } from '../../pack/dose/english.js';
