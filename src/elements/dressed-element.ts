import { LitElement, type CSSResultOrNative } from 'lit';
import { dress, sheetFor } from './dress.js';

/** An element that has its styles on in whatever document it is, with those that came later. */
export abstract class DressedElement extends LitElement {
  private readonly worn = [...(this.constructor as typeof LitElement).elementStyles];

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    dress(root, this.worn);
    return root;
  }

  /** A browser takes the styles away from what moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) dress(this.shadowRoot, this.worn);
  }

  /** Puts on styles that load later, with what needs them. */
  protected readonly wear = (style: CSSResultOrNative): void => {
    if (this.worn.includes(style)) return;
    this.worn.push(style);
    const sheet = this.shadowRoot && sheetFor(this.ownerDocument, style);
    if (sheet) this.shadowRoot.adoptedStyleSheets.push(sheet);
  };
}
