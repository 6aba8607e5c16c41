import { html, nothing, type TemplateResult } from 'lit';
import type { PanelView } from '../panel.view.js';
import { nameOfDay } from '../scene.js';
import { button, line, type DayFrame } from './frame.js';

/** How a day ends, how it ended, and where the programme can go on. */
export function ending(view: PanelView, { context, act, picked, live }: DayFrame): TemplateResult {
  const { messages } = context;
  const { entry, over } = view;
  return html`${line(view.ended, 'ended')} ${line(view.next, 'quiet')}
    <div class="ends">
      ${
        view.open
          ? button(
              messages.done,
              act((actions) => actions.end(picked, 'done')),
            )
          : nothing
      }
      ${
        view.open
          ? button(
              view.today ? messages.skipToday : messages.skip,
              act((actions) => actions.end(picked, 'skipped')),
            )
          : nothing
      }
      ${
        entry === undefined || entry === live?.undoable
          ? nothing
          : button(
              messages.undo,
              act((actions) => actions.undo(entry)),
            )
      }
      ${
        view.again
          ? button(
              messages.here,
              act((actions) => actions.resume(picked)),
              over ? 'plain' : '',
            )
          : nothing
      }
    </div>`;
}

/** Where the programme leaves it to the reader how to go on after a day that was missed. */
export function asking({ scene, context, act }: DayFrame): TemplateResult | typeof nothing {
  const { asks } = scene.programme;
  if (!asks) return nothing;
  const { messages } = context;
  return html`<div class="asks" part="question">
    <p>${messages.asks(nameOfDay(asks.missed, context))}</p>
    <div class="keys">
      ${[asks.missed, asks.planned].map((day) =>
        button(
          messages.goOnWith(messages.inDay(nameOfDay(day, context))),
          act((actions) => actions.resume(day)),
        ),
      )}
    </div>
  </div>`;
}
