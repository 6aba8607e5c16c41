import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading, some, type Content } from '../../templates.js';
import { summaryOf } from '../progression-map.view.js';
import { text, type MapFrame } from './frame.js';

/** The whole: what it is, how far the reader has come, what can be done with it, and the exercises. */
export function map(frame: MapFrame, body: unknown, controls: unknown, tools: unknown): TemplateResult {
  const { context, scene, level, status } = frame;
  const { title, description } = scene.graph.map;
  const name = title === undefined ? context.messages.map : text(frame, say(context, title));
  return html`<nav class="root map" part="map" lang=${context.messages.lang} aria-labelledby="name">
    <div class="head">
      ${heading(level, html`<span id="name">${name}</span>`, 'name')}
      ${some(description, (words) => html`<p part="description">${text(frame, say(context, words))}</p>`)}
      <p class="quiet" part="summary">${summaryOf(scene, context).join(' ')}</p>
    </div>
    <div class="bar">${views(frame)} ${toolsButton(frame)} ${controls} ${undo(frame)}</div>
    ${tools} ${body}
    <p class="sr" role="status">${status}</p>
  </nav>`;
}

const views = ({ view, context: { messages }, actions }: MapFrame): TemplateResult =>
  html`<div class="views" role="group" aria-label=${messages.view}>
    ${(['map', 'list'] as const).map(
      (each) =>
        html`<button
          class="button small"
          type="button"
          part="button"
          aria-pressed=${each === view ? 'true' : 'false'}
          @click=${() => {
            actions.show(each);
          }}
        >
          ${each === 'map' ? messages.asMap : messages.asList}
        </button>`,
    )}
  </div>`;

const toolsButton = ({ wishes, toolsLost, context: { messages }, actions }: MapFrame): TemplateResult =>
  html`<button
    class="button small"
    type="button"
    part="button"
    aria-expanded=${wishes.tools && !toolsLost ? 'true' : 'false'}
    aria-disabled=${toolsLost ? 'true' : nothing}
    @click=${() => {
      actions.wish({ tools: !wishes.tools });
    }}
  >
    ${messages.tools}
  </button>`;

const undo = ({ canUndo, context, actions }: MapFrame): Content =>
  some(
    canUndo ? context.messages.undo : '',
    (label) =>
      html`<button class="button small" type="button" part="button" @click=${() => actions.undo()}>${label}</button>`,
  );
