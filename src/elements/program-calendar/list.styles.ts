import { css } from 'lit';

/** The same days one below the other, with what each is called. */
export const listStyles = css`
  .list {
    --_week: 18em;
  }
  .list .week {
    display: block;
  }
  .list .weeks > .week {
    margin: 0;
    padding: 0;
  }
  .list :is(.names, .gap) {
    display: none;
  }
  .list .cell {
    display: grid;
    grid-template-columns: 2.5em 6.5em minmax(0, 1fr) auto 1.25em;
    gap: 0 0.75em;
    align-items: baseline;
    min-block-size: 0;
    margin: 0;
    padding-block: 0.55em;
    border-width: 0 0 1px;
  }
  .list .word {
    display: none;
  }
  .list .cell > :is(.about, .date) {
    display: block;
    font-size: 1em;
  }
  .list .cell > .date {
    grid-area: 1 / 2;
    font-size: 0.84em;
  }
  .list .cell > .about {
    grid-column: 3;
  }
  .list .sign {
    position: static;
    grid-column: 5;
  }
  @container (max-width: 26em) {
    .list .cell {
      grid-template-columns: 1.75em minmax(0, 1fr) 1.25em;
      gap: 0 0.5em;
      padding-inline: 0.4em;
    }
    .list .cell > .date {
      grid-area: 2 / 2;
    }
    .list .cell > .about {
      grid-column: 2;
    }
    .list .sign {
      grid-column: 3;
    }
  }
`;
