import { html, noChange, nothing, render, svg, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { MapMessages } from '../../../i18n/map/en.js';
import type { MapWindow } from '../window.js';

/** What moves a map, with the way it goes: right and down are 1. */
const moves = [
  ['left', -1, 0, 'M10 3L5 8l5 5'],
  ['right', 1, 0, 'M6 3l5 5-5 5'],
  ['up', 0, -1, 'M3 10l5-5 5 5'],
  ['down', 0, 1, 'M3 6l5 5 5-5'],
] as const;

/** Buttons for all that gestures do: not everybody drags and pinches. */
export const zoom = (messages: MapMessages, window: MapWindow): TemplateResult =>
  html`<div class="zoom" role="group" aria-label=${messages.zoom} ${buttons(messages, window)}></div>`;

/** They follow the window by themselves: where it can go is known once a picture is laid out, and changes with it. */
class Buttons extends Directive {
  override render(messages: MapMessages, window: MapWindow): TemplateResult {
    return html`${
      window.movable
        ? moves.map(([name, x, y, d]) => button(messages.move[name], sign(d), () => window.step(x, y)))
        : nothing
    }
    ${button(messages.zoomOut, sign('M3 8h10'), () => window.zoomBy(-1), window.atEnd === 'farthest')}
    ${button(messages.zoomIn, sign('M3 8h10M8 3v10'), () => window.zoomBy(1), window.atEnd === 'closest')}
    ${button(messages.fit, messages.fit, () => window.fit(), window.atEnd === 'farthest')}`;
  }

  override update({ element }: ElementPart, [messages, window]: [MapMessages, MapWindow]): typeof noChange {
    const show = (): void => {
      render(this.render(messages, window), element as HTMLElement);
    };
    window.onLimits = show;
    show();
    return noChange;
  }
}

const buttons = directive(Buttons);

const sign = (d: string): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;

/** One that does nothing at its end keeps the focus. */
const button = (label: string, content: unknown, act: () => void, ended = false): TemplateResult =>
  html`<button
    class="button small"
    type="button"
    part="button"
    aria-label=${label}
    aria-disabled=${ended ? 'true' : nothing}
    @click=${act}
  >
    ${content}
  </button>`;
