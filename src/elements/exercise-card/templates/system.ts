import { html, nothing, type TemplateResult } from 'lit';
import { axisStroke } from '../../strokes.js';
import { any, some, type Content } from '../../templates.js';
import type { CardView } from '../exercise-card.view.js';
import type { RelationView } from '../system.view.js';
import { text, title, type CardFrame } from './frame.js';

/** The exercise as a part of the system: where it comes from and where it leads. */
export const system = ({ system: groups }: CardView, frame: CardFrame): Content =>
  any(
    groups,
    () =>
      html`<div class="section system" part="system">
        ${groups.map(
          ({ part, title: name, relations }) =>
            html`<div>
              ${title(frame, name)}
              <ul part=${part}>
                ${relations.map((each) => relation(each, frame))}
              </ul>
            </div>`,
        )}
      </div>`,
  );

const relation = ({ id, name, axis, how, carries, why, gate }: RelationView, frame: CardFrame): TemplateResult =>
  html`<li>
    ${axisStroke(axis)}
    <div>
      ${openLink(id, text(frame, name), frame)} ${some(how, (words) => html`<span>${words}</span>`)}
      ${some(carries, (words) => html`<span class="small">· ${words}</span>`)}
      ${some(why, (words) => html`<p class="small">${text(frame, words)}</p>`)}
      ${some(
        gate,
        (words) =>
          html`<p class="small num" part="gate">${words}</p>
            ${frame.progress?.gateTo(id) ?? nothing}`,
      )}
    </div>
  </li>`;

/** A link that opens the card of an exercise. */
export const openLink = (id: string, name: unknown, { actions }: CardFrame): TemplateResult =>
  html`<button
    class="link"
    type="button"
    part="link"
    aria-haspopup="dialog"
    @click=${() => {
      actions.open(id);
    }}
  >
    ${name}
  </button>`;

/** Who it comes from, the disclaimer, and the buttons an author may leave out. */
export function foot({ credit: { by, license, url }, disclaimer }: CardView, frame: CardFrame): Content {
  const { buttons, messages, actions, shared } = frame;
  if (!by && !license && !disclaimer && buttons.length === 0) return nothing;
  const name = by && text(frame, by);
  return html`<footer class="section foot" part="footer">
    <div class="small">
      ${some(
        name ?? license,
        () =>
          html`<p part="attribution">
            ${url && name ? html`<a href=${url} rel="noopener">${name}</a>` : name} ${name && license ? '·' : nothing}
            ${license}
          </p>`,
      )}
      ${some(disclaimer, (words) => html`<p part="disclaimer">${text(frame, words)}</p>`)}
    </div>
    ${any(
      buttons,
      () =>
        html`<div class="actions" part="actions">
          ${buttons.map(
            (button) =>
              html`<button class="button" type="button" part="button" @click=${actions[button]}>
                ${messages[button]}
              </button>`,
          )}
          <span class="small" role="status">${shared ? messages.copied : nothing}</span>
        </div>`,
    )}
  </footer>`;
}
