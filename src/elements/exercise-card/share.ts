/**
 * Shares the page an element stands on, at the nearest place around it that has a name; copies the address where the
 * browser cannot share. True if it was copied.
 */
export async function shareFrom(element: Element, title: string): Promise<boolean> {
  const url = new URL(location.href);
  const anchor = element.closest('[id]')?.id;
  if (anchor) url.hash = anchor;
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url: url.href });
      return false;
    } catch (reason) {
      // The reader closed the sheet; anything else falls through to copying.
      if (reason instanceof DOMException && reason.name === 'AbortError') return false;
    }
  }
  try {
    await navigator.clipboard.writeText(url.href);
    return true;
  } catch {
    return false;
  }
}
