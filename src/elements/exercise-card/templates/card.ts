import { html, nothing, type TemplateResult } from 'lit';
import { demandGlyph } from '../../strokes.js';
import { heading, some, type Content } from '../../templates.js';
import type { CardView, HeadView } from '../exercise-card.view.js';
import { doseRow, variables } from './amount.js';
import { text, type CardFrame } from './frame.js';
import { doing, faults, places } from './sections.js';
import { foot, openLink, system } from './system.js';

/** The whole card. */
export const card = (view: CardView, frame: CardFrame): TemplateResult =>
  html`<article class="root card" part="card" lang=${frame.messages.lang} aria-labelledby="name">
    ${head(view, frame)} ${amount(view, frame)} ${doing(view, frame)} ${frame.media?.more ?? nothing}
    ${faults(view, frame)} ${frame.progress?.section ?? nothing} ${system(view, frame)} ${places(view, frame)}
    ${foot(view, frame)}
  </article>`;

const head = (view: CardView, frame: CardFrame): TemplateResult =>
  html`<div class="head">
    <div class="stack">
      <div>
        ${heading(
          frame.level,
          html`<span id="name">${text(frame, view.name)}</span>${frame.progress?.sign ?? nothing}`,
          'name',
        )}
        ${some(view.aliases, (also) => html`<p class="aliases small" part="aliases">${text(frame, also)}</p>`)}
      </div>
      ${some(view.why, (why) => html`<p class="lead" part="why">${text(frame, why)}</p>`)}
      ${some(view.summary, (summary) => html`<p class="quiet" part="summary">${text(frame, summary)}</p>`)}
      ${some(
        view.demand,
        ({ axes, words, figures }) =>
          html`<p class="demand small" part="demand">
            ${demandGlyph(axes)}
            <span><span class="sr">${frame.messages.demandTitle}: ${figures}.</span> ${words}</span>
          </p>`,
      )}
    </div>
    ${frame.media?.lead ?? nothing}
  </div>`;

const amount = (view: CardView, frame: CardFrame): Content =>
  view.dose.length + view.equipment.length + view.variables.length > 0
    ? html`<div class="section stack">${doseRow(view, frame)} ${variables(view, frame)}</div>`
    : nothing;

/** One glanceable block that opens the whole card. */
export const compact = ({ id, name, why, summary, demand }: HeadView, dose: string, frame: CardFrame): TemplateResult =>
  html`<article class="root compact" part="card compact" lang=${frame.messages.lang} aria-labelledby="name">
    <div class="compact-main">
      ${heading(frame.level, html`<span id="name">${openLink(id, text(frame, name), frame)}</span>`, 'name')}
      ${frame.progress?.label ?? nothing}
      ${some(demand, ({ axes, figures }) => html`${demandGlyph(axes)}<span class="sr">${figures}</span>`)}
    </div>
    ${some(dose, (line) => html`<p class="num" part="dose">${line}</p>`)}
    ${some(why ?? summary, (words) => html`<p class="small compact-why" part="why">${text(frame, words)}</p>`)}
  </article>`;
