import { html, nothing, type TemplateResult } from 'lit';
import { some } from '../../templates.js';
import { standingIn } from '../standing.view.js';
import { button, line, type DayFrame } from './frame.js';

/** How the programme stands, and how it goes on after a day that was missed. */
export function standing(frame: DayFrame): TemplateResult {
  const { scene, context, act, picked, live } = frame;
  const { programme } = scene;
  const { messages } = context;
  const away = programme.today && programme.today.number !== picked.number;
  return html`${programme.over ? line(messages.over, '') : nothing} ${line(standingIn(programme, context), 'small num')}
  ${
    programme.over
      ? button(
          messages.againFromStart,
          act((actions) => actions.begin()),
        )
      : nothing
  }
  ${some(live?.trouble, (why) => html`<p class="small" part="keeps">${messages.keeps[why]}</p>`)}
  ${
    away
      ? button(
          messages.today,
          act((actions) => actions.look(undefined)),
        )
      : nothing
  }`;
}
