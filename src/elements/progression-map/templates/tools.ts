import { html, type TemplateResult } from 'lit';
import type { MapFrame } from './frame.js';

/** What a reader finds, filters and compares with. */
export const tools = ({ context: { messages }, wishes, actions }: MapFrame): TemplateResult =>
  html`<div id="tools" class="tools small" role="search" ?hidden=${!wishes.tools}>
    <label
      >${messages.find}
      <input
        type="search"
        .value=${wishes.find ?? ''}
        @input=${({ target }: Event) => {
          actions.wish({ find: (target as HTMLInputElement).value });
        }}
    /></label>
  </div>`;
