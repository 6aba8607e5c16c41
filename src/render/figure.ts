import { clock, type MediaView, type StepMediaView } from '../elements/exercise-card/media.view.js';
import { joined, link, said, text, type Block, type Phrase } from './blocks.js';
import type { Frame } from './frame.js';

/** A picture with who made it, a video to play, or a picture that leads to a video: nothing that plays by itself. */
export function figureOf(media: MediaView, frame: Frame): readonly Block[] {
  const { kind, width, height, alt, type, loop, captions } = media;
  const { card } = frame.words;
  const src = kind === 'provider' ? undefined : frame.address(media.src);
  const picture = kind === 'image' ? src : frame.address(media.poster);
  const page = kind === 'provider' ? frame.address(media.page) : kind === 'video' ? clipOf(media, src) : undefined;
  const watch = media.provider === undefined ? card.play : card.watchAt(media.provider);
  const below = [media.credit, ...chaptersOf(media, page, frame)];
  if (picture === undefined && (kind !== 'video' || src === undefined))
    return text(page && joined([alt && said(alt), link(watch, page)], card.colon));
  const tracks = captions.flatMap((each) => {
    const address = frame.address(each.src);
    return address === undefined ? [] : [{ ...each, src: address }];
  });
  const video = kind === 'video' && page !== undefined ? { src: page, type, loop, tracks } : undefined;
  return [{ kind: 'figure', picture, alt, width, height, video, page, watch, captions: below.filter(Boolean) }];
}

/** The part of a file that is meant (W3C, Media Fragments URI 1.0, §4.2.1). */
function clipOf({ start, end }: MediaView, src: string | undefined): string | undefined {
  if (src === undefined || (start === 0 && end === undefined)) return src;
  return `${src.replace(/#.*$/su, '')}#t=${start}${end === undefined ? '' : `,${end}`}`;
}

/** The moments of a video: "Moments: 0:04 Set-up, 0:07 Step out". */
function chaptersOf({ chapters, kind }: MediaView, page: string | undefined, frame: Frame): readonly Phrase[] {
  if (chapters.length === 0 || page === undefined) return [];
  const { chapters: title, colon, comma } = frame.words.card;
  const moments = chapters.map(({ at, label }) => [link(clock(at), momentOf(page, kind, at)), ' ', said(label)]);
  return [[title + colon, joined(moments, comma)]];
}

/** Address of a moment in a video. */
export const momentOf = (page: string, kind: MediaView['kind'], second: number): string =>
  kind === 'provider' && page.includes('?')
    ? `${page}&t=${Math.floor(second)}`
    : `${page.replace(/#.*$/su, '')}#t=${second}${kind === 'provider' ? 's' : ''}`;

/** When a step comes in the video: "(0:07)". */
export const momentIn = ({ clock: time }: NonNullable<StepMediaView['moment']>): string => `(${time})`;
