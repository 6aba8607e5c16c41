import { html, type TemplateResult } from 'lit';
import { axisStroke } from '../../strokes.js';
import { any, type Content } from '../../templates.js';
import { axesOn, equipmentIn, handOf } from '../tools.view.js';
import { text, type MapFrame } from './frame.js';
import { group } from './group.js';

/** One axis or any: what does not get harder on it steps back. */
export const axes = ({ scene, context, actions }: MapFrame): Content => {
  const { messages } = context;
  const choose = (name: unknown, axis: typeof scene.filter.axis): TemplateResult =>
    choice('radio', name, scene.filter.axis === axis, () => {
      actions.wish({ axis: axis ?? '' });
    });
  return any(axesOn(scene, context), (found) =>
    group(
      'axis',
      messages.harderBy,
      html`<div class="choices">
        ${choose(messages.anyAxis, undefined)}
        ${found.map((axis) => choose([axisStroke(axis), messages.axes[axis]], axis))}
      </div>`,
    ),
  );
};

/** The things at hand: what needs others steps back. */
export const equipment = (frame: MapFrame): Content => {
  const { scene, context, actions } = frame;
  const { messages } = context;
  const hand = scene.filter.equipment;
  const choose = (name: unknown, id: string): TemplateResult =>
    choice('checkbox', name, hand?.has(id) ?? false, (ticked) => {
      const others = [...(hand ?? [])].filter((each) => each !== id);
      actions.wish({ equipment: new Set(ticked ? [...others, id] : others) });
    });
  return any(equipmentIn(scene, context), (all) =>
    group(
      'equipment',
      messages.have,
      html`<details>
        <summary>${handOf(scene, all, context)}</summary>
        <div class="choices">
          ${choice('checkbox', messages.anything, !hand, (ticked) => {
            actions.wish({ equipment: ticked ? undefined : new Set() });
          })}
          ${all.map((each) => choose(text(frame, each), each.id))}
        </div>
      </details>`,
    ),
  );
};

const choice = (
  type: 'radio' | 'checkbox',
  name: unknown,
  checked: boolean,
  change: (checked: boolean) => void,
): TemplateResult =>
  html`<label
    ><input
      type=${type}
      name=${type}
      .checked=${checked}
      @change=${({ target }: Event) => {
        change((target as HTMLInputElement).checked);
      }}
    />${name}</label
  >`;
