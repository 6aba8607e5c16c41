import { nothing, type TemplateResult } from 'lit';
import { settingsMessages } from '../../../i18n/settings/messages.js';
import type { SettingsMessages } from '../../../i18n/settings/en.js';
import type { Crew } from '../crew.js';
import type { TimerView } from '../served.js';
import { stepViewOf } from '../step.view.js';
import { settingsStyles } from '../settings.styles.js';
import type { Facts } from '../settings.view.js';
import { settings, wayOut, type SettingsFrame } from '../templates/settings.js';

/** A language by its name; by its tag where a pack has written something that is none. */
function nameOf(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** The settings of a session, and the way out of the full screen. */
export class Panel {
  /** Whether the page or the browser has refused the full screen. */
  private refused = false;
  /** Whether the settings have been open. */
  private seen = false;
  private locale: string | undefined;
  private words: SettingsMessages | undefined;
  private readonly host = this.crew.timerOn.host;
  private readonly speech: EventTarget | undefined = globalThis.speechSynthesis;

  constructor(private readonly crew: Crew) {
    crew.timerOn.wear(settingsStyles);
    this.host.addEventListener('fullscreenchange', this.changed);
  }

  /** @param open Whether the settings are open. */
  content(open: boolean): TemplateResult | typeof nothing {
    if (open && !this.seen) this.look();
    const view = this.crew.timerOn.view();
    const words = view && this.wordsIn(view.context.locale);
    if (!words) return nothing;
    const frame: SettingsFrame = {
      facts: this.facts(view),
      words,
      choose: (change) => this.crew.choose(change),
      toggleFull: () => void this.toggleFull(),
      toggleSmall: () => {
        this.fold();
        void this.crew.toggleWindow();
      },
    };
    if (open) return settings(frame);
    return frame.facts.full === 'on' ? wayOut(frame) : nothing;
  }

  close(): void {
    this.host.removeEventListener('fullscreenchange', this.changed);
    this.speech?.removeEventListener('voiceschanged', this.changed);
  }

  private look(): void {
    this.seen = true;
    // Some browsers know their voices a moment after they were asked.
    this.speech?.addEventListener('voiceschanged', this.changed);
    void this.crew.prepare();
  }

  /** Undefined until they have loaded. */
  private wordsIn(locale: string): SettingsMessages | undefined {
    if (locale !== this.locale) {
      this.locale = locale;
      this.words = settingsMessages.now(locale);
      if (!this.words) void this.load(locale);
    }
    return this.words;
  }

  private async load(locale: string): Promise<void> {
    const words = await settingsMessages.load(locale);
    if (locale !== this.locale) return;
    this.words = words;
    this.changed();
  }

  private readonly changed = (): void => this.host.requestUpdate();

  private facts({ scene, context }: TimerView): Facts {
    const { crew, host } = this;
    const { settings, screen, tab, helpers } = crew;
    const first = scene.compiled.segments.find(({ kind }) => kind === 'work');
    const lang = first ? stepViewOf(first, context).name.lang : context.messages.lang;
    const canShrink = !crew.refused && 'documentPictureInPicture' in window;
    const canFill = !this.refused && host.ownerDocument.fullscreenEnabled;
    return {
      settings,
      running: scene.state.status === 'running',
      sound: crew.sound?.state,
      elsewhere: tab.elsewhere,
      hasModes: 'audioSession' in navigator,
      speech: crew.lackOf(lang),
      language: nameOf(lang, context.locale),
      vibrates: 'vibrate' in navigator,
      screen: screen.missing ? 'screen' : screen.refused ? 'refused' : undefined,
      full: host.matches(':fullscreen') ? 'on' : canFill ? 'off' : 'none',
      small: helpers.has('window') ? 'on' : canShrink ? 'off' : 'none',
    };
  }

  private async toggleFull(): Promise<void> {
    const { host } = this;
    const on = host.matches(':fullscreen');
    try {
      await (on ? host.ownerDocument.exitFullscreen() : host.requestFullscreen());
      if (!on) this.fold();
    } catch {
      // Leaving fails where the reader was faster.
      this.refused = !on;
    }
    this.changed();
  }

  /** Who asked for the big or the small screen wants to see the session there, and not its settings. */
  private fold(): void {
    this.crew.fold();
    this.host.renderRoot.querySelector<HTMLElement>('[aria-controls="settings"]')?.focus();
    this.changed();
  }
}
