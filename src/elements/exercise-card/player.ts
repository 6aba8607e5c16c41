import { html, nothing, type TemplateResult } from 'lit';
import { any } from '../templates.js';
import { clock, type MediaView } from './media.view.js';
import { text } from './templates/frame.js';
import type { MediaFrame } from './templates/media.js';

/** What the player tells the card. */
export interface PlayerEvents {
  /** The video is at this second. */
  at(second: number): void;
  fail(): void;
}

const rates = [1, 0.75, 0.5] as const;

/** The player of a video that a reader asked for: a file of the pack, or its provider's own player in a frame. */
export const player = (media: MediaView, from: number, frame: MediaFrame, events: PlayerEvents): TemplateResult =>
  media.kind === 'provider' ? provider(media, frame) : file(media, from, frame, events);

const provider = (
  { src, alt, width, height, provider: name = '', page }: MediaView,
  frame: MediaFrame,
): TemplateResult =>
  html`<div class="frame">
      <iframe
        src=${src}
        title=${alt?.value ?? name}
        width=${width}
        height=${height}
        allow="autoplay; fullscreen; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>
    </div>
    <p class="small"><a href=${page ?? src} rel="noopener">${frame.messages.watchAt(name)}</a></p>`;

function file(media: MediaView, from: number, frame: MediaFrame, events: PlayerEvents): TemplateResult {
  const clip = new Clip(media, from, events);
  return html`<div class="frame">
      <video
        src=${media.src}
        poster=${media.poster ?? nothing}
        width=${media.width}
        height=${media.height}
        aria-label=${media.alt?.value ?? nothing}
        lang=${media.alt?.lang ?? nothing}
        controls="controls"
        playsinline="playsinline"
        preload="auto"
        @loadedmetadata=${clip.begin}
        @timeupdate=${clip.tick}
        @ended=${clip.end}
        @error=${events.fail}
      >
        ${media.captions.map(
          ({ src, lang, label }) => html`<track kind="captions" src=${src} srclang=${lang} label=${label} />`,
        )}
      </video>
    </div>
    ${tools(media, frame)}`;
}

/** Speed, and the moments of the video. */
const tools = ({ chapters }: MediaView, frame: MediaFrame): TemplateResult =>
  html`<div class="tools small" part="media-tools">
    <label
      >${frame.messages.speed}
      <select @change=${changeRate}>
        ${rates.map((rate) => html`<option value=${rate}>${rate} ×</option>`)}
      </select></label
    >
    ${any(
      chapters,
      (moments) =>
        html`<ul class="moments num" aria-label=${frame.messages.chapters}>
          ${moments.map(
            ({ at, label }) =>
              html`<li>
                <button
                  class="link"
                  type="button"
                  part="link"
                  @click=${(event: Event) => {
                    seek(event, at);
                  }}
                >
                  ${clock(at)} ${text(frame, label)}
                </button>
              </li>`,
          )}
        </ul>`,
    )}
  </div>`;

const videoBeside = (event: Event): HTMLVideoElement | null | undefined =>
  (event.currentTarget as Element).closest('figure')?.querySelector('video');

function changeRate(event: Event): void {
  const video = videoBeside(event);
  if (video) video.playbackRate = Number((event.currentTarget as HTMLSelectElement).value);
}

function seek(event: Event, second: number): void {
  const video = videoBeside(event);
  if (!video) return;
  video.currentTime = second;
  void video.play().catch(() => undefined);
}

/** Keeps a video within its clip. */
class Clip {
  private readonly first: number;

  constructor(
    private readonly media: MediaView,
    from: number,
    private readonly events: PlayerEvents,
  ) {
    this.first = from;
  }

  readonly begin = (event: Event): void => {
    const video = event.currentTarget as HTMLVideoElement;
    video.currentTime = this.first;
    // A browser may refuse to play; the controls are there.
    void video.play().catch(() => undefined);
  };

  readonly tick = (event: Event): void => {
    const video = event.currentTarget as HTMLVideoElement;
    this.events.at(video.currentTime);
    if (this.media.end !== undefined && video.currentTime >= this.media.end && !video.paused) this.turn(video);
  };

  readonly end = (event: Event): void => {
    this.turn(event.currentTarget as HTMLVideoElement);
  };

  /** At the end of the clip: again, or stop. Who asked for less motion sees it once. */
  private turn(video: HTMLVideoElement): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!this.media.loop || still) {
      video.pause();
      return;
    }
    video.currentTime = this.media.start;
    void video.play().catch(() => undefined);
  }
}
