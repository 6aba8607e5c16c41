import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Box } from '../../model/layout/types.js';

/** Pixels of the font size that pictures are drawn for. */
const size = 16;

/**
 * Puts an element where a picture has it, in units of its text, so that a map grows with the letters on it. By script
 * and not by an attribute, which a page with a strict policy would not let pass. `share` is the font size of the
 * element as a share of that around it. `--_wide` is its width in those
 * units, for one whose text has to shrink so that it fits.
 */
class Place extends Directive {
  override render({ x, y, width, height }: Partial<Box>, share = 1): readonly (readonly [string, string])[] {
    const lengths = { 'inset-inline-start': x, 'inset-block-start': y, 'inline-size': width, 'block-size': height };
    return Object.entries(lengths).flatMap(([name, pixels]) =>
      pixels === undefined ? [] : [[name, `${pixels / size / share}em`]],
    );
  }

  override update({ element }: ElementPart, [box, share]: [Partial<Box>, number?]): typeof noChange {
    const { style } = element as HTMLElement;
    for (const [name, value] of this.render(box, share)) style.setProperty(name, value);
    if (box.width !== undefined) style.setProperty('--_wide', String(box.width / size));
    return noChange;
  }
}

export const place = directive(Place);
