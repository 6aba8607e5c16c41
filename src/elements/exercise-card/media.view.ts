import type { Localized } from '../../i18n/locale.js';
import type { Chapter, Exercise, Media, Step, Text } from '../../pack/types.js';
import { resolve, say, type Context } from '../context.js';
import { isWhole } from './sections.view.js';

/** The pictures and videos of a card. */
export interface CardMediaView {
  readonly all: readonly MediaView[];
  /** What shows each of the steps. */
  readonly steps: readonly StepMediaView[];
}

export interface StepMediaView {
  readonly picture: MediaView | undefined;
  /** Second of the first video at which it begins, with how a clock shows it. */
  readonly moment: { readonly second: number; readonly clock: string } | undefined;
}

/** One picture or video, ready to be shown. */
export interface MediaView {
  readonly kind: 'image' | 'video' | 'provider';
  /** Address of the file, or of the player at the provider. */
  readonly src: string;
  /** Page to watch it on, for a video at a provider. */
  readonly page: string | undefined;
  readonly provider: string | undefined;
  readonly type: string | undefined;
  readonly poster: string | undefined;
  readonly alt: Localized | undefined;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number | undefined;
  readonly loop: boolean;
  readonly captions: readonly { readonly src: string; readonly lang: string; readonly label: string }[];
  readonly chapters: readonly ChapterView[];
  readonly credit: string;
  /** Seconds it plays, where the pack says. */
  readonly length: number | undefined;
}

export interface ChapterView {
  readonly at: number;
  readonly label: Localized;
  readonly step: number | undefined;
}

const providers = {
  youtube: {
    name: 'YouTube',
    // The host that sets no cookie before play; `playsinline` and a muted start let one tap do on iOS.
    player: (id: string, start: number, end?: number) =>
      `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0&start=${String(Math.floor(start))}${end === undefined ? '' : `&end=${String(Math.ceil(end))}`}`,
    page: (id: string) => `https://www.youtube.com/watch?v=${id}`,
  },
  vimeo: {
    name: 'Vimeo',
    player: (id: string, start: number) =>
      `https://player.vimeo.com/video/${id}?autoplay=1&playsinline=1&dnt=1#t=${String(Math.floor(start))}s`,
    page: (id: string) => `https://vimeo.com/${id}`,
  },
} as const;

/** The pictures and videos of an exercise, but for those whose address cannot be used. */
export function cardMediaOf({ media = [], steps = [] }: Exercise, context: Context): CardMediaView {
  const all = media.flatMap((each) => mediaOf(each, context) ?? []);
  return { all, steps: steps.map((step, index) => stepMediaOf(step, index + 1, all[0], context)) };
}

const words = { media: undefined, at: undefined };

/** What shows a step: its picture, and its moment in the first video; its own, else that of the chapter that shows it. */
function stepMediaOf(step: Text | Step, number: number, lead: MediaView | undefined, context: Context): StepMediaView {
  const { media, at } = isWhole(step) ? step : words;
  const second = at ?? lead?.chapters.find((chapter) => chapter.step === number)?.at;
  return {
    picture: stepPicture(media, lead, context),
    moment: second === undefined || lead?.kind !== 'video' ? undefined : { second, clock: clock(second) },
  };
}

/** The picture of a step; whom the first one is from already need not be said again. */
function stepPicture(media: Media | undefined, lead: MediaView | undefined, context: Context): MediaView | undefined {
  const view = media && mediaOf(media, context);
  return view && view.credit === lead?.credit ? { ...view, credit: '' } : view;
}

function mediaOf(media: Media, context: Context): MediaView | undefined {
  const { provider, id, start = 0 } = media;
  // A clip that would end before it begins goes on to the end of its video.
  const end = media.end !== undefined && media.end > start ? media.end : undefined;
  const hosted = provider && id && /^[\w-]+$/u.test(id) ? providers[provider] : undefined;
  const src = hosted && id ? hosted.player(id, start, end) : resolve(context, media.src);
  if (!src) return undefined;
  return {
    kind: hosted ? 'provider' : media.kind,
    src,
    page: hosted && id ? hosted.page(id) : undefined,
    provider: hosted?.name,
    type: media.type,
    poster: resolve(context, media.poster),
    alt: media.alt === undefined ? undefined : say(context, media.alt),
    width: media.width ?? 16,
    height: media.height ?? 9,
    start,
    end,
    loop: media.loop ?? false,
    captions: captionsOf(media, context),
    chapters: (media.chapters ?? []).map((chapter) => chapterOf(chapter, context)),
    credit: [media.credit && say(context, media.credit).value, media.license].filter(Boolean).join(' · '),
    length: end === undefined ? undefined : end - start,
  };
}

const chapterOf = ({ at, label, step }: Chapter, context: Context): ChapterView => ({
  at,
  label: say(context, label),
  step,
});

const captionsOf = ({ captions = [] }: Media, context: Context): MediaView['captions'] =>
  captions.flatMap(({ src, lang, label }) => {
    const address = resolve(context, src);
    return address ? [{ src: address, lang, label: label === undefined ? lang : say(context, label).value }] : [];
  });

/** Seconds as a clock shows them: 8 → "0:08". */
export const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
