import type { ObjectShape, Shape } from './dsl.js';

/** Every object of a schema by its name, the root first, each before what it refers to. */
export function objectsOf(root: ObjectShape): ReadonlyMap<string, ObjectShape> {
  const found = new Map<string, ObjectShape>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'object') {
      if (found.has(shape.name)) return;
      found.set(shape.name, shape);
      Object.values(shape.fields).forEach(visit);
    } else if (shape.kind === 'union') shape.of.forEach(visit);
    else if (shape.kind === 'list' || shape.kind === 'map' || shape.kind === 'dose') visit(shape.of);
  };
  visit(root);
  return found;
}
