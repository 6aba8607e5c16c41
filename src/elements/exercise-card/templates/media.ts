import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/en.js';
import { any, some, type Content } from '../../templates.js';
import { clock, type CardMediaView, type MediaView, type StepMediaView } from '../media.view.js';
import { text, type MediaParts } from './frame.js';

/** What a reader can do with pictures and videos. Media are numbered from 0, pictures of steps from -1 down. */
export interface MediaActions {
  /** Plays a video, from a second of it where one is given. */
  play(index: number, at?: number): void;
  fail(index: number): void;
  hasFailed(index: number): boolean;
  /** The player once it is loaded and this video is playing. */
  player(media: MediaView, index: number, frame: MediaFrame): TemplateResult | undefined;
  /** Number of the step the video is at. */
  stepNow(): number | undefined;
}

/** What the templates of pictures and videos need beside the view. */
export interface MediaFrame {
  readonly messages: Messages;
  readonly actions: MediaActions;
}

/** The pictures and videos of a card, for their places in it. */
export const mediaParts = ({ all: [lead, ...rest], steps }: CardMediaView, frame: MediaFrame): MediaParts => ({
  lead: lead ? figure(lead, 0, frame) : nothing,
  more: any(
    rest,
    () => html`<div class="section more-media">${rest.map((media, index) => figure(media, index + 1, frame))}</div>`,
  ),
  ofStep: (number) => some(steps[number - 1], (media) => stepMedia(media, number, frame)),
  stepNow: frame.actions.stepNow(),
});

const stepMedia = ({ moment, picture }: StepMediaView, number: number, frame: MediaFrame): Content =>
  html`${some(
    moment,
    ({ second, clock: time }) =>
      html`<button
        class="link small num moment"
        type="button"
        part="link"
        aria-label=${`${frame.messages.play} ${time}`}
        @click=${() => {
          frame.actions.play(0, second);
        }}
      >
        ${time}
      </button>`,
  )}
  ${some(picture, (media) => figure(media, -number, frame))}`;

/** A picture, or a video that loads nothing before it is played. */
function figure(media: MediaView, index: number, frame: MediaFrame): TemplateResult {
  const playing = media.kind === 'image' ? undefined : frame.actions.player(media, index, frame);
  return html`<figure part="media">
    ${playing ?? still(media, index, frame)}
    ${any(captionOf(media, frame), (words) => html`<figcaption class="small">${words.join(' · ')}</figcaption>`)}
  </figure>`;
}

/** Who made it, and what a play would load from elsewhere. */
const captionOf = ({ provider, credit }: MediaView, { messages }: MediaFrame): readonly string[] =>
  [provider ? messages.consent(provider) : '', credit].filter((words) => words !== '');

function still(media: MediaView, index: number, frame: MediaFrame): TemplateResult {
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

const failure = (media: MediaView, { messages }: MediaFrame): TemplateResult =>
  html`<p class="failure small" role="status">
    ${media.kind === 'image' ? messages.pictureFailed : messages.mediaFailed}
    ${some(media.page, (page) => html`<a href=${page} rel="noopener">${messages.watchAt(media.provider ?? '')}</a>`)}
  </p>`;

const playButton = (media: MediaView, index: number, { actions, messages }: MediaFrame): TemplateResult => {
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
