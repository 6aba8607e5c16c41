import { css } from 'lit';

/**
 * A frame that asks for its own width has none to offer. Where a page asks for one (in a row, a float, a box in line),
 * this line without height answers; where the page then gives none, the frame keeps the least it can be read in. Text
 * around an element may be made not to wrap, or be moved in; text in it wraps.
 */
export const frame = css`
  :host::before {
    content: '';
    display: grid;
    flex: 0 0 0;
    grid-template-columns: minmax(0, 40em);
  }
  .root {
    inline-size: 100%;
    min-inline-size: min(10em, 100vw);
    white-space: normal;
    text-indent: 0;
  }
`;
