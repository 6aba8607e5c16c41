/**
 * Brings, beside one view of a map, what both show of an exercise: a browser would learn that the view needs it only once
 * the view is there, and ask for it one way of the network later.
 */
export async function withNodes<View>(view: Promise<View>): Promise<View> {
  const [parts] = await Promise.all([view, import('./node-parts.js'), import('../state-sign.js')]);
  return parts;
}
