import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { PrintController } from '../../controllers/print.js';
import { WidthController } from '../../controllers/width.js';
import { mapMessages } from '../../i18n/map/messages.js';
import type { MapGraph, MapNode } from '../../model/map/graph.js';
import type { Finding } from '../../pack/finding.js';
import { ifItLoads } from '../late-part.js';
import type { Pick } from '../pack-element.js';
import { levelWithin } from '../templates.js';
import { isLarge, viewFor } from './choice.js';
import { focusOn, idAt } from './focus.js';
import { lateChart } from './late-chart.js';
import { lateList } from './late-list.js';
import { lateTools } from './late-tools.js';
import { MapElement } from './map-element.js';
import { pickMap, unloaded } from './pick.js';
import type { LayoutHook } from './positions.js';
import { mapStyles } from './progression-map.styles.js';
import { sceneFor } from './scene.js';
import type { MapActions, MapFrame } from './templates/frame.js';
import { map } from './templates/map.js';
import type { MapView, Wishes } from './wishes.js';

/**
 * The exercises of a system, what each gives to the next, the way to a goal, and what to do next. Nothing is locked.
 *
 * @tagname progression-map
 *
 * @slot - The fallback: shown until there is a good map to show, and again when there is none.
 *
 * @fires {PackLoadEvent} pack-load - The pack was read and the map is shown; carries `pack` and `issues`.
 * @fires {PackErrorEvent} pack-error - There is nothing to show and the fallback stays; carries `issues`.
 * @fires {ExerciseOpenEvent} exercise-open - The reader asked for an exercise; carries `exercise` and `pack`. Unless
 *   cancelled, its card opens in a dialog.
 * @fires {ProgressChangeEvent} progress-change - The reader changed a state; carries `exercise`, `state`, `previous`.
 *
 * @csspart map - The whole map.
 * @csspart name - The heading with the title of the map.
 * @csspart description - What the map is for.
 * @csspart summary - How far the reader has come, what is next, and the way to the goal.
 * @csspart section-heading - The heading of a level.
 * @csspart tools - What a reader finds, filters and compares with.
 * @csspart field - A field to type or to choose in.
 * @csspart found - The exercises that were found.
 * @csspart comparison - How one exercise is harder than another.
 * @csspart list - The exercises as an outline.
 * @csspart chart - The exercises as a picture.
 * @csspart column - The name of a track above its column.
 * @csspart label - What carries over on a line.
 * @csspart legend - What lines and signs mean.
 * @csspart node - An exercise; also its state: `todo`, `doing`, `done` or `skipped`.
 * @csspart todo - An exercise that is still to do.
 * @csspart doing - An exercise that the reader is doing.
 * @csspart done - An exercise that is done.
 * @csspart skipped - An exercise that the reader has skipped.
 * @csspart state - The button that shows and changes the state of an exercise.
 * @csspart next - The mark of a next step.
 * @csspart goal - The mark of the goal.
 * @csspart glyph - What an exercise asks for, as a picture of three strokes.
 * @csspart builds-on - What an exercise builds on.
 * @csspart prepares-for - What it prepares for.
 * @csspart easier - What to do on a hard day.
 * @csspart beside - What does the same job or goes well with it.
 * @csspart gate - When to move on.
 * @csspart link - A link to an exercise; in the picture its whole box.
 * @csspart button - A button.
 * @csspart dialog - The dialog with the card of an exercise.
 * @csspart note - What is wrong, for the author of the page.
 *
 * @cssprop --exercise-accent - Colour of links, of the way to the goal and of what to do next.
 * @cssprop --exercise-surface - Background of the dialog; by default that of the page.
 * @cssprop --exercise-text - Colour of the text; by default that of the page.
 * @cssprop --exercise-radius - Radius of corners; 6px.
 * @cssprop --exercise-space - Unit of the vertical rhythm; 0.5rem.
 * @cssprop --exercise-focus - Colour of the focus ring; by default the accent.
 */
export class ProgressionMap extends MapElement {
  static override styles = mapStyles;

  /** @internal Brings the card that a dialog shows: who defines the map says from where. */
  static loadCard = (): Promise<CustomElementConstructor | undefined> =>
    Promise.resolve(customElements.get('exercise-card'));

  /** Id of the map; without it the one named behind `#` in `src`, or the first. */
  @property() map: string | undefined;

  /** Id of the exercise to show the way to; without it the goal of the map, and with "none" no way. */
  @property() goal: string | undefined;

  /** Shows only what gets harder on this axis in full: "complexity", "range", "load", "speed", "stability", "impact". */
  @property() axis: string | undefined;

