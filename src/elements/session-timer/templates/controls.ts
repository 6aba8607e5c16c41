import { html, nothing, type TemplateResult } from 'lit';
import { bit } from '../keyboard.js';
import type { RunView } from '../session-timer.view.js';
import { button } from './button.js';
import type { TimerFrame } from './frame.js';

/** All that a reader does while a session is on. */
export function controls(view: RunView, frame: TimerFrame): TemplateResult {
  const { scene, context, actions } = frame;
  const { messages } = context;
  const running = scene.state.status === 'running';
  const turn = running ? messages.pause : messages.resume;
  const turned = (): void => actions.do({ k: running ? 'pause' : 'play' });
  const waits = running && view.waits;
  return html`<div class="keys" role="group" aria-label=${messages.controls} part="controls">
      ${button(messages.previous, () => actions.do({ k: 'back' }))}
      ${waits ? button(messages.done, () => actions.do({ k: 'next' }), 'main') : button(turn, turned, 'main')}
      ${button(messages.skip, () => actions.do({ k: 'next', ...(view.waits && { skip: true }) }))}
      ${view.rounds ? button(messages.countRound, () => actions.do({ k: 'round' }), 'wide') : nothing}
    </div>
    <div class="keys more">${lesser(view, frame)}</div>`;
}

/** What is pressed now and then. */
function lesser(view: RunView, { scene, context: { messages }, actions }: TimerFrame): readonly TemplateResult[] {
  const running = scene.state.status === 'running';
  const variants = view.variants.map(({ label, name, exercise }) => plain(label, () => actions.swap(exercise), name));
  const planned = view.instead ? [plain(messages.planned, () => actions.swap(undefined))] : [];
  const [first, ...rest] = [
    ...variants,
    ...planned,
    plain(messages.restart, () => actions.do({ k: 'restart' })),
    plain(messages.finish, () => actions.do({ k: 'finish' })),
  ];
  const pause = plain(messages.pause, () => actions.do({ k: 'pause' }));
  if (view.waits) return [...(running ? [pause] : []), first, ...rest];
  const less = plain(messages.less, () => actions.do({ k: 'add', ms: -bit }));
  const more = plain(messages.more, () => actions.do({ k: 'add', ms: bit }));
  return [less, first, more, ...rest];
}

const plain = (label: string, act: () => void, name = label): TemplateResult => button(label, act, 'plain', name);
