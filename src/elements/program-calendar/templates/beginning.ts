import { html, type TemplateResult } from 'lit';
import { button, line, type DayFrame } from './frame.js';

/** Where a reader says when day 1 is. */
export function beginning({ scene, context, act, live }: DayFrame): TemplateResult {
  const { messages } = context;
  const { start } = scene.programme;
  const choose = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).closest('.keys')?.querySelector('input');
    const { value } = field ?? {};
    if (value) act((actions) => actions.begin(value))();
    else if (field) openPicker(field);
  };
  return html`${line(start === undefined ? '' : messages.willStart(live?.day(start) ?? ''), '')}
    <div class="keys">
      ${button(
        messages.startToday,
        act((actions) => actions.begin()),
        'main',
      )}
    </div>
    <div class="keys other">
      <label class="field"
        ><span class="small">${messages.otherDate}</span>
        <input type="date" part="field" min="1900-01-01" max="2999-12-31"
      /></label>
      <button class="button" type="button" part="button" @click=${choose}>${messages.startOn}</button>
    </div>`;
}

/** In the frame of another site a browser opens no picker, and an old one has none: there a date can be typed in. */
function openPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    field.focus();
  }
}
