import { html, nothing, type TemplateResult } from 'lit';
import { any, some } from '../../templates.js';
import { clock, type MediaView } from '../media.view.js';
import { text, type CardFrame } from './frame.js';

/** A picture, or a video that loads nothing before it is played. */
export function figure(media: MediaView, index: number, frame: CardFrame): TemplateResult {
  const playing = media.kind === 'image' ? undefined : frame.actions.player(media, index, frame);
  return html`<figure part="media">
    ${playing ?? still(media, index, frame)}
    ${any(captionOf(media, frame), (words) => html`<figcaption class="small">${words.join(' · ')}</figcaption>`)}
  </figure>`;
}

/** Who made it, and what a play would load from elsewhere. */
const captionOf = ({ provider, credit }: MediaView, { messages }: CardFrame): readonly string[] =>
  [provider ? messages.consent(provider) : '', credit].filter((words) => words !== '');

function still(media: MediaView, index: number, frame: CardFrame): TemplateResult {
  const { actions } = frame;
  const failed = actions.hasFailed(index);
  const src = media.kind === 'image' ? media.src : media.poster;
  const play = media.kind === 'image' ? nothing : playButton(media, index, frame);
  return html`<div class="frame">
    ${
      src && !(failed && media.kind === 'image')
        ? html`<img
            src=${src}
            alt=${media.alt?.value ?? ''}
            lang=${media.alt?.lang ?? nothing}
            width=${media.width}
            height=${media.height}
            loading="lazy"
            decoding="async"
            @error=${() => {
              if (media.kind === 'image') actions.fail(index);
            }}
          />`
        : html`<p class="blank">${media.alt ? text(frame, media.alt) : nothing}</p>`
    }
    ${failed ? failure(media, frame) : play}
  </div>`;
}

const failure = (media: MediaView, { messages }: CardFrame): TemplateResult =>
  html`<p class="failure small" role="status">
    ${media.kind === 'image' ? messages.pictureFailed : messages.mediaFailed}
    ${some(media.page, (page) => html`<a href=${page} rel="noopener">${messages.watchAt(media.provider ?? '')}</a>`)}
  </p>`;

const playButton = (media: MediaView, index: number, { actions, messages }: CardFrame): TemplateResult => {
  const { provider, length } = media;
  return html`<button
    class="button play"
    type="button"
    part="button play"
    @click=${() => {
      actions.play(index);
    }}
  >
    <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
      <path class="solid" d="M1 1v12l10-6z"></path>
    </svg>
    <span>${provider ? messages.playAt(provider) : messages.play}</span>
    ${length === undefined ? nothing : clock(length)}
  </button>`;
};
