/**
 * Registers a custom element unless the tag is taken, which it is when a page holds a second copy of this script:
 * the first one stays. Does nothing where there is no registry (Node, a server render).
 */
export function safeDefine(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
