import type { ListShape, ObjectShape, Shape } from '../../src/pack/schema/dsl.js';
import { pack as packShape } from '../../src/pack/schema/pack.js';

/** What stands in the fields of a pack. */
export interface Fill {
  /** In every text, and wherever any string may stand. */
  readonly text: unknown;
  readonly url?: string;
  readonly id?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A picture that needs no network. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** A file that is there. */
export const video = '/stories/pages/media/squat.webm';

/** A value for a shape of the schema, with every field there is. */
function valueFor(shape: Shape, fill: Fill, name = ''): unknown {
  switch (shape.kind) {
    case 'text':
    case 'string':
    case 'word':
      return fill.text;
    case 'enum':
      return shape.values[0];
    case 'url':
      return fill.url ?? (shape.use === 'link' ? '/' : picture);
    case 'id':
      return fill.id ?? 'plain';
    case 'ref':
      return shape.loose && fill.id !== undefined ? fill.id : `${shape.to}-${name === 'to' ? 2 : 1}`;
    case 'lang':
      return 'en';
    case 'boolean':
      return true;
    case 'number':
      return Math.min(shape.max, Math.max(shape.min, 1));
    case 'list':
      return listFor(shape, fill);
    case 'map':
      return { [fill.id ?? 'plain']: valueFor(shape.of, fill) };
    case 'union':
      return valueFor(shape.of[0]!, fill);
    case 'range':
    case 'dose':
      return valueFor(shape.of, fill);
    case 'object':
      return objectFor(shape, fill);
  }
}

const objectFor = ({ fields }: ObjectShape, fill: Fill): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, valueFor(shape, fill, name)]));

/** Two of what has ids; of the rest one of each kind there may be. */
function listFor({ of, min, holds }: ListShape, fill: Fill): readonly unknown[] {
  if (holds) return [1, 2].map((number) => ({ ...objectFor(of as ObjectShape, fill), id: `${holds}-${number}` }));
  const options = of.kind === 'union' ? of.of : [of];
  return Array.from({ length: Math.max(min, options.length) }, (_, index) =>
    valueFor(options[index % options.length]!, fill),
  );
}

/** A pack that says something in every field of the schema. */
export function filledPack(fill: Fill): Fields {
  const pack = objectFor(packShape, fill);
  const [first, second] = pack['exercises'] as readonly Fields[];
  const picked = (first!['media'] as readonly Fields[])[0]!;
  const media = [
    { ...picked, kind: 'video', provider: undefined, src: fill.url ?? video },
    { ...picked, kind: 'video', provider: 'youtube', id: 'a-b_1' },
    { ...picked, provider: undefined },
  ];
  return {
    ...pack,
    exercises: [
      { ...first, media },
      { ...second, dose: fill.text },
    ],
  };
}
