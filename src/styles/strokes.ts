import { css } from 'lit';

/**
 * The signature: complexity is dashed because it means more parts, range is thin and long, load is thick. The rest of
 * the family keeps to dashes, widths and ends, which paper and forced colours leave as they are: speed is the beat of
 * short and long, balance a row of dots to step on, impact a row of strikes.
 */
export const strokes = css`
  .glyph {
    flex: none;
    inline-size: 40px;
    block-size: 18px;
    vertical-align: -0.2em;
  }
  .stroke {
    flex: none;
    inline-size: 28px;
    block-size: 8px;
    vertical-align: 0.08em;
  }
  .glyph .track {
    stroke-width: 1;
    opacity: 0.25;
  }
  .bars {
    fill: currentColor;
    stroke: none;
  }
  .axis {
    stroke-width: 2;
  }
  .complexity {
    stroke-dasharray: 4 3;
  }
  .range {
    stroke-width: 1.5;
  }
  .load {
    stroke-width: 4;
  }
  .speed {
    stroke-dasharray: 2 2.5 8 2.5;
  }
  .stability {
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-dasharray: 0 6;
  }
  .impact {
    stroke-width: 6;
    stroke-dasharray: 1.5 3.5;
  }
  :dir(rtl) > .stroke,
  :dir(rtl) > .glyph {
    transform: scaleX(-1);
  }
`;
