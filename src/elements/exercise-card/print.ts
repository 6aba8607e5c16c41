const mark = 'data-exercise-print';

/** Hides all that neither holds the marked element nor is in it, on paper only. */
const rules = `@media print {
  :not([${mark}], :has([${mark}]), [${mark}] *) { display: none !important }
}`;

/** Prints one element of the page and nothing else, also from inside other elements' shadow roots and in a frame. */
export function printOnly(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  const marked: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  for (let at: Element | undefined = element; at;) {
    at.setAttribute(mark, '');
    marked.push(at);
    const root = at.getRootNode() as Document | ShadowRoot;
    root.adoptedStyleSheets.push(sheet);
    roots.push(root);
    at = 'host' in root ? root.host : undefined;
  }
  // Not every browser lets a style sheet open what is closed (::details-content; Firefox before 143 does not).
  const closed = [...(element.shadowRoot?.querySelectorAll('details:not([open])') ?? [])];
  for (const each of closed) each.toggleAttribute('open', true);
  const restore = (): void => {
    for (const each of closed) each.toggleAttribute('open', false);
    for (const each of marked) each.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  view.addEventListener('afterprint', restore, { once: true });
  view.print();
}
