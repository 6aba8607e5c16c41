import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Box, Size } from '../../model/layout/types.js';

/** Size of small text as a share of what is around it. */
export const small = 0.84;

/** Pixels of the font size that pictures are drawn for. */
const size = 16;

/**
 * Puts an element where a picture has it, in units of its text, so that a map grows with the letters on it. By script
 * and not by an attribute, which a page with a strict policy would not let pass. `share` is the font size of the
 * element as a share of that around it.
 */
class Place extends Directive {
  override render({ x, y, width, height }: Partial<Box>, share = 1): readonly (readonly [string, string])[] {
    const em = (pixels: number | undefined): string => (pixels === undefined ? '' : `${pixels / size / share}em`);
    return [
      ['inset-inline-start', em(x)],
      ['inset-block-start', em(y)],
      ['inline-size', em(width)],
      ['block-size', em(height)],
    ];
  }

  override update({ element }: ElementPart, [box, share]: [Partial<Box>, number?]): typeof noChange {
    const { style } = element as HTMLElement;
    for (const [name, value] of this.render(box, share)) if (value) style.setProperty(name, value);
    return noChange;
  }
}

export const place = directive(Place);

/** Tells the styles of an element how large a picture is, in the same units: they make its text fit, and zoom. */
class Extent extends Directive {
  override render(picture: Size): Size {
    return { width: picture.width / size, height: picture.height / size };
  }

  override update({ element }: ElementPart, [picture]: [Size]): typeof noChange {
    const { style } = element as HTMLElement;
    const { width, height } = this.render(picture);
    style.setProperty('--_wide', String(width));
    style.setProperty('--_high', String(height));
    return noChange;
  }
}

export const extent = directive(Extent);