  /** How to show it: "map", "list", or "auto": the list below 30rem of width, and where there are more than 300 exercises. */
  @property() view: 'auto' | MapView = 'auto';

  /** Puts the boxes of the picture in place of the layout: a layout of the page's own, or positions it has kept. */
  @property({ attribute: false }) layout: LayoutHook | undefined;

  /** Level of the heading, 2 to 5, so that the map fits into the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What the reader has chosen to see. */
  @state() private chosen: MapView | undefined;
  @state() private wishes: Wishes = {};
  private readonly width = new WidthController(this);
  private readonly print = new PrintController(this);
  private readonly late = lateChart(this, this.wear);
  private readonly outline = lateList(this, this.wear);
  private readonly tools = lateTools(this, this.wear);

  constructor() {
    super(mapMessages);
  }

  protected override pickItem(source: Source): Pick<MapGraph> {
    return this.late.lost && this.outline.lost ? { fault: unloaded } : pickMap(source, this.map);
  }

  /** Only its author wants to know them, so what finds them is no part of what a reader sees first. */
  protected override async remarks(graph: MapGraph): Promise<readonly Finding[]> {
    const { shown, goal } = this;
    const { remarksOn } = await import('./remarks.js');
    return shown ? remarksOn(goal, graph, shown.source) : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.shown?.item;
    super.willUpdate(changed);
    const now = this.shown?.item;
    if (now && now !== before) this.wishes = {};
    const view = this.viewOf(now); // Likely before the pack is here: what draws it comes beside it.
    this.late.prepare(view === 'map');
    this.outline.prepare(view === 'list' || this.outline.here);
    this.tools.prepare(now !== undefined && (this.wishes.tools ?? isLarge(now)));
  }

  protected override content(graph: MapGraph, source: Source): TemplateResult {
    const frame = this.frame(graph, source);
    const chart = frame.view === 'map' ? this.late.now : undefined;
    const body = chart ? chart.render(frame) : this.outline.now?.(frame);
    return map(frame, body, chart?.controls(frame), this.tools.now?.(frame));
  }

  protected override get ready(): boolean {
    // Tools that a reader has opened may come later; the map goes on.
    return super.ready && this.late.ready && this.outline.ready && (this.tools.ready || this.wishes.tools === true);
  }

  protected override updated(): void {
    // Behind a picture the outline loads for paper, and for who wants it: neither waits for a script.
    if (this.shown && this.ready) this.outline.prepare(true);
    super.updated();
  }

  /** On paper a map is an outline, because its lines in words can be read there; and it is one where no picture comes. */
  private viewOf(graph: MapGraph | undefined): MapView {
    const { late, outline, print } = this;
    if (outline.lost || (print.printing && !outline.here && late.now)) return 'map';
    if (print.printing || late.lost) return 'list';
    return viewFor(this.chosen ?? this.view, this.width.narrow, graph);
  }

  private frame(graph: MapGraph, source: Source): MapFrame {
    const context = this.context(source);
    const scene = sceneFor(graph, this, this.wishes, context);
    return {
      scene,
      view: this.viewOf(graph),
      current: this.late.now?.at(graph) ?? scene.next[0] ?? graph.nodes[0],
      context,
      level: levelWithin(this.headingLevel, 5),
      actions: this.mapActions,
      wishes: { tools: isLarge(graph), ...this.wishes },
      toolsLost: this.tools.lost,
      canUndo: this.states.canUndo,
      status: this.states.status,
    };
  }

  private readonly mapActions: MapActions = {
    open: ifItLoads((id) => this.openExercise(id, (this.constructor as typeof ProgressionMap).loadCard)),
    advance: (node) => this.states.advance(node),
    press: (event) => this.press(event),
    show: (view) => (this.chosen = view),
    wish: (wishes) => (this.wishes = { ...this.wishes, ...wishes }),
    find: (node) => {
      this.late.now?.jump(node);
      this.focusOn(node, 'a');
    },
    undo: () => {
      const node = this.states.undo();
      // The button that was pressed may be gone, and what it changed should be seen.
      if (node) this.focusOn(node, 'button');
    },
  };

  private press(event: KeyboardEvent): void {
    const { shown, late } = this;
    const from = shown?.item.byId.get(idAt(event));
    if (!shown || !from) return;
    const to = late.now?.press(event, from, shown.item, this.context(shown.source));
    if (event.key === ' ') this.mapActions.advance(from);
    else if (!to) return;
    event.preventDefault();
    if (to) this.focusOn(to, 'a');
  }

  private focusOn(node: MapNode, control: 'a' | 'button'): void {
    this.requestUpdate();
    void this.updateComplete.then(() => focusOn(node, control, this.renderRoot));
  }
}
