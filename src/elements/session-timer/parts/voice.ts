import { languageOf } from '../../../i18n/locale.js';
import { Voice, type Words } from '../../../controllers/sound/voice.js';
import { say } from '../../context.js';
import { segmentOn } from '../scene.js';
import type { Helper, Moment, TimerView } from '../served.js';
import { nextOf } from '../session-timer.view.js';
import { stepViewOf } from '../step.view.js';

export { Voice };

/** Milliseconds after which words for a moment would mislead. */
const stale = 2000;

/** Says the steps of a session as they begin, and what the coach has to say in them. */
export class Speaker implements Helper {
  private readonly voice = new Voice();
  private primed = false;
  private before: Moment | undefined;

  unlock(): void {
    if (!this.primed) this.voice.prime();
    this.primed = true;
  }

  update(moment: Moment): void {
    const { settings, beeps } = moment;
    const { voice, before } = this;
    voice.volume = settings.volume;
    this.before = moment;
    if (!before || !this.primed) return;
    const begun = moment.state.visits.length !== before.state.visits.length;
    this.hush(moment, before, begun);
    voice.keepClear(settings.sound === 'off' ? [] : beeps.map(({ at }) => at));
    if (moment.state.status === 'running') this.tell(moment, begun ? -1 : before.state.elapsed, begun);
  }

  close(): void {
    this.voice.cancel();
  }

  /** What was said of something that is over is not wanted any more; where the reader has ended it, not a word of it. */
  private hush({ state: { status }, last, context: { messages } }: Moment, before: Moment, begun: boolean): void {
    const pressed = last !== before.last && before.state.visits.length > 0;
    if (pressed && (begun || status !== 'running')) return this.voice.cancel();
    const ended = status === 'done' && before.state.status === 'running';
    if (begun || ended) this.voice.forget();
    if (ended) this.voice.say({ value: messages.complete, lang: messages.lang });
  }

  /** Says what has begun, and what the coach says since a time of this step. */
  private tell({ state, scene, context }: Moment, since: number, begun: boolean): void {
    const { elapsed } = state;
    // A step that was begun again is said again.
    const from = since > elapsed ? -1 : Math.max(since, elapsed - stale);
    if (begun) for (const words of beginning({ scene, context })) this.voice.say(words);
    for (const { at, text } of segmentOn(scene)?.say ?? [])
      if (at > from && at <= elapsed) this.voice.say(say(context, text));
  }
}

/** What is said when a step begins: what it is; where there is time, also what comes next. */
function beginning({ scene, context }: Pick<TimerView, 'scene' | 'context'>): readonly Words[] {
  const segment = segmentOn(scene);
  if (!segment) return [];
  const { messages } = context;
  const own = (value: string): Words => ({ value, lang: messages.lang });
  const { name, side, amount } = stepViewOf(segment, context);
  const next = segment.kind === 'rest' || segment.kind === 'prepare' ? nextOf(scene, context) : undefined;
  return [
    ...joined([name, own(side), own(amount)], messages.comma),
    ...joined(next ? [own(messages.next), next.name, own(next.side)] : [], messages.comma),
  ];
}

/** Words of one language are said in one breath. */
function joined(words: readonly Words[], comma: string): readonly Words[] {
  const breaths: Words[] = [];
  for (const { value, lang } of words) {
    const before = breaths.at(-1);
    if (!value) continue;
    if (before && languageOf(before.lang) === languageOf(lang))
      breaths.splice(-1, 1, { value: before.value + comma + value, lang: before.lang });
    else breaths.push({ value, lang });
  }
  return breaths;
}
