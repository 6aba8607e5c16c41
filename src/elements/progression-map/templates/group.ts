import { html, type TemplateResult } from 'lit';

/** Several controls of one tool, with its name before them. */
export const group = (id: string, name: string, controls: TemplateResult): TemplateResult =>
  html`<div class=${`tool ${id}`} role="group" aria-labelledby=${id}>
    <span id=${id}>${name}</span>
    ${controls}
  </div>`;
