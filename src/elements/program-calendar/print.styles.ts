import { css } from 'lit';

/** A poster: all days on one page, each with a box to tick. */
export const printStyles = css`
  @media print {
    .panel,
    .foot {
      display: none;
    }
    .sides {
      display: block;
    }
    .long .weeks {
      max-block-size: none;
      overflow: visible;
    }
    .long .weeks > .week {
      content-visibility: visible;
    }
    .week {
      break-inside: avoid;
    }
    .grid .cell {
      min-block-size: 30mm;
    }
    /* Below the number, and below the date where one stands beside it. */
    .grid .cell > .about {
      display: block;
      order: 1;
      flex: 0 0 100%;
      font-size: 0.72em;
    }
    .grid .cell > .word {
      display: none;
    }
    .cell:not(.rest):not(:has(.sign))::after {
      content: '';
      position: absolute;
      inset-block-end: 0.5em;
      inset-inline-end: 0.5em;
      inline-size: 1em;
      block-size: 1em;
      border: 1px solid;
    }
    .list .cell::after {
      position: static;
      grid-column: 5;
    }
    .cell[aria-selected='true']:not(.now) {
      outline: none;
    }
  }
`;
