/**
 * Registers a custom element unless the tag is taken, which it is when a page holds a second copy of this script:
 * the first one stays. Does nothing where there is no registry (Node, a server render).
 */
export function safeDefine(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
}
