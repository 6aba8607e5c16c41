import { languageOf } from '../../../i18n/locale.js';
import type { LogEntry } from '../../../model/session/log.js';
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
  private before:
    { readonly visits: number; readonly elapsed: number; readonly last: LogEntry | undefined } | undefined;

  unlock(): void {
    if (!this.primed) this.voice.prime();
    this.primed = true;
  }

  update(moment: Moment): void {
    const { state, settings, beeps, last } = moment;
    const { voice, before } = this;
    const { visits, status, elapsed } = state;
    voice.volume = settings.volume;
    this.before = { visits: visits.length, elapsed, last };
    if (!before || !this.primed) return;
    const begun = visits.length !== before.visits;
    const stopped = last !== before.last && before.visits > 0 && (begun || status !== 'running');
    if (stopped) voice.cancel();
    else if (begun || status === 'done') voice.forget();
    voice.keepClear(settings.sound === 'off' ? [] : beeps.map(({ at }) => at));
    if (status === 'running') this.tell(moment, begun ? -1 : before.elapsed, begun);
  }

  close(): void {
    this.voice.cancel();
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
