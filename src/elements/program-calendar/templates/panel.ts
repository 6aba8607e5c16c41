import { html, nothing, type TemplateResult } from 'lit';
import { heading, some } from '../../templates.js';
import { panelOf, type PanelView } from '../panel.view.js';
import { button, line, text, type DayFrame } from './frame.js';
import { beginning } from './beginning.js';

/** The day that is looked at: what it is, and what can be done with it. */
export function panel(frame: DayFrame): TemplateResult {
  const { scene, picked, context, act, live, level } = frame;
  const { messages } = context;
  const { status = '', undoable } = live ?? {};
  const view = panelOf(picked, scene, context, live?.standOf(picked));
  const named = html`<span class="land" tabindex="-1">${text(frame, view.title)}</span>`;
  return html`<div class="panel" part="panel">
    <div>
      <p class="small num" part="when">${view.when}</p>
      ${heading(Math.min(level + 1, 6), named, 'section-heading')}
      ${some(view.about, (words) => html`<p part="about">${text(frame, words)}</p>`)}
      ${view.ramps.map((ramp) => html`<p class="small" part="ramp">${ramp}</p>`)}
    </div>
    ${view.begun ? nothing : beginning(frame)} ${live?.asking(frame)} ${doors(view, frame)} ${minimum(view, frame)}
    ${live?.ending(view, frame)}
    <div class="said">
      <p class="small" role="status" part="said">${status}</p>
      ${
        undoable === undefined
          ? nothing
          : button(
              messages.undo,
              act((actions) => actions.undo(undoable)),
              'plain',
            )
      }
    </div>
    <div class="standing" part="standing">
      ${live ? live.standing(frame) : line(messages.policy[scene.programme.program.policy?.missed ?? 'shift'], 'small num')}
    </div>
  </div>`;
}

/** What a day leads to: its session, one of several, or the card of its exercise. */
function doors({ sessions, exercise, picks, open, today, again }: PanelView, frame: DayFrame): TemplateResult {
  const { picked, act, context } = frame;
  // The one to press next is there on a day that is not over, and only once the programme has begun.
  const first = open && (today || again) ? 'main' : '';
  return html`${picks ? line(context.messages.pick, '') : nothing}
    <div class="keys">
      ${sessions.map(({ id, label }, index) =>
        button(
          label,
          act((actions) => actions.openSession(id, picked)),
          index === 0 || !picks ? first : '',
        ),
      )}
      ${some(exercise, ({ id, label }) =>
        button(
          label,
          act((actions) => actions.openExercise(id)),
          first,
        ),
      )}
    </div>`;
}

/** The two-minute version still counts. */
function minimum({ minimum: words, open }: PanelView, frame: DayFrame): TemplateResult | typeof nothing {
  const { context, act, picked } = frame;
  const [before, after] = context.messages.minimum;
  if (!words) return nothing;
  return html`<div class="little" part="minimum">
    <p class="quiet">${before}${text(frame, words)}${after}</p>
    ${
      open
        ? button(
            context.messages.didMinimum,
            act((actions) => actions.end(picked, 'minimum')),
          )
        : nothing
    }
  </div>`;
}
