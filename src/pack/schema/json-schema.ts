import { urlPatterns } from '../url.js';
import { describe } from './describe.js';
import type { NumberShape, ObjectShape, Shape } from './dsl.js';
import { idPattern, langPattern } from './patterns.js';
import { objectsOf } from './walk.js';
import { vocabularies } from './vocabularies.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The published JSON Schema (draft 2020-12): a pack, one bare exercise, or a bare list of exercises. */
export function toJsonSchema(root: ObjectShape): JsonSchema {
  const definitions = [...objectsOf(root)].map(([name, shape]) => [name, definitionOf(shape)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Training pack',
    description: describe(root.name),
    if: { type: 'array' },
    then: { items: { $ref: '#/$defs/Exercise' } },
    else: {
      if: { type: 'object', required: ['name'], not: { anyOf: root.anyOf.map((name) => ({ required: [name] })) } },
      then: { $ref: '#/$defs/Exercise' },
      else: { $ref: `#/$defs/${root.name}` },
    },
    $defs: Object.fromEntries(definitions),
  };
}

function definitionOf(shape: ObjectShape): JsonSchema {
  const properties = Object.entries(shape.fields).map(([name, field]) => [
    name,
    { description: describe(shape.name, name), ...schemaOf(field) },
  ]);
  return {
    type: 'object',
    description: describe(shape.name),
    properties: Object.fromEntries(properties),
    ...(shape.required.length > 0 && { required: shape.required }),
    ...(shape.anyOf.length > 0 && { anyOf: shape.anyOf.map((name) => ({ required: [name] })) }),
  };
}

const visible = { type: 'string', pattern: '\\S' };
const textSchema = {
  anyOf: [
    visible,
    { type: 'object', propertyNames: { pattern: langPattern }, additionalProperties: visible, minProperties: 1 },
  ],
};

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return textSchema;
    case 'string':
      return visible;
    case 'id':
    case 'ref':
      return { type: 'string', pattern: idPattern };
    case 'lang':
      return { type: 'string', pattern: langPattern };
    case 'url':
      return { type: 'string', pattern: urlPatterns[shape.use] };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return numberSchema(shape);
    case 'range':
      return { anyOf: [numberSchema(shape.of), pairSchema(numberSchema(shape.of), shape.open)] };
    case 'enum':
      return { enum: shape.values };
    case 'word':
      return { anyOf: [{ enum: vocabularies[shape.of] }, visible] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...limits(shape.min, shape.max) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'union':
      return { anyOf: shape.of.map(schemaOf) };
    case 'dose':
      return { anyOf: [visible, schemaOf(shape.of)] };
    case 'object':
      return { $ref: `#/$defs/${shape.name}` };
  }
}

const numberSchema = ({ integer, min, max }: NumberShape): JsonSchema => ({
  type: integer ? 'integer' : 'number',
  minimum: min,
  ...(max < Infinity && { maximum: max }),
});

const pairSchema = (one: JsonSchema, open: boolean): JsonSchema => ({
  type: 'array',
  prefixItems: [one, open ? { anyOf: [one, { type: 'null' }] } : one],
  items: false,
  minItems: 2,
});

const limits = (min: number, max?: number): JsonSchema => ({
  ...(min > 0 && { minItems: min }),
  ...(max !== undefined && { maxItems: max }),
});
