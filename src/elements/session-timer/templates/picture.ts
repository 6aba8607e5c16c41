import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DirectiveResult } from 'lit/directive.js';
import { pictureOf, type PictureView } from '../picture.view.js';
import type { TimerFrame } from './frame.js';

/** What shows the step that is on, or in a rest the one that comes. */
export function picture({ scene, context }: TimerFrame): DirectiveResult | typeof nothing {
  const view = pictureOf(scene, context);
  // One picture never stands where another one is still loading.
  return view ? keyed(view.src, view.kind === 'image' ? image(view) : video(view, context.messages.motion)) : nothing;
}

/** A host may forbid it, or there is no network: then there is no picture. */
const hide = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement && currentTarget.parentElement) currentTarget.parentElement.hidden = true;
};

const image = ({ src, alt, width, height }: PictureView): TemplateResult =>
  html`<div class="picture" part="picture">
    <img src=${src} alt=${alt} width=${width} height=${height} decoding="async" @error=${hide} />
  </div>`;

const video = ({ src, alt, width, height, poster, loop }: PictureView, label: string): TemplateResult =>
  html`<button
    class="picture"
    type="button"
    part="picture"
    aria-label=${[label, alt].filter(Boolean).join(': ')}
    @click=${turn}
  >
    <video
      src=${src}
      width=${width}
      height=${height}
      poster=${poster ?? nothing}
      preload="metadata"
      playsinline="playsinline"
      .muted=${true}
      ?loop=${loop}
      ?autoplay=${movesFreely()}
      @error=${hide}
    ></video>
  </button>`;

/** Stops what moves, and the other way round. */
const turn = ({ currentTarget }: Event): void => {
  const shown = currentTarget instanceof HTMLElement ? currentTarget.querySelector('video') : null;
  if (shown?.paused) void shown.play().catch(() => undefined);
  else shown?.pause();
};

/** Whether a picture may move by itself: not where the reader wants rest, or pays for what is loaded. */
const movesFreely = (): boolean =>
  !matchMedia('(prefers-reduced-motion: reduce)').matches &&
  !(navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData;
