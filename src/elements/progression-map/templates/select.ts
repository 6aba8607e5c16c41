import { html, nothing, type TemplateResult } from 'lit';
import { some, type Content } from '../../templates.js';
import type { Choice, ChoiceGroup } from '../tools.view.js';

/** A list to choose one exercise from. */
interface Select {
  /** For the label that belongs to it. */
  readonly id: string;
  /** Its name where it has no label. */
  readonly name?: string;
  readonly groups: readonly ChoiceGroup[];
  /** What stands for no exercise, where there may be none. */
  readonly none?: string;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

export const select = ({ id, name, groups, none, chosen, choose }: Select): TemplateResult =>
  html`<select
    id=${id}
    class="field"
    part="field"
    aria-label=${name ?? nothing}
    @change=${({ target }: Event) => {
      choose((target as HTMLSelectElement).value);
    }}
  >
    ${some(none, (words) => html`<option value="" .selected=${chosen === undefined}>${words}</option>`)}
    ${groups.map((each) => section(each, chosen))}
  </select>`;

function section({ title, choices }: ChoiceGroup, chosen: string | undefined): Content | readonly Content[] {
  const options = choices.map((each) => option(each, chosen));
  if (!title) return options;
  const { value, lang, dir } = title;
  return html`<optgroup label=${value} lang=${lang} dir=${dir}>${options}</optgroup>`;
}

/** The language stands on the option itself, which can hold nothing but text. */
const option = ({ id, value, lang, dir }: Choice, chosen: string | undefined): TemplateResult =>
  html`<option value=${id} lang=${lang} dir=${dir} .selected=${id === chosen}>${value}</option>`;
