import { css } from 'lit';

/** How far a reader is: the states to choose from, and what was done so far. */
export const progressStyles = css`
  .sign {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 1.5;
  }
  .sign .full {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  .mine-label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    white-space: nowrap;
  }
  /* Behind the last word, in room that is always kept for it: who says how far they are moves nothing by it. */
  .card .head .heading {
    padding-inline-end: calc(16px + 0.5em);
  }
  /* As high as a capital, and of no width: it stands behind the last word in every direction. */
  .mine-sign {
    position: relative;
    display: inline-block;
    inline-size: 0;
    block-size: 0.7em;
  }
  .mine-sign .sign {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 0.4em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    align-items: center;
  }
  .where > .ladder {
    margin: 0;
  }
  .states label {
    gap: 0.45em;
    padding-inline: 0.75em;
    /* A word that does not fit takes a row of its own. */
    overflow-wrap: break-word;
  }
  .states label:not(:has(:checked)) {
    color: var(--_quiet);
  }
  .states label:has(:checked) .sign {
    color: var(--_accent);
  }
  .since {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  .since .link {
    min-block-size: 24px;
  }
  .ask {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
  }
  .ask .actions {
    gap: var(--_space) 1em;
  }
  .history summary {
    font-weight: inherit;
  }
  .history > :not(summary) {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .history figcaption {
    margin-block-end: var(--_space);
  }
  .chart {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    stroke: var(--_line);
  }
  .chart rect {
    fill: var(--_quiet);
    stroke: none;
  }
  .chart text {
    fill: currentColor;
    stroke: none;
    font-size: 12px;
    text-anchor: middle;
  }
  .chart:dir(rtl) {
    transform: scaleX(-1);
  }
  .chart:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .history table {
    border-collapse: collapse;
    font-size: 0.9em;
  }
  .history :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 0.9em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .history th {
    color: var(--_quiet);
  }
  .history :is(th, td):not(:nth-child(2)) {
    white-space: nowrap;
  }
  .history :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .near {
    color: inherit;
  }
  @container (max-width: 22em) {
    .states {
      display: grid;
      grid-template-columns: 1fr 1fr;
      inline-size: 100%;
    }
  }
  @container (max-width: 14em) {
    .states {
      grid-template-columns: auto;
    }
  }
  @media (pointer: coarse) {
    .states label,
    .since .link,
    .history :is(summary, .link) {
      min-block-size: max(2.75rem, 44px);
    }
    .history summary {
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    .states label:has(:checked) .sign {
      color: inherit;
    }
  }
  @media print {
    .mine,
    .mine-sign,
    .mine-label,
    .near {
      display: none;
    }
  }
`;
