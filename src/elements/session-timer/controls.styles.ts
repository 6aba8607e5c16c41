import { css } from 'lit';

/** The buttons of a session: big enough for a hand that shakes, also on a page whose root is set in tiny letters. */
export const buttons = css`
  .keys,
  .main {
    display: grid;
    gap: var(--_space);
  }
  .keys {
    grid-template-columns: 1fr 1.5fr 1fr;
  }
  .keys.more {
    grid-template-columns: repeat(3, 1fr);
    gap: 0 var(--_space);
    font-size: 0.9em;
  }
  .keys .button {
    padding-inline: 0.25em;
    overflow-wrap: normal;
  }
  .keys .button,
  .main .button {
    min-block-size: max(4rem, 48px);
  }
  .keys.more .button,
  .ends .button {
    min-block-size: max(3rem, 48px);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .button.wide {
    grid-column: 1 / -1;
  }
  @container (max-width: 14em) {
    .keys.more {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 34em) {
    .keys.more {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .track .over {
      fill: CanvasText;
    }
    .track .ahead {
      fill: GrayText;
    }
    .track .on {
      fill: Highlight;
    }
  }
  @media print {
    .keys,
    .main,
    .ends {
      display: none;
    }
  }
`;
