import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapEdge } from '../../../model/map/graph.js';
import type { RailLine, RailRow } from '../../../model/map/rail.js';

/** Pixels from lane to lane, to the middle of the first one, and down to the middle of a dot. */
const [step, start, dot] = [16, 16, 16];
/** Pixels from the middle of a dot to where lines end, so that they need no ground to hide behind. */
const clear = 9;
/** Pixels over which a line turns into its lane. */
const turn = 12;

const xOf = (lane: number): number => start + lane * step;

type OnWay = (edge: MapEdge) => boolean;

/** The lines beside one exercise. The dot itself is a button of the row. */
export const rail = ({ lane, ends, begins, passes }: RailRow, onWay: OnWay): TemplateResult =>
  frame([
    ...passes.map((each) => straight(each, onWay, 0)),
    ...ends.map((each) => bent(each, onWay, enter(xOf(each.lane), xOf(lane)))),
    ...begins.map((each) =>
      each.lane === lane
        ? straight(each, onWay, dot + clear)
        : [bent(each, onWay, leave(xOf(lane), xOf(each.lane))), straight(each, onWay, dot + turn)],
    ),
  ]);

/** The lines beside a heading. */
export const railPast = ({ ends, passes }: RailRow, onWay: OnWay): TemplateResult =>
  frame([...ends, ...passes].map((each) => straight(each, onWay, 0)));

const frame = (content: unknown): TemplateResult => html`<svg class="rail" aria-hidden="true">${content}</svg>`;

const straight = (line: RailLine, onWay: OnWay, from: number): TemplateResult =>
  svg`<line class=${looks(line, onWay)} x1=${xOf(line.lane)} x2=${xOf(line.lane)} y1=${from} y2="100%"></line>`;

const looks = ({ edge }: RailLine, onWay: OnWay): string | typeof nothing => (onWay(edge) ? 'way' : nothing);

const bent = (line: RailLine, onWay: OnWay, d: string): TemplateResult =>
  svg`<path class=${looks(line, onWay)} d=${d}></path>`;

/** Down a lane and into the dot: from above on its own lane, else from the side. */
const enter = (from: number, to: number): string =>
  from === to ? `M${to} 0V${dot - clear}` : `M${from} 0V${dot - turn}Q${from} ${dot} ${besides(to, from)} ${dot}`;

/** Out of the side of the dot and down another lane. */
const leave = (from: number, to: number): string =>
  `M${besides(from, to)} ${dot}H${to + Math.sign(from - to) * (step - clear)}Q${to} ${dot} ${to} ${dot + turn}`;

/** Where the side of a dot is that looks towards another lane. */
const besides = (at: number, towards: number): number => at + Math.sign(towards - at) * clear;
