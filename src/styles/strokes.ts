import { css } from 'lit';

/** The signature: complexity is dashed because it means more parts, range is thin and long, load is thick. */
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
  :dir(rtl) > .stroke,
  :dir(rtl) > .glyph {
    transform: scaleX(-1);
  }
`;
