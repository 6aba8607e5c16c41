/** Shares a page, or copies its address where the browser cannot share. True if it was copied. */
export async function share(title: string, url: string): Promise<boolean> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return false;
    } catch (reason) {
      // The reader closed the sheet; anything else falls through to copying.
      if (reason instanceof DOMException && reason.name === 'AbortError') return false;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return false;
  }
}
