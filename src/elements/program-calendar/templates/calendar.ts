import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../context.js';
import { heading, some } from '../../templates.js';
import { button, text, type CalendarFrame } from './frame.js';
import { grid } from './grid.js';

/** A programme: its days, and the one that is looked at, which is there where it could be loaded. */
export function calendar(frame: CalendarFrame, day: unknown): TemplateResult {
  const { context, scene, level } = frame;
  const { messages } = context;
  const { title, description } = scene.programme.program;
  const name = title === undefined ? messages.programme : text(frame, say(context, title));
  return html`<section class="root calendar" part="calendar" lang=${messages.lang} aria-labelledby="name">
    <div class="head">
      ${heading(level, html`<span id="name">${name}</span>`, 'name')}
      ${some(description, (words) => html`<p class="quiet" part="description">${text(frame, say(context, words))}</p>`)}
    </div>
    <div class="sides">${grid(frame)} ${day}</div>
    ${frame.summary} ${foot(frame)}
  </section>`;
}

/** What else can be done with a programme. */
function foot({ context, scene, act, view, summarized, summary }: CalendarFrame): TemplateResult {
  const { messages } = context;
  const { programme } = scene;
  const other = view === 'grid' ? 'list' : 'grid';
  return html`<div class="foot" part="tools">
    ${button(
      view === 'grid' ? messages.asList : messages.asGrid,
      act((actions) => actions.show(other)),
      'plain',
    )}
    <button
      class="button plain"
      type="button"
      part="button"
      aria-expanded=${summarized && summary !== nothing ? 'true' : 'false'}
      @click=${act((actions) => actions.summarize())}
    >
      ${messages.summary}
    </button>
    ${
      programme.start === undefined || programme.over
        ? nothing
        : button(
            messages.toCalendar,
            act((actions) => actions.download()),
            'plain',
          )
    }
    ${button(
      messages.print,
      act((actions) => actions.print()),
      'plain',
    )}
    ${button(
      messages.share,
      act((actions) => actions.share()),
      'plain',
    )}
    ${button(
      messages.data,
      act((actions) => actions.showData()),
      'plain',
    )}
  </div>`;
}
