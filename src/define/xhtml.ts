/** What Lit makes its templates with: markup in, a `<template>` out. */
interface LitTemplate {
  createElement: (...markup: readonly unknown[]) => HTMLTemplateElement;
}

/** Lit calls this, if it is there, with its classes when it is evaluated. */
const lit = globalThis as { litHtmlPolyfillSupport?: (Template: LitTemplate, ChildPart: unknown) => void };

/**
 * Lit writes templates as HTML, into elements of the page. An XHTML page reads that as XML, where `@click` is no name,
 * and nothing renders; there, Lit gets its elements from an HTML document. Has to be imported before Lit is.
 */
function readTemplatesAsHtml(): void {
  const { litHtmlPolyfillSupport: others } = lit;
  const html = document.implementation.createHTMLDocument('');
  const value = (name: string): HTMLElement => html.createElement(name);
  lit.litHtmlPolyfillSupport = (Template, ChildPart) => {
    others?.(Template, ChildPart);
    const { createElement } = Template;
    Template.createElement = (...markup) => {
      const own = Object.getOwnPropertyDescriptor(document, 'createElement');
      Object.defineProperty(document, 'createElement', { configurable: true, value });
      try {
        return createElement(...markup);
      } finally {
        Reflect.deleteProperty(document, 'createElement');
        if (own) Object.defineProperty(document, 'createElement', own);
      }
    };
  };
}

if (typeof document !== 'undefined' && document.contentType !== 'text/html') readTemplatesAsHtml();

export {};
