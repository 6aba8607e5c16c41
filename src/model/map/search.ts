import type { Text } from '../../pack/types.js';
import type { MapGraph, MapNode } from './graph.js';

/** A text as people type it: without case and accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const inAllLanguages = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

/**
 * The exercises that a typed text means, best first: those whose name begins with it, then those in which a word does,
 * then those that have it somewhere. Names and aliases count in every language of the pack, and so do ids.
 */
export function search({ nodes }: MapGraph, typed: string): readonly MapNode[] {
  const wanted = fold(typed).trim();
  if (!wanted) return [];
  const ranked = nodes.flatMap((node, place) => {
    const { id, name, aliases = [] } = node.exercise;
    const texts = [name, ...aliases].flatMap(inAllLanguages).concat(id);
    const rank = Math.min(...texts.map((text) => rankOf(fold(text), wanted)));
    return rank < Infinity ? [{ node, rank, place }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ node }) => node);
}

function rankOf(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  if (at <= 0) return at < 0 ? Infinity : 0;
  return /[\s\-–—_/(]/u.test(text.charAt(at - 1)) ? 1 : 2;
}
