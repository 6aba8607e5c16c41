import type { MapNode } from '../../model/map/graph.js';

/** What belongs to an exercise at an event: the whole of it, or one of its controls. */
const marked = ({ target }: Event): HTMLElement | null => (target as Element).closest<HTMLElement>('[data-exercise]');

/** Id of the exercise whose link a key was pressed on. */
export const idAt = (event: Event): string =>
  ((event.target as Element).closest('a') && marked(event)?.dataset['exercise']) ?? '';

/** Which exercise was pressed, and whether on its state. */
export function pressedAt(event: Event): { readonly id: string; readonly state: boolean } {
  const control = marked(event);
  return { id: control?.dataset['exercise'] ?? '', state: control?.localName === 'button' };
}

/** Gives the focus to the link or the button of an exercise. */
export function focusOn({ id }: MapNode, control: 'a' | 'button', root: ParentNode): void {
  const own = [...root.querySelectorAll<HTMLElement>('[data-exercise]')].filter(
    ({ dataset }) => dataset['exercise'] === id,
  );
  const controls = own.flatMap((each) => [each, ...each.querySelectorAll<HTMLElement>(control)]);
  controls.find(({ localName }) => localName === control)?.focus();
}
