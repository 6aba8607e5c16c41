import type { Pack } from '../pack/types.js';
import { frameOf, packIn } from './frame.js';
import { thingsOf } from './json-ld/things.js';
import type { Thing } from './json-ld/thing.js';
import type { JsonLdOptions } from './options.js';
import { pick, type Picked } from './pick.js';

/** Structured data after schema.org, ready for `JSON.stringify`. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

/**
 * What machines should know of an item. For Google: `VideoObject` with a `Clip` for each chapter. For all others:
 * `ExercisePlan` and `HowTo` of an exercise, `ExercisePlan` of a session and a programme, `ItemList` of a map; Google has
 * stopped to show those, or never did. Nothing is said that the pack does not say: where Google asks for more, `onIssue`
 * is told (codes `ld-upload-date`, `ld-thumbnail`, `ld-url`).
 *
 * In a page it has to stand as `<script type="application/ld+json">` with every `<` as `\u003c`; `renderHtml` with
 * `jsonLd` does that.
 *
 * @param pack what `parsePack` takes
 * @param ref as for `renderHtml`
 * @throws {RangeError} where the pack has no such item
 */
export function jsonLd(pack: unknown, ref = '', options: JsonLdOptions = {}): JsonLd {
  const read = packIn(pack, options.onIssue);
  return jsonLdOf(pick(read, ref), read, options);
}

/** The same of an item that has been found. */
export function jsonLdOf(picked: Picked, pack: Pack, options: JsonLdOptions): JsonLd {
  const { url, base = url } = options;
  const frame = frameOf(pack, { ...options, ...(base !== undefined && { base }) });
  return { '@context': 'https://schema.org', '@graph': thingsOf(picked, frame, options) };
}
