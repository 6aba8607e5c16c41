import type { CSSResult } from 'lit';
import type { Exercise } from '../../pack/types.js';
import type { CardMedia, MediaHost } from './card-media.js';
import { isWhole } from './sections.view.js';

interface MediaScript {
  readonly CardMedia: typeof CardMedia;
  readonly mediaStyles: CSSResult;
}

/** Once a card of the page has loaded it, none waits for it any more. */
let script: MediaScript | undefined;

/** Brings a card what shows pictures and videos, as soon as its exercise has some: a page of words loads none of it. */
export class LateMedia {
  /** Undefined until there is a need for it, and where it cannot be loaded: a card then does without. */
  now: CardMedia | undefined;
  /** Whether all is here, or will not come. */
  ready = true;
  private lost = false;

  constructor(
    private readonly host: MediaHost,
    private readonly wear: (style: CSSResult) => void,
  ) {}

  prepare(exercise: Exercise): void {
    const needed = !this.now && !this.lost && hasMedia(exercise);
    this.ready = !needed || script !== undefined;
    if (needed && script) this.take(script);
    else if (needed) void this.load();
  }

  private async load(): Promise<void> {
    try {
      script ??= await import('./card-media.js');
    } catch {
      this.lost = true;
    }
    this.host.requestUpdate();
  }

  private take({ CardMedia, mediaStyles }: MediaScript): void {
    this.wear(mediaStyles);
    this.now = new CardMedia(this.host);
  }
}

const hasMedia = ({ media = [], steps = [] }: Exercise): boolean =>
  media.length > 0 || steps.some((step) => isWhole(step) && step.media);
