import { html, nothing, type TemplateResult } from 'lit';
import { heading, some } from '../../templates.js';
import { panelOf, type PanelView } from '../panel.view.js';
import { isOver, nameOfDay } from '../scene.js';
import { button, line, text, type CalendarFrame } from './frame.js';
import { beginning } from './beginning.js';
import { standing } from './standing.js';

/** The day that is looked at: what it is, and what can be done with it. */
export function panel(frame: CalendarFrame): TemplateResult {
  const { scene, picked, progress, context, actions, status, undoable, level } = frame;
  const { messages } = context;
  const { programme, today } = scene;
  const view = panelOf(picked, scene, progress, context);
  const begun = programme.start !== undefined && programme.start <= today;
  const named = html`<span class="land" tabindex="-1">${text(frame, view.title)}</span>`;
  return html`<div class="panel" part="panel">
    <div>
      <p class="small num" part="when">${view.when}</p>
      ${heading(Math.min(level + 1, 6), named, 'section-heading')}
      ${some(view.about, (words) => html`<p part="about">${text(frame, words)}</p>`)}
      ${view.ramps.map((ramp) => html`<p class="small" part="ramp">${ramp}</p>`)}
    </div>
    ${begun ? nothing : beginning(frame)} ${asking(frame)} ${doors(view, frame)} ${minimum(view, frame)}
    ${ending(view, frame)}
    <div class="said">
      <p class="small" role="status" part="said">${status}</p>
      ${undoable === undefined ? nothing : button(messages.undo, () => actions.undo(undoable), 'plain')}
    </div>
    ${standing(frame)}
  </div>`;
}

/** What a day leads to: its session, one of several, or the card of its exercise. */
function doors({ sessions, exercise, picks, open, today, again }: PanelView, frame: CalendarFrame): TemplateResult {
  const { picked, actions, context } = frame;
  // The one to press next is there on a day that is not over, and only once the programme has begun.
  const first = open && (today || again) ? 'main' : '';
  return html`${picks ? line(context.messages.pick, '') : nothing}
    <div class="keys">
      ${sessions.map(({ id, label }, index) =>
        button(label, () => actions.openSession(id, picked), index === 0 || !picks ? first : ''),
      )}
      ${some(exercise, ({ id, label }) => button(label, () => actions.openExercise(id), first))}
    </div>`;
}

/** The two-minute version still counts. */
function minimum({ minimum: words, open }: PanelView, frame: CalendarFrame): TemplateResult | typeof nothing {
  const { context, actions, picked } = frame;
  const [before, after] = context.messages.minimum;
  if (!words) return nothing;
  return html`<div class="little" part="minimum">
    <p class="quiet">${before}${text(frame, words)}${after}</p>
    ${open ? button(context.messages.didMinimum, () => actions.end(picked, 'minimum')) : nothing}
  </div>`;
}

/** How a day ends, how it ended, and where the programme can go on. */
function ending(view: PanelView, { context, actions, picked, undoable }: CalendarFrame): TemplateResult {
  const { messages } = context;
  const { entry } = view;
  return html`${line(view.ended, 'ended')} ${line(view.next, 'quiet')}
    <div class="ends">
      ${view.open ? button(messages.done, () => actions.end(picked, 'done')) : nothing}
      ${view.open ? button(view.today ? messages.skipToday : messages.skip, () => actions.end(picked, 'skipped')) : nothing}
      ${entry === undefined || entry === undoable ? nothing : button(messages.undo, () => actions.undo(entry))}
      ${view.again ? button(messages.here, () => actions.resume(picked), isOver(picked) ? 'plain' : '') : nothing}
    </div>`;
}

/** Where the programme leaves it to the reader how to go on after a day that was missed. */
function asking({ scene, context, actions }: CalendarFrame): TemplateResult | typeof nothing {
  const { asks } = scene.programme;
  if (!asks) return nothing;
  const { messages } = context;
  return html`<div class="asks" part="question">
    <p>${messages.asks(nameOfDay(asks.missed, context))}</p>
    <div class="keys">
      ${[asks.missed, asks.planned].map((day) =>
        button(messages.goOnWith(messages.inDay(nameOfDay(day, context))), () => actions.resume(day)),
      )}
    </div>
  </div>`;
}
