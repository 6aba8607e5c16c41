import { html, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../../model/progress/entry.js';
import { any } from '../../templates.js';
import type { DayContext, DatedScene } from '../scene.js';
import { summaryView, type BarView, type SummaryView } from '../summary.view.js';

/** What was trained week by week, and by what it teaches: pictures, with the same in a table. */
export function summary(scene: DatedScene, progress: Progress, context: DayContext): TemplateResult {
  const { messages } = context;
  const view = summaryView(scene, progress, context);
  if (!view) return html`<p class="summary quiet" part="summary">${messages.trained.nothing}</p>`;
  return html`<div class="summary" part="summary">
    ${weeksTemplate(view.weeks, context)} ${any(view.qualities, (bars) => qualitiesTemplate(bars, context))}
  </div>`;
}

/** Height of the picture of the weeks, and how far its bars are apart. */
const [height, step] = [40, 12];

const weeksTemplate = (weeks: SummaryView['weeks'], { messages: { trained } }: DayContext): TemplateResult =>
  html`<figure>
    <figcaption class="small">${trained.weeks}</figcaption>
    <svg
      class="bars"
      viewBox=${`0 0 ${weeks.length * step - 3} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${weeks.map(({ share }, index) => {
        const tall = Math.max(share * height, 1);
        return svg`<rect x=${index * step} y=${height - tall} width=${step - 3} height=${tall}></rect>`;
      })}
    </svg>
    <p class="ends small num" aria-hidden="true">
      <span>${weeks[0]?.name}</span> <span>${weeks.at(-1)?.name}: ${weeks.at(-1)?.amount}</span>
    </p>
    <table class="sr">
      <caption>
        ${trained.weeks}
      </caption>
      <tr>
        <th scope="col">${trained.week}</th>
        <th scope="col">${trained.sessions}</th>
        <th scope="col">${trained.minutes}</th>
      </tr>
      ${weeks.map(
        ({ name, sessions, amount }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${sessions}</td>
            <td>${amount}</td>
          </tr>`,
      )}
    </table>
  </figure>`;

const qualitiesTemplate = (bars: readonly BarView[], { messages: { trained } }: DayContext): TemplateResult =>
  html`<table class="qualities">
    <caption class="small">
      ${trained.qualities}
    </caption>
    <tr class="sr">
      <th scope="col">${trained.quality}</th>
      <th scope="col">${trained.minutes}</th>
    </tr>
    ${bars.map(
      ({ name, amount, share }) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td class="num">
            ${amount}
            <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width=${share * 100} height="4"></rect>
            </svg>
          </td>
        </tr>`,
    )}
  </table>`;
