import { html, nothing, svg, type TemplateResult } from 'lit';
import { gridOf, type CellView } from '../program-calendar.view.js';
import type { CalendarFrame } from './frame.js';

/** The days: rows of a week, which styles can make a list of. */
export function grid(frame: CalendarFrame): TemplateResult {
  const { scene, context, actions, view } = frame;
  const { columns, weeks } = gridOf(scene, context);
  const look = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
    if (cell) actions.look(Number(cell.dataset['day']));
  };
  return html`<div
    class=${`days ${view} ${weeks.length > 12 ? 'long' : ''}`}
    role="grid"
    aria-label=${context.messages.grid}
    part="days"
    @click=${look}
    @keydown=${(event: KeyboardEvent) => actions.press(event)}
  >
    ${
      columns.length > 0
        ? html`<div class="week head" role="row">
            ${columns.map(
              ({ short, full }) =>
                html`<span role="columnheader" part="weekday"
                  ><span aria-hidden="true">${short}</span><span class="sr">${full}</span></span
                >`,
            )}
          </div>`
        : nothing
    }
    ${weeks.map((week) => html`<div class="week" role="row">${week.map((cell) => cellTemplate(cell, frame))}</div>`)}
  </div>`;
}

const cellTemplate = (cell: CellView, { picked, current }: CalendarFrame): TemplateResult =>
  html`<div
    class=${`cell ${cell.kind} ${cell.state} c${String(cell.column)}${cell.now ? ' now' : ''}`}
    role="gridcell"
    part=${`day ${cell.kind} ${cell.state}`}
    data-day=${cell.number}
    tabindex=${cell.number === current ? '0' : '-1'}
    aria-selected=${cell.number === picked.number ? 'true' : 'false'}
    aria-current=${cell.now ? 'date' : nothing}
  >
    <span class="sr">${cell.name}</span>
    <span class="num" aria-hidden="true">${cell.label}</span>
    <span class="word" aria-hidden="true">${cell.word}</span>
    <span class="about" aria-hidden="true">${cell.title}</span>
    ${cell.date ? html`<span class=${cell.turns ? 'date turns' : 'date'} aria-hidden="true"><span class="weekday">${cell.weekday}</span> ${cell.date}</span>` : nothing}
    ${signFor(cell)}
  </div>`;

/** Beside the word in the name of a day: done, half done, left out, moved on. One that went by has none. */
const strokes: Partial<Record<CellView['state'], string>> = {
  done: 'M2.5 8.5l3.5 3.5 7.5-8',
  minimum: 'M2.5 9.5l2.5 2.5 4.5-5',
  skipped: 'M4 8.5h8',
  moved: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
};

function signFor({ state }: CellView): TemplateResult | typeof nothing {
  const stroke = strokes[state];
  return stroke === undefined
    ? nothing
    : html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${stroke}></path>`}</svg>`;
}
