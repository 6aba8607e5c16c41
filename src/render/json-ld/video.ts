import type { CardView } from '../../elements/exercise-card/exercise-card.view.js';
import type { MediaView } from '../../elements/exercise-card/media.view.js';
import { momentOf } from '../figure.js';
import type { Frame } from '../frame.js';
import type { JsonLdOptions } from '../options.js';
import { duration, thing, type Thing } from './thing.js';

/**
 * The videos of an exercise, with a clip for each chapter, as Google Search Central, "Video (VideoObject, Clip,
 * BroadcastEvent) structured data" asks for them: name, thumbnail and date are required there, and the address of a clip
 * is that of the video at its second.
 */
export function videosOf(
  all: readonly MediaView[],
  view: CardView,
  frame: Frame,
  options: JsonLdOptions,
): readonly Thing[] {
  const videos = all.filter(({ kind }) => kind !== 'image');
  return videos.map((media, index) => {
    const name = media.alt?.value ?? view.name.value;
    remark(media, index, options);
    return thing('VideoObject', {
      name,
      description: (view.why ?? view.summary ?? view.name).value,
      thumbnailUrl: frame.address(media.poster),
      uploadDate: options.uploadDate,
      duration: media.length === undefined ? undefined : duration(media.length),
      contentUrl: media.kind === 'video' ? frame.address(media.src) : undefined,
      embedUrl: media.kind === 'provider' ? withoutAutoplay(media.src) : undefined,
      url: media.kind === 'provider' ? media.page : options.url,
      hasPart: clipsOf(media, frame),
    });
  });
}

function clipsOf(media: MediaView, frame: Frame): readonly Thing[] {
  const page = frame.address(media.page ?? media.src);
  if (page === undefined) return [];
  return media.chapters.map(({ at, label }, index) =>
    thing('Clip', {
      name: label.value,
      startOffset: at,
      endOffset: media.chapters[index + 1]?.at ?? media.end,
      url: momentOf(page, media.kind, at),
    }),
  );
}

const withoutAutoplay = (player: string): string => player.replace('autoplay=1&', '');

function remark({ poster }: MediaView, index: number, { uploadDate, onIssue }: JsonLdOptions): void {
  const tell = (code: string, message: string): void =>
    onIssue?.({ path: '', code, severity: 'warning', message: `Video ${index + 1}: ${message}` });
  if (uploadDate === undefined)
    tell('ld-upload-date', 'Google shows no video without the date of its publication. Give it as uploadDate.');
  if (poster === undefined) tell('ld-thumbnail', 'Google shows no video without a picture of it. Give it a poster.');
}
