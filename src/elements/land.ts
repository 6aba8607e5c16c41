/** Updates an element: who pressed a button that is gone then stays nearby, and does not begin at the top of the page. */
export function keepPlace(root: ShadowRoot | null, update: () => void): void {
  const focused = root?.activeElement;
  update();
  if (focused && !focused.isConnected) root.querySelector<HTMLElement>('.land')?.focus();
}
