/**
 * Hears every press of the reader, anywhere on the page; the function that comes back stops it. Browsers allow much only
 * then.
 */
export function onPress(act: () => void): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  for (const type of ['click', 'keydown']) addEventListener(type, act, { capture: true, signal });
  return () => hearing.abort();
}
