import { html, type TemplateResult } from 'lit';
import type { ProgressMessages } from '../../i18n/progress/en.js';
import type { History } from '../../model/progress/history.js';
import {
  placementSteps,
  placeOn,
  showsThatCan,
  type Placement,
  type PlacementAnswer,
  type PlacementStep,
} from '../../model/progress/placement.js';
import type { ExerciseState } from '../../model/reader.js';
import { indexOf } from '../../model/relations.js';
import type { Track } from '../../pack/types.js';
import { say, type Context } from '../context.js';
import { gateLine } from '../gate.js';
import { bareSets } from './amount-done.js';

/** What becomes of the questions. */
export interface PlacementActions {
  /** Another question, or what came out of them. */
  changed(): void;
  keep(states: Readonly<Record<string, ExerciseState>>): void;
  cancel(): void;
}

/** How many questions a reader is asked. */
const most = 3;

/** A few questions that find the step of a reader on a track. What sessions have shown already is not asked again. */
export class CardPlacement {
  private readonly steps: readonly PlacementStep[];
  private readonly shown: readonly PlacementAnswer[];
  private answers: readonly PlacementAnswer[] = [];

  constructor(
    track: Track,
    context: Context,
    histories: ReadonlyMap<string, History>,
    private readonly actions: PlacementActions,
  ) {
    this.steps = placementSteps(track, context.pack);
    this.shown = this.steps.flatMap((step) => {
      const practice = (step.gate && histories.get(step.exercise)?.practice) ?? [];
      const can = practice.some(({ sets }) => showsThatCan(step, bareSets(sets)));
      return can ? [{ exercise: step.exercise, can }] : [];
    });
  }

  content(words: ProgressMessages, context: Context): TemplateResult {
    const { shown, answers } = this;
    const placement = placeOn(this.steps, [...shown, ...answers], most + shown.length);
    return html`<div class="ask" part="placement" role="group" aria-labelledby="ask">
      <p id="ask" role="status">${placement ? said(placement, words, context) : ''}</p>
      <p class="actions">
        ${placement && 'ask' in placement ? this.choices(placement, words) : this.outcome(placement, words)}
        <button class="link small" type="button" part="link" @click=${this.actions.cancel}>${words.cancel}</button>
      </p>
    </div>`;
  }

  private choices({ ask: { exercise }, left }: Extract<Placement, { ask: unknown }>, words: ProgressMessages): unknown {
    const answer = (can: boolean) => () => {
      this.answers = [...this.answers, { exercise, can }];
      this.actions.changed();
    };
    return html`<button class="button" type="button" part="button" @click=${answer(true)}>${words.yes}</button>
      <button class="button" type="button" part="button" @click=${answer(false)}>${words.no}</button>
      <span class="small">${words.left(left)}</span>`;
  }

  private outcome(placement: Placement | undefined, words: ProgressMessages): unknown {
    const states = placement && 'step' in placement ? placement.states : {};
    const keep = (): void => {
      this.actions.keep(states);
    };
    return html`<button class="button" type="button" part="button" @click=${keep}>${words.keep}</button>`;
  }
}

/** The question, or what came out of them. */
function said(placement: Placement, words: ProgressMessages, context: Context): string {
  const id = 'ask' in placement ? placement.ask.exercise : placement.step;
  const exercise = indexOf(context.pack).exercises.get(id);
  const name = exercise ? say(context, exercise.name).value : id;
  if ('step' in placement) return words.yourStep(name, Object.keys(placement.states).length === 1);
  return words.ask(name, gateLine({ ...placement.ask.gate, sessions: 0 }, context));
}
