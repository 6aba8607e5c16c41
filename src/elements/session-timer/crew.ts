import { choose, onChoice, readChoices, type Choices, type Settings } from '../../controllers/settings.js';
import { onPress } from '../../controllers/press.js';
import { OneTab } from '../../controllers/sound/one-tab.js';
import type { Beep } from '../../controllers/sound/plan.js';
import { ScreenAwake } from '../../controllers/sound/wake-lock.js';
import { cuesOf } from '../../model/session/cues.js';
import type { LogEntry } from '../../model/session/log.js';
import { panelScript, parts, voiceScript, windowScript, type PartName } from './crew-parts.js';
import type { Panel } from './parts/panel.js';
import type { Sound } from './parts/sound.js';
import type { Helper, Moment, Served } from './served.js';
import { settingsFrom } from './wishes.js';

/** Milliseconds to look ahead: more than twice as long as a hidden page sleeps. */
const horizon = 150_000;
/** Milliseconds by which a cue may be late to be felt and seen. */
const late = 250;
/**
 * Lets a session be heard, felt and seen from afar, and keeps the screen on while it runs. What a browser cannot do, or
 * what cannot be loaded, is left out, and the session runs all the same.
 */
export class Crew {
  readonly screen = new ScreenAwake();
  readonly tab: OneTab;
  readonly helpers = new Map<PartName | 'window', Helper>();
  panel: Panel | undefined;
  /** Whether the browser has refused the small window, as it does in frames. */
  refused = false;
  private choices: Choices = readChoices();
  private readonly deaf: () => void;
  private readonly free: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private coming: readonly Beep[] = [];
  private last: LogEntry | undefined;
  /** Whether the reader has pressed anything in this tab: before, browsers let it make no sound. */
  private pressed = false;
  /** Whether the timer has left the page while something was loading. */
  private gone = false;

  constructor(
    readonly timerOn: Served,
    readonly name: string,
    /** Closes the settings. */
    readonly fold: () => void,
  ) {
    this.tab = new OneTab(`exercise-elements/1/session/${name}`, this.turn);
    this.deaf = onChoice(() => {
      this.choices = readChoices();
      this.changed();
    });
    // After a reload a session runs before anything was pressed.
    this.free = onPress(() => {
      if (!this.pressed && this.timerOn.run.state.status === 'running') this.unlock();
    });
    void this.seat();
  }

  get settings(): Settings {
    return { ...settingsFrom(this.timerOn.host), ...this.choices };
  }

  /** To be called in a gesture of the reader: from now on this tab is the one that is heard. */
  unlock(): void {
    this.pressed = true;
    this.free();
    this.tab.take();
    this.unlockParts();
  }

  /** The reader has made a choice, in a gesture. */
  choose(change: Choices): void {
    choose(change);
    if (this.timerOn.run.state.status === 'running') this.unlock();
    else this.unlockParts();
    const moment = this.moment();
    if (moment && ('sound' in change || 'volume' in change)) this.sound?.try(moment);
  }

  /** All that can be chosen loads when the choice is seen: whoever ticks a box does not wait for a script. */
  async prepare(): Promise<void> {
    await Promise.allSettled([...Object.values(parts), windowScript].map((each) => each.load()));
    this.changed();
  }

  /** What is missing to speak a language; undefined where nothing is, or nobody knows yet. */
  lackOf(lang: string): 'speech' | 'voice' | undefined {
    return voiceScript.now && new voiceScript.now.Voice().lackOf(lang);
  }

  get sound(): Sound | undefined {
    return this.helpers.get('sound') as Sound | undefined;
  }

  /** Opens or closes the small window; to be called in a gesture of the reader. */
  async toggleWindow(): Promise<void> {
    const open = this.helpers.get('window');
    if (open) return open.close?.();
    const made = await windowScript.now?.openWindow(this.timerOn, () => {
      this.helpers.delete('window');
      this.changed();
    });
    if (this.gone) return made?.close?.();
    if (made) this.helpers.set('window', made);
    else this.refused = true;
    this.changed();
  }

  /** To be called whenever something may have changed. */
  readonly pump = (): void => {
    const moment = this.moment();
    if (!moment) return;
    const due = this.dueIn(moment);
    if (moment.state.status !== 'running') {
      this.screen.release();
      this.tab.give();
    } else {
      this.screen.hold();
      if (this.pressed) this.tab.join();
    }
    this.staff(moment.settings);
    for (const helper of this.helpers.values()) helper.update({ ...moment, due });
    this.wait();
  };

  close(): void {
    this.gone = true;
    clearTimeout(this.timer);
    for (const helper of this.helpers.values()) helper.close?.();
    this.helpers.clear();
    this.panel?.close();
    this.tab.give();
    this.screen.close();
    this.deaf();
    this.free();
  }

  private readonly changed = (): void => this.timerOn.host.requestUpdate();

  /** A reader may open the settings at any time, without a network too. */
  private async seat(): Promise<void> {
    await panelScript.load().catch(() => undefined);
    if (this.gone) return;
    this.panel = panelScript.now && new panelScript.now.Panel(this);
    this.changed();
  }

  /** Another tab is heard, or this one is again. */
  private readonly turn = (): void => {
    if (!this.tab.elsewhere) this.unlockParts();
    this.changed();
  };

  private unlockParts(): void {
    const moment = this.moment();
    if (!moment) return;
    this.staff(moment.settings);
    for (const helper of this.helpers.values()) helper.unlock?.(moment);
  }

  /** Calls those who are wanted, and sends the others away. */
  private staff(settings: Settings): void {
    for (const name of Object.keys(parts) as PartName[]) {
      // All tabs flash; one is heard.
      const wanted = parts[name].isWanted(settings) && (name === 'flash' || !this.tab.elsewhere);
      const there = this.helpers.get(name);
      if (wanted && !there) this.call(name);
      else if (!wanted && there) {
        there.close?.();
        this.helpers.delete(name);
      }
    }
  }

  private call(name: PartName): void {
    const made = parts[name].make(this.timerOn, this.pump);
    if (made) this.helpers.set(name, made);
    else parts[name].load().then(this.changed, () => undefined);
  }

  private moment(): Moment | undefined {
    const { timerOn, settings } = this;
    const view = timerOn.view();
    if (!view) return undefined;
    const { scene, at, t: now } = view;
    const beeps = cuesOf(scene.compiled.segments, scene.state, now, horizon).flatMap(({ id, kind, t }) =>
      kind === 'say' ? [] : { id, kind, at: at + t - now },
    );
    return { ...view, state: scene.state, settings, last: scene.log.at(-1), beeps, due: [] };
  }

  /** What has become due since the last time. What was to come before something happened does not come any more. */
  private dueIn({ last, beeps }: Moment): readonly Beep[] {
    const now = performance.now();
    const due = last === this.last ? this.coming.filter(({ at }) => at <= now && at > now - late) : [];
    this.last = last;
    this.coming = beeps.filter(({ at }) => at > now);
    return due;
  }

  /** Where timers are held back, the next beat of the sound comes first. */
  private wait(): void {
    clearTimeout(this.timer);
    const [next] = this.coming;
    const prompt = this.helpers.has('voice') || this.helpers.has('vibration') || this.helpers.has('flash');
    if (next && prompt) this.timer = setTimeout(this.pump, Math.max(1, next.at - performance.now()));
  }
}
