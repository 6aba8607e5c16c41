import { adoptStyles, type CSSResultOrNative } from 'lit';

const elsewhere = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * A sheet of these styles that a document takes. A constructed sheet belongs to one document, so for any other one,
 * such as the frame of an editor's preview, it is made anew, once a document.
 */
export function sheetFor(page: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  if (style instanceof CSSStyleSheet) return style;
  if (page === document || !page.defaultView) return style.styleSheet;
  const made = elsewhere.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  elsewhere.set(page, made);
  const sheet = made.get(style) ?? new page.defaultView.CSSStyleSheet();
  if (!made.has(style)) sheet.replaceSync(style.toString());
  made.set(style, sheet);
  return sheet;
}

/** Styles a shadow root in whatever document it is; one that is not shown needs none. */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  if (page === document) adoptStyles(root, [...styles]);
  else if (page.defaultView) root.adoptedStyleSheets = styles.flatMap((style) => sheetFor(page, style) ?? []);
}
