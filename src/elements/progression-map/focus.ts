import type { MapNode } from '../../model/map/graph.js';

/** Id of the exercise whose link a key was pressed on. */
export const idAt = ({ target }: Event): string =>
  (target as Element).closest('a')?.closest<HTMLElement>('[data-exercise]')?.dataset['exercise'] ?? '';

/** Gives the focus to the link or the button of an exercise. */
export function focusOn({ id }: MapNode, control: 'a' | 'button', root: ParentNode): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-exercise]')];
  rows
    .find(({ dataset }) => dataset['exercise'] === id)
    ?.querySelector(control)
    ?.focus();
}
