import { demandOf } from '../../model/demand.js';
import { layout } from '../../model/layout/index.js';
import { graphOf } from '../../model/map/graph.js';
import { daysOf, isRest, isTraining } from '../../model/program/days.js';
import { compileSession } from '../../model/session/index.js';
import type { Edge, Exercise, Pack, Program, Session, TrainingMap } from '../../pack/types.js';
import type { Place, Polygon } from './canvas.js';
import { accent, faint, ink } from './colors.js';
import { disc, rectangle, ring, stroke, type Layer, type Stroke } from './shapes.js';

/** Where a figure may be drawn. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Axis = NonNullable<Edge['axis']>;

/** The axes of the demand glyph, from top to bottom. */
export const drawnAxes = ['complexity', 'range', 'load'] as const;

const strokes: Readonly<Record<(typeof drawnAxes)[number], Stroke>> = {
  complexity: { width: 5, dash: [30, 12] },
  range: { width: 3 },
  load: { width: 12 },
};

/** What an exercise asks for: three strokes, as long as the share of what is possible. */
export function demandFigure({ demand }: Exercise, { x, y, width, height }: Room): readonly Layer[] {
  const levels = demandOf(demand);
  if (levels.length === 0) return [];
  const row = height / drawnAxes.length;
  const drawn = drawnAxes.map((axis, index) => {
    const level = levels.find((one) => one.axis === axis)?.level ?? 0;
    const middle = y + row * (index + 0.5);
    const from: Place = [x, middle];
    return {
      track: rectangle(x, middle - 1, width, 2),
      bar: level > 0 ? stroke([from, [x + (width * level) / 5, middle]], strokes[axis]) : [],
    };
  });
  return [
    { color: faint, polygons: drawn.map(({ track }) => track) },
    { color: ink, polygons: drawn.flatMap(({ bar }) => bar) },
  ];
}

/** The lines of a map, thinner than those of the glyph. */
const lineOf = (axis: Axis | undefined): Stroke =>
  axis === 'load' ? { width: 6 } : axis === 'complexity' ? { width: 2.5, dash: [9, 6] } : { width: 2 };

/** A map from left to right: a ring for each exercise, the goal filled, and what gets harder on each line. */
export function mapFigure(map: TrainingMap, pack: Pack, room: Room): readonly Layer[] {
  const { nodes, edges } = graphOf(map, pack);
  if (nodes.length === 0) return [];
  const laid = layout(
    {
      nodes: nodes.map(({ id, level }) => ({ id, layer: level, width: 24, height: 24 })),
      edges: edges.map(({ from, to }) => ({ from: from.id, to: to.id })),
    },
    { gapX: 44, gapY: 90, effort: 0.2 },
  );
  const scale = Math.min(room.width / laid.height, room.height / laid.width, 1.6);
  const top = room.y + (room.height - laid.width * scale) / 2;
  const place = (x: number, y: number): Place => [room.x + y * scale, top + x * scale];
  const radius = Math.max(12 * scale, 2.5);
  const circles = laid.nodes.map(({ id, x, y }) => ({ id, at: place(x + 12, y + 12) }));
  const axisOf = new Map(edges.map(({ from, to, edge }) => [`${from.id} ${to.id}`, edge.axis]));
  const lines = laid.edges.flatMap(({ from, to, points }) =>
    stroke(
      points.map(({ x, y }) => place(x, y)),
      lineOf(axisOf.get(`${from} ${to}`)),
    ),
  );
  const goal = circles.filter(({ id }) => id === map.goal);
  return [
    { color: ink, polygons: lines },
    { color: ink, polygons: circles.flatMap(({ at }) => ring(at, radius, Math.min(3, radius / 2))) },
    { color: accent, polygons: goal.map(({ at }) => disc(at, radius + 1.5)) },
  ];
}

/** How long a step that waits for the reader is drawn, in milliseconds. */
const waiting = 30_000;

/** A session along its time: work is thick, what lies between is thin. */
export function sessionFigure(session: Session, pack: Pack, room: Room): readonly Layer[] {
  const { segments } = compileSession(session, pack);
  const lengths = segments.map(({ ms }) => ms ?? waiting);
  const total = lengths.reduce((sum, ms) => sum + ms, 0);
  if (total === 0) return [];
  const middle = room.y + room.height / 2;
  let x = room.x;
  const work = segments.flatMap(({ kind }, index): readonly Polygon[] => {
    const width = ((lengths[index] ?? 0) / total) * room.width;
    const from = x;
    x += width;
    const gap = Math.min(3, width / 3);
    return kind === 'work' ? [rectangle(from + gap / 2, middle - 34, width - gap, 68)] : [];
  });
  return [
    { color: faint, polygons: [rectangle(room.x, middle - 1.5, room.width, 3)] },
    { color: accent, polygons: work },
  ];
}

/** Days of a programme that are told apart in a picture. */
const mostDays = 150;

/** A programme day by day: training is filled, rest a point, all else a ring. */
export function programFigure(program: Program, room: Room): readonly Layer[] {
  const days = daysOf(program).slice(0, mostDays);
  if (days.length === 0) return [];
  const rows = Math.max(1, Math.min(5, Math.ceil(days.length / 15)));
  const columns = Math.ceil(days.length / rows);
  const cell = Math.min(room.width / columns, room.height / rows, 68);
  const top = room.y + (room.height - cell * rows) / 2;
  const placed = days.map((day, index) => {
    const at: Place = [room.x + cell * ((index % columns) + 0.5), top + cell * (Math.floor(index / columns) + 0.5)];
    return { day, at };
  });
  const radius = cell * 0.34;
  return [
    { color: accent, polygons: placed.flatMap(({ day, at }) => (isTraining(day) ? [disc(at, radius)] : [])) },
    {
      color: ink,
      polygons: placed.flatMap(({ day, at }) =>
        isTraining(day) ? [] : isRest(day) ? [disc(at, 3.5)] : ring(at, radius - 1.5, 3),
      ),
    },
  ];
}
