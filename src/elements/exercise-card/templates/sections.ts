import { html, nothing, type TemplateResult } from 'lit';
import { any, some, type Content } from '../../templates.js';
import type { CardView } from '../exercise-card.view.js';
import type { Line, Section } from '../sections.view.js';
import { text, title, type CardFrame } from './frame.js';

/** How to do it on one side; what to think of, feel and learn on the other. */
export const doing = ({ how, beside }: CardView, frame: CardFrame): Content =>
  any(
    [how, beside].filter(({ length }) => length > 0),
    (columns) =>
      html`<div class="section cols">
        ${columns.map(
          (sections) =>
            html`<div class="stack">${sections.map((each) => html`<div>${section(each, frame)}</div>`)}</div>`,
        )}
      </div>`,
  );

/** What goes wrong, behind a disclosure: a reader who does well need not read it. */
export const faults = ({ faults: items }: CardView, frame: CardFrame): Content =>
  any(
    items,
    () =>
      html`<details class="section faults" part="faults">
        <summary>${frame.messages.faults}</summary>
        ${items.map((each) => section(each, frame))}
      </details>`,
  );

/** Where it ends, when to stop, and what is known. */
export const places = ({ places: items }: CardView, frame: CardFrame): Content =>
  any(
    items,
    () =>
      html`<div class="section small places">${items.map((each) => html`<div>${section(each, frame)}</div>`)}</div>`,
  );

const section = ({ part, title: name, lines }: Section, frame: CardFrame): TemplateResult =>
  html`${some(name, (words) => title(frame, words))}${
    part === 'steps'
      ? html`<ol part="steps">
          ${lines.map((each, index) => step(each, index + 1, frame))}
        </ol>`
      : html`<ul part=${part}>
          ${lines.map((each) => item(each, frame))}
        </ul>`
  }`;

const item = ({ label, text: words, more, quiet, href }: Line, frame: CardFrame): TemplateResult =>
  html`<li class=${label ? 'labelled' : quiet ? 'quiet' : nothing}>
    ${some(label, (name) => html`<span class="label">${name}</span>`)} ${text(frame, words)}
    ${some(more, (below) => html`<p class="small">${text(frame, below)}</p>`)}
    ${some(href, (url) => html`<a href=${url} rel="noopener">${frame.messages.source}</a>`)}
  </li>`;

function step({ text: words }: Line, number: number, { messages, media }: CardFrame): TemplateResult {
  const now = media?.stepNow === number;
  return html`<li part=${now ? 'step current' : 'step'} aria-current=${now ? 'step' : nothing}>
    <div>${text({ messages }, words)} ${media?.ofStep(number) ?? nothing}</div>
  </li>`;
}
