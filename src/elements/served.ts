import type { RenderOptions } from 'lit';

/**
 * What a server has rendered into a shadow root (declarative shadow DOM). It is what a reader sees, and stays until the
 * element has all it takes to show the same: then one goes and the other comes in one step.
 */
export class Served {
  private nodes: readonly ChildNode[];

  constructor(root: ShadowRoot) {
    this.nodes = [...root.childNodes];
  }

  get stays(): boolean {
    return this.nodes.length > 0;
  }

  clear(): void {
    for (const node of this.nodes) node.remove();
    this.nodes = [];
  }
}

/** Where a page has emptied a shadow root, Lit needs a new place in it: the one it knew is gone. */
export function keepPlaceIn(root: HTMLElement | DocumentFragment, options: RenderOptions): void {
  if (!root.hasChildNodes()) options.renderBefore = root.appendChild(document.createComment(''));
}
