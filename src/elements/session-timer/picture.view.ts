import { resolve, say } from '../context.js';
import { comingIn, segmentOn, type Scene, type TimerContext } from './scene.js';
import { exerciseIn } from './step.view.js';

/** What shows how an exercise is done. */
export interface PictureView {
  readonly kind: 'image' | 'video';
  readonly src: string;
  readonly poster: string | undefined;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly loop: boolean;
}

/** Of the step that is on, or of the one that comes where none is trained now. */
export function pictureOf(scene: Scene, context: TimerContext): PictureView | undefined {
  const on = segmentOn(scene);
  const shown = on?.kind === 'work' ? on : comingIn(scene).find(({ kind }) => kind === 'work');
  const views = (exerciseIn(shown?.exercise, context)?.media ?? []).flatMap((media): readonly PictureView[] => {
    const { kind, provider, poster, alt, width = 16, height = 9, start, end } = media;
    const still = resolve(context, poster);
    // A video of a provider plays in its own player, on the card: here it is its poster.
    const moving = kind === 'video' && !provider ? resolve(context, media.src) : undefined;
    const src = moving ?? (kind === 'image' ? resolve(context, media.src) : still);
    if (!src) return [];
    const clip =
      start === undefined && end === undefined ? '' : `#t=${start ?? 0}${end === undefined ? '' : `,${end}`}`;
    return [
      {
        kind: moving ? 'video' : 'image',
        src: moving ? moving + clip : src,
        poster: still,
        alt: alt === undefined ? '' : say(context, alt).value,
        width,
        height,
        loop: clip === '',
      },
    ];
  });
  return views[0];
}
