import { css } from 'lit';
import { base } from '../../styles/base.js';
import { frame } from '../../styles/frame.js';
import { strokes } from '../../styles/strokes.js';
import { amountStyles } from './amount.styles.js';
import { compactStyles } from './compact.styles.js';
import { printStyles } from './print.styles.js';

const layout = css`
  .head,
  .cols {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .stack {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .lead {
    font-size: 1.15em;
    line-height: 1.45;
  }
  .aliases {
    font-style: italic;
  }
  .aliases:dir(rtl),
  .aliases > :dir(rtl) {
    font-style: normal;
  }
  li + li {
    margin-block-start: 0.2em;
  }
  .demand {
    display: flex;
    gap: 0.9em;
    align-items: center;
  }
  .section {
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 37em) {
    .head:has(figure) {
      grid-template-columns: 1fr 46%;
    }
    .cols:has(> :nth-child(2)) {
      grid-template-columns: 1.15fr 1fr;
    }
  }
`;

const doing = css`
  ol {
    counter-reset: step;
  }
  ol > li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    padding-block: 0.28em;
    counter-increment: step;
  }
  ol > li::before {
    content: counter(step);
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [aria-current] {
    background: var(--_wash);
    box-shadow: 0 0 0 0.3em var(--_wash);
  }
  li > p {
    padding-block-end: 0.2em;
  }
  ul:has(> .labelled) {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 0.1em 1em;
  }
  .labelled {
    display: contents;
  }
  .label {
    color: var(--_quiet);
  }
  .places ul,
  .places .labelled {
    display: block;
  }
  .places .label,
  .places .heading {
    color: currentColor;
    font-weight: 650;
  }
  .faults > ul {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .faults {
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .faults + .section {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  summary {
    font-weight: 650;
    cursor: pointer;
    min-block-size: 1.75em;
  }
  .system {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .system li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 1em;
    align-items: baseline;
    padding-block: 0.35em;
  }
  .places {
    display: grid;
    gap: calc(var(--_space) * 1);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 3);
  }
  .foot > .small {
    flex: 1 1 16rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1);
    align-items: center;
  }
`;

export const cardStyles = [base, strokes, frame, layout, amountStyles, doing, compactStyles, printStyles];
