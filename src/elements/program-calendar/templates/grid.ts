import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import { gridOf, type CellView, type ColumnView } from '../program-calendar.view.js';
import type { CalendarFrame } from './frame.js';

/** The days: rows of a week, which styles can make a list of. */
export function grid(frame: CalendarFrame): TemplateResult {
  const { scene, context, act, view, live, picked, whole } = frame;
  const { columns, weeks } = gridOf(scene, context, view, { dates: live?.dates, near: whole ? undefined : picked });
  const at = ({ target }: Event): number | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
    return cell ? Number(cell.dataset['day']) : undefined;
  };
  const look = (event: Event): void => {
    const day = at(event);
    if (day !== undefined) act((actions) => actions.look(day))();
  };
  const press = (event: KeyboardEvent): void => {
    const day = at(event);
    if (day !== undefined) act((actions) => actions.press(event, day))();
  };
  const days = scene.programme.days.length;
  // On a page of its own such a list would be long to go through: it scrolls by itself.
  const long = days > (view === 'grid' ? 84 : 14);
  return html`<div
    class=${`days ${view} ${long ? 'long' : ''}`}
    role="grid"
    aria-label=${context.messages.grid}
    part="days"
    @click=${look}
    @keydown=${press}
  >
    ${columns.length > 0 ? head(columns) : nothing}
    <div class="weeks" role="rowgroup">
      ${weeks.map(
        ({ cells, gaps, far }) =>
          // A row without cells is none yet.
          html`<div class=${far ? 'week far' : 'week'} role=${far ? 'presentation' : 'row'}>
            ${gaps.map(gap)} ${cells.map((cell) => cellTemplate(cell, frame))}
          </div>`,
      )}
    </div>
  </div>`;
}

const head = (columns: readonly ColumnView[]): TemplateResult =>
  html`<div role="rowgroup">
    <div class="week names" role="row">
      ${columns.map(
        ({ short, full }) =>
          html`<span role="columnheader" part="weekday"
            ><span aria-hidden="true">${short}</span><span class="sr">${full}</span></span
          >`,
      )}
    </div>
  </div>`;

/** Where a day was that has moved on. */
const gap = (column: number): TemplateResult =>
  html`<div class=${`gap c${column}`} role="presentation">${sign('moved')}</div>`;

const cellTemplate = (cell: CellView, { picked, current }: CalendarFrame): TemplateResult =>
  html`<div
    class=${`cell ${cell.kind} ${cell.state} c${String(cell.column)}${cell.under ? ' under' : ''}${cell.now ? ' now' : ''}`}
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
    ${cell.date ? html`<span class="date" aria-hidden="true">${cell.date}</span>` : nothing}
    ${some(signFor(cell), sign)}
  </div>`;

/** Beside the word in the name of a day: done, half done, left out, moved on. One that went by has none. */
const strokes = {
  done: 'M2.5 8.5l3.5 3.5 7.5-8',
  minimum: 'M4.5 9l2.5 2.5 4.5-5.5',
  skipped: 'M4 8.5h8',
  moved: 'M2.5 8h10M9 4.5l3.5 3.5L9 11.5',
} as const;

type Sign = keyof typeof strokes;

const signFor = ({ state }: CellView): Sign | undefined =>
  Object.hasOwn(strokes, state) ? (state as Sign) : undefined;

const sign = (name: Sign): TemplateResult =>
  html`<svg class=${`sign ${name}`} viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes[name]}></path></svg>`;
