import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { dayMessages } from '../../i18n/day/messages.js';
import { onceFor } from '../once-for.js';
import type { CalendarContext, DayContext } from './scene.js';
import type { CalendarFrame } from './templates/frame.js';
import { panel } from './templates/panel.js';

/** The day that a reader looks at, in their language. */
export class DayPart {
  /** Whether its words are here; what is shown before would change under the reader's eyes. */
  ready = true;
  private locale = 'en';
  private words = dayMessages.en;
  private readonly together = onceFor(
    (seen: CalendarContext['messages'], own: typeof dayMessages.en): DayContext['messages'] => ({ ...own, ...seen }),
  );

  constructor(private readonly host: ReactiveControllerHost) {}

  /** To be called before each update: asks for its words where the language is another one. */
  prepare(locale: string): void {
    if (locale === this.locale) return;
    this.locale = locale;
    const known = dayMessages.now(locale);
    this.ready = known !== undefined;
    if (known) this.words = known;
    else void this.load(locale);
  }

  /** What its texts are read in. */
  contextOf(context: CalendarContext): DayContext {
    return { ...context, messages: this.together(context.messages, this.words) };
  }

  content(frame: CalendarFrame): TemplateResult {
    return panel({ ...frame, context: this.contextOf(frame.context) });
  }

  private async load(locale: string): Promise<void> {
    const words = await dayMessages.load(locale);
    if (locale !== this.locale) return;
    this.ready = true;
    this.words = words;
    this.host.requestUpdate();
  }
}
