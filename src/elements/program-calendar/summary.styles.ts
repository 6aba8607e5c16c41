import { css } from 'lit';

/** Bars on hairlines: the week of today and the longest quality need no other colour than the accent. */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    align-items: start;
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .summary > * {
    min-inline-size: 0;
  }
  .summary figure {
    position: relative;
  }
  .summary svg {
    display: block;
    inline-size: 100%;
    fill: color-mix(in srgb, currentColor 45%, transparent);
    stroke: none;
  }
  .summary svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .bars {
    block-size: 5em;
    margin-block: 0.4em 0.2em;
    border-block-end: 1px solid var(--_line);
  }
  .bars rect:last-of-type {
    fill: var(--_accent);
  }
  .summary .ends {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }
  .qualities {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .qualities caption {
    text-align: start;
    color: var(--_quiet);
  }
  .qualities :is(th, td) {
    padding-block: 0.25em;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .qualities td {
    inline-size: 45%;
    padding-inline-start: 1em;
  }
  .bar {
    block-size: 4px;
  }
  @container (min-width: 44em) {
    .summary {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .summary svg {
      fill: CanvasText;
    }
  }
  @media print {
    .summary {
      display: none;
    }
  }
`;
