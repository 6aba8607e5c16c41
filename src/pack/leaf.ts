import type { FindingCode } from './finding.js';
import type { NumberShape, Shape } from './schema/dsl.js';
import { idPattern, langPattern } from './schema/patterns.js';
import { isAllowedUrl } from './url.js';

const idExpression = new RegExp(idPattern, 'u');
const langExpression = new RegExp(langPattern, 'u');

/** What is wrong with a value that is a number, true or false, or some kind of text. */
export function leafFault(shape: Shape, value: unknown): FindingCode | undefined {
  if (shape.kind === 'number') return typeof value === 'number' ? numberFault(shape, value) : 'type';
  if (shape.kind === 'boolean') return typeof value === 'boolean' ? undefined : 'type';
  if (typeof value !== 'string') return 'type';
  if (!/\S/u.test(value)) return 'blank';
  if (shape.kind === 'id' && !idExpression.test(value)) return 'id';
  if (shape.kind === 'lang' && !langExpression.test(value)) return 'lang';
  return shape.kind === 'url' && !isAllowedUrl(value, shape.use) ? 'url' : undefined;
}

const numberFault = ({ integer, min, max }: NumberShape, value: number): FindingCode | undefined =>
  value >= min && value <= max && value < Infinity && !(integer && !Number.isInteger(value)) ? undefined : 'number';
