import { LitElement, html, type TemplateResult } from 'lit';

/** One exercise as a part of the system. */
export class ExerciseCard extends LitElement {
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
