import { html, type TemplateResult } from 'lit';
import type { Issue } from '../pack/issues.js';

/** Why nothing is shown, for the author of the page. `inText` is whether the place is one in a text that they wrote. */
export function noteOf({ message, path, line, column }: Issue, inText: boolean, trouble: string): TemplateResult {
  const place = inText ? `${String(line)}:${String(column)}` : path;
  return html`<p class="root note" part="note">
    ${trouble} <span lang="en" dir="ltr">${message} ${place ? `(${place})` : ''}</span>
  </p>`;
}
