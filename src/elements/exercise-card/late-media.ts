import type { CSSResult } from 'lit';
import type { Exercise } from '../../pack/types.js';
import { LatePart, LateScript } from '../late-part.js';
import type * as media from './card-media.js';
import { isWhole } from './sections.view.js';

const script = new LateScript(() => import('./card-media.js'));

/** What shows pictures and videos on a card: a page of words loads none of it. */
export const lateMedia = (
  host: media.MediaHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof media, media.CardMedia> =>
  new LatePart(host, script, ({ CardMedia, mediaStyles }) => {
    wear(mediaStyles);
    return new CardMedia(host);
  });

export const hasMedia = ({ media = [], steps = [] }: Exercise): boolean =>
  media.length > 0 || steps.some((step) => isWhole(step) && step.media);
