/** Those who serve a session: they load when one is shown. */
export { Crew } from './crew.js';
