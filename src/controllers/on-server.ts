import { isServer } from 'lit';

/**
 * Whether there is no page. The types of Lit are those of browsers, in which there always is one; a build for browsers
 * leaves out what stands behind it.
 */
export const onServer: boolean = isServer;
