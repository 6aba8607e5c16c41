import type { Pack } from '../pack/types.js';
import { addressesFor, type Addresses } from './addresses.js';
import { frameOf, packIn } from './frame.js';
import type { HtmlOptions } from './options.js';
import { pick, type Kind } from './pick.js';
import { levelOf } from './render.js';
import { tagFor, type Tag } from './wrap.js';

/** An item, with what those need who render it in a way of their own. */
export interface Found {
  readonly pack: Pack;
  readonly kind: Kind;
  readonly id: string;
  /** The tag that shows it. */
  readonly tag: Tag;
  readonly addresses: Addresses;
}

export function find(input: unknown, ref: string, options: HtmlOptions): Found {
  const pack = packIn(input);
  const picked = pick(pack, ref);
  const tag = tagFor(picked, frameOf(pack, options), options, levelOf(options));
  return { pack, kind: picked.kind, id: picked.item.id, tag, addresses: addressesFor(options.base, options.src) };
}
