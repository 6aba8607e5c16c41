import { html, noChange, nothing, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { MapNode } from '../../../model/map/graph.js';
import { search } from '../../../model/map/search.js';
import { say } from '../../context.js';
import { any, type Content } from '../../templates.js';
import { isLarge } from '../choice.js';
import { nameOf, pairOf } from '../tools.view.js';
import type { Wishes } from '../wishes.js';
import { text, type MapFrame } from './frame.js';

/** More than these are no short list. */
const most = 8;

/** A field that finds exercises by name while one types. */
export const find = (frame: MapFrame): TemplateResult =>
  html`<div class="tool">
    <label for="find">${frame.context.messages.find}</label>
    <div>
      <input
        id="find"
        class="field"
        part="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="go"
        @input=${({ target }: Event) => {
          showBelow(target as HTMLInputElement, frame);
        }}
        @keydown=${(event: KeyboardEvent) => {
          press(event, frame);
        }}
      />
      <div ${below(frame)}></div>
    </div>
  </div>`;

function press(event: KeyboardEvent, frame: MapFrame): void {
  const field = event.target as HTMLInputElement;
  // Enter that only ends a word of an input method is none.
  if (!field.value || event.isComposing) return;
  if (event.key === 'Enter') search(frame.scene.graph, field.value).slice(0, 1).forEach(frame.actions.find);
  else if (event.key === 'Escape') {
    field.value = '';
    showBelow(field, frame);
  } else return;
  event.preventDefault();
}

/** What is typed stays in its field, and a letter renders what is found and not a whole map of thousands again. */
function showBelow({ value, nextElementSibling }: HTMLInputElement, frame: MapFrame): void {
  render(found(value, frame), nextElementSibling as HTMLElement);
}

/** Keeps what is found below the field it was typed in, when the map renders. */
class Below extends Directive {
  override render(frame: MapFrame): TemplateResult {
    return found('', frame);
  }

  override update({ element }: ElementPart, [frame]: [MapFrame]): typeof noChange {
    showBelow(element.previousElementSibling as HTMLInputElement, frame);
    return noChange;
  }
}

const below = directive(Below);

function found(typed: string, frame: MapFrame): TemplateResult {
  const nodes = search(frame.scene.graph, typed);
  return html`<output for="find">${typed.trim() ? frame.context.messages.found(nodes.length) : nothing}</output> ${any(
      nodes.slice(0, most),
      (first) =>
        html`<ul class="found" part="found">
          ${first.map((node) => hit(node, frame))}
        </ul>`,
    )}`;
}

const hit = (node: MapNode, frame: MapFrame): TemplateResult =>
  html`<li>
    <button class="link" type="button" part="link" @click=${() => frame.actions.find(node)}>
      ${text(frame, say(frame.context, node.exercise.name))}
    </button>
    ${isLarge(frame.scene.graph) ? uses(node, frame) : nothing}
  </li>`;

/** Where there are too many exercises to choose from a list, what was found can be chosen. */
function uses(node: MapNode, { scene, context, wishes, actions }: MapFrame): readonly Content[] {
  const { wayTo, compare } = context.messages;
  const { id } = node;
  const last = pairOf(scene, wishes).at(-1) ?? scene.next[0] ?? node;
  const use = (title: string, wish: Wishes): TemplateResult =>
    html`<button
      class="link quiet"
      type="button"
      part="link"
      aria-label=${`${title} ${nameOf(node, context)}`}
      @click=${() => actions.wish(wish)}
    >
      ${title}
    </button>`;
  return [use(wayTo, { goal: id }), use(compare, { compare: [last.id, id] })];
}
