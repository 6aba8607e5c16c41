import { html, nothing, type TemplateResult } from 'lit';
import type { DataMessages } from '../i18n/data/en.js';
import type { PreviewView } from './reader-data.view.js';

/** Everything that shows what is kept of a reader, and lets them have it. */
export interface DataFrame {
  readonly words: DataMessages;
  readonly keeps: keyof DataMessages['keeps'];
  /** What a file would change that the reader has chosen. */
  readonly preview: PreviewView | undefined;
  /** What was done last, or what is wrong with a file. */
  readonly status: string;
  readonly canUndo: boolean;
  save(): void;
  choose(): void;
  bring(file: File | undefined): void;
  apply(): void;
  cancel(): void;
  erase(): void;
  undo(): void;
}

export const dataTemplate = (frame: DataFrame): TemplateResult => {
  const { words, keeps, status, canUndo } = frame;
  return html`<h2 class="heading">${words.title}</h2>
    <p>${words.keeps[keeps]}</p>
    <div class="ways">
      ${way('save', words.save, words.saveAbout, frame.save)}
      ${way('bring', words.bring, words.bringAbout, frame.choose)} ${chooser(frame)} ${preview(frame)}
      ${way('erase', words.erase, words.eraseAbout, frame.erase)}
    </div>
    <div class="outcome">
      <p role="status">${status}</p>
      ${canUndo ? button('undo', words.undo, frame.undo) : nothing}
    </div>`;
};

const way = (name: string, label: string, about: string, act: () => void): TemplateResult =>
  html`<div class="way">
    ${button(name, label, act)}
    <p class="small">${about}</p>
  </div>`;

const button = (name: string, label: string, act: () => void): TemplateResult =>
  html`<button class="button" type="button" part="button" data-act=${name} @click=${act}>${label}</button>`;

/** The button above opens it: what browsers draw of it has words of the browser's language. */
const chooser = ({ bring }: DataFrame): TemplateResult =>
  html`<input
    type="file"
    hidden
    accept=".json,application/json"
    @change=${({ currentTarget }: Event) => {
      const input = currentTarget as HTMLInputElement;
      bring(input.files?.[0]);
      // The same file may be chosen once more.
      input.value = '';
    }}
  />`;

const preview = ({ words, preview: view, apply, cancel }: DataFrame): TemplateResult | typeof nothing =>
  view
    ? html`<div class="preview" role="group" aria-label=${words.preview} tabindex="-1">
        <p>${words.preview}</p>
        <dl>
          ${view.packs.map(
            ({ name, changes }) =>
              html`<div>
                <dt><bdi>${name}</bdi></dt>
                ${changes.map((change) => html`<dd class="num">${change}</dd>`)}
              </div>`,
          )}
        </dl>
        ${view.brings ? nothing : html`<p>${words.nothingNew}</p>`}
        <p class="answers">
          ${view.brings ? button('apply', words.apply, apply) : nothing} ${button('cancel', words.cancel, cancel)}
        </p>
      </div>`
    : nothing;
