import type { ObjectShape, Shape } from './dsl.js';
import { describe } from './describe.js';
import { objectsOf } from './walk.js';

/** The TypeScript source of the pack's types, generated from the schema and its descriptions. */
export function toTypeScript(root: ObjectShape): string {
  const interfaces = [...objectsOf(root).values()].map(interfaceOf);
  return `${head}\n${interfaces.join('\n')}`;
}

const head = `// Generated from src/pack/schema by \`npm run generate\`. Do not edit.

/** A text: one string, or a map of BCP 47 locale to string. */
export type Text = string | Readonly<Record<string, string>>;

/** A number, or a \`[from, to]\` range. */
export type Range = number | readonly [from: number, to: number];
`;

function interfaceOf(shape: ObjectShape): string {
  const lines = Object.entries(shape.fields).map(([name, field]) => {
    const mark = shape.required.includes(name) ? '' : '?';
    return `  /** ${describe(shape.name, name)} */\n  readonly ${name}${mark}: ${typeOf(field)};`;
  });
  return `/** ${describe(shape.name)} */\nexport interface ${shape.name} {\n${lines.join('\n')}\n}\n`;
}

function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'Text';
    case 'boolean':
    case 'number':
      return shape.kind;
    case 'range':
      return shape.open ? 'Range | readonly [from: number, to: null]' : 'Range';
    case 'enum':
      return shape.values.map((value) => `'${value}'`).join(' | ');
    case 'list':
      return listOf(typeOf(shape.of), shape.max);
    case 'map':
      return `Readonly<Record<string, ${typeOf(shape.of)}>>`;
    case 'union':
      return shape.of.map(typeOf).join(' | ');
    case 'dose':
      return shape.of.name;
    case 'object':
      return shape.name;
    default:
      return 'string';
  }
}

function listOf(item: string, max?: number): string {
  if (max !== undefined) return `readonly [${Array.from({ length: max }, () => item).join(', ')}]`;
  return `readonly ${item.includes('|') ? `(${item})` : item}[]`;
}
