import { css } from 'lit';

/** The days: numbers on hairlines, in rows of a week, or one below the other. */
export const dayStyles = css`
  .days {
    --_week: 3.9em;
    padding: 1px;
  }
  .weeks {
    padding: 1px;
    margin: -1px;
  }
  .long .weeks {
    position: relative;
    max-block-size: 34rem;
    overflow-y: auto;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  .long .names {
    overflow-y: hidden;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  /* Of many weeks only those in sight are laid out. What is in a week is cut at its edge: its lines are drawn within. */
  .long .weeks > .week {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_week);
    margin-block-start: -1px;
    padding-block-start: 1px;
  }
  .far {
    min-block-size: var(--_week);
  }
  .names {
    padding-block-end: 0.3em;
    font-size: 0.84em;
    color: var(--_quiet);
  }
  .names > * {
    position: relative;
    padding-inline: 0.7em 0;
    white-space: nowrap;
    overflow: hidden;
  }
  .cell {
    position: relative;
    min-block-size: var(--_week);
    padding: 0.45em 0.55em;
    border: 1px solid var(--_line);
    line-height: 1.25;
    cursor: pointer;
  }
  /* Each line is drawn once: it is see-through, and two of them would be a darker one. */
  .cell {
    margin-block-start: -1px;
  }
  .under {
    margin-block-start: 0;
    border-block-start-width: 0;
  }
  :is(.c1 + .c2, .c2 + .c3, .c3 + .c4, .c4 + .c5, .c5 + .c6, .c6 + .c7):not(.gap + *) {
    border-inline-start-width: 0;
  }
  .week > * {
    grid-row: 1;
  }
  .c1 {
    grid-column: 1;
  }
  .c2 {
    grid-column: 2;
  }
  .c3 {
    grid-column: 3;
  }
  .c4 {
    grid-column: 4;
  }
  .c5 {
    grid-column: 5;
  }
  .c6 {
    grid-column: 6;
  }
  .c7 {
    grid-column: 7;
  }
  .cell > .num {
    display: block;
    font-weight: 650;
  }
  .word {
    display: block;
    font-size: 0.8em;
    overflow-wrap: normal;
    overflow: hidden;
    text-overflow: clip;
    white-space: nowrap;
  }
  .cell > :is(.about, .date) {
    display: none;
  }
  .cell .date {
    font-size: 0.75em;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .rest {
    background: var(--_wash);
  }
  .cell:hover {
    background: var(--_wash);
  }
  .cell[aria-selected='true']:not(.now) {
    z-index: 1;
    outline: 1px solid;
    outline-offset: -1px;
  }
  .days .cell:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 0;
  }

  @container (max-width: 26em) {
    .names {
      font-size: 0.72em;
    }
    .names > * {
      padding-inline-start: 0.55em;
    }
    .grid {
      --_week: 2.9em;
    }
    .grid .cell {
      padding: 0.3em 0.4em;
    }
    .grid .word {
      display: none;
    }
  }
  @container (min-width: 26em) {
    /* Beside the number where there is room for both, and below it where there is not. */
    .grid .cell:has(> .date) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.3em;
      place-content: start space-between;
      align-items: baseline;
    }
    .grid .word {
      order: 1;
      flex: 0 0 100%;
    }
    .grid .date {
      display: block;
      overflow: hidden;
    }
  }
`;
