import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../../../controllers/settings.js';
import type { SettingsMessages } from '../../../i18n/settings/en.js';
import { some, type Content } from '../../templates.js';
import { notesOn, type Facts } from '../settings.view.js';

/** What the settings need to be shown. */
export interface SettingsFrame {
  readonly facts: Facts;
  readonly words: SettingsMessages;
  readonly choose: (change: Choices) => void;
  readonly toggleFull: () => void;
  readonly toggleSmall: () => void;
}

type Switch = 'voice' | 'vibrate' | 'flash';

/** All that a reader can set, with what this browser cannot do. */
export function settings(frame: SettingsFrame): TemplateResult {
  const { facts, words } = frame;
  const notes = notesOn(facts, words);
  const { full, small, speech } = facts;
  return html`<div id="settings" class="settings" role="group" part="settings" aria-label=${words.title}>
    ${row('sound', modes(frame), notes.sound)} ${row('volume', volume(frame))}
    ${row('voice', tick('voice', frame, speech === 'speech'), notes.voice)}
    ${row('vibrate', tick('vibrate', frame, !facts.vibrates), notes.vibrate)} ${row('flash', tick('flash', frame))}
    ${row('full', press('full', full === 'on' ? words.leave : words.full, full, frame.toggleFull), notes.full)}
    ${row('small', press('small', small === 'on' ? words.close : words.small, small, frame.toggleSmall), notes.small)}
    ${some(notes.screen, (words) => html`<p class="small" part="lack">${words}</p>`)}
  </div>`;
}

/** Where a timer is the whole screen, the way out has to be in sight. */
export const wayOut = ({ words, toggleFull }: SettingsFrame): TemplateResult =>
  html`<div><button class="button" type="button" part="button" @click=${toggleFull}>${words.leave}</button></div>`;

const row = (name: string, control: TemplateResult, note?: string): TemplateResult =>
  html`<div class="setting">
    ${control} ${some(note, (words) => html`<p id=${`${name}-lack`} class="small" part="lack">${words}</p>`)}
  </div>`;

function modes({ facts, words, choose }: SettingsFrame): TemplateResult {
  const { sound } = facts.settings;
  return html`<label
    >${words.sound}
    <select
      part="field"
      aria-describedby="sound-lack"
      @change=${({ target }: Event) => {
        choose({ sound: (target as HTMLSelectElement).value as typeof sound });
      }}
    >
      ${Object.entries(words.modes).map(
        ([mode, name]) => html`<option value=${mode} .selected=${mode === sound}>${name}</option>`,
      )}
    </select></label
  >`;
}

const volume = ({ facts: { settings }, words, choose }: SettingsFrame): TemplateResult =>
  html`<label
    >${words.volume}
    <input
      type="range"
      part="field"
      min="0"
      max="100"
      step="5"
      ?disabled=${settings.sound === 'off' && !settings.voice}
      .value=${String(settings.volume * 100)}
      @change=${({ target }: Event) => {
        choose({ volume: (target as HTMLInputElement).valueAsNumber / 100 });
      }}
  /></label>`;

const tick = (name: Switch, { facts, words, choose }: SettingsFrame, disabled = false): TemplateResult =>
  html`<label
    ><input
      type="checkbox"
      part="field"
      aria-describedby=${`${name}-lack`}
      ?disabled=${disabled}
      .checked=${facts.settings[name]}
      @change=${({ target }: Event) => {
        choose({ [name]: (target as HTMLInputElement).checked });
      }}
    />${words[name]}</label
  >`;

const press = (name: string, label: string, is: Facts['full'], act: () => void): Content & TemplateResult =>
  html`<button
    class="button"
    type="button"
    part="button"
    aria-describedby=${is === 'none' ? `${name}-lack` : nothing}
    ?disabled=${is === 'none'}
    @click=${act}
  >
    ${label}
  </button>`;
