import { css } from 'lit';

/** The tools between the bar and the map: a row each, hairlines above and below. */
export const toolsStyles = css`
  .tools {
    --_row: 2.25rem;
    display: grid;
    gap: var(--_space) 3em;
    align-content: start;
    align-items: start;
    padding-block: calc(var(--_space) * 1.5) var(--_space);
    margin-block-end: calc(var(--_space) * 2);
    border-block: 1px solid var(--_line);
    font-size: 0.9em;
  }
  .tool {
    display: grid;
    gap: 0 1em;
    align-content: start;
  }
  .tools :is(.choices label, .field, summary, .link, .outcome) {
    min-block-size: var(--_row);
  }
  .tools :is(.choices label, li, .outcome) {
    display: flex;
    gap: 0 0.5em;
    align-items: center;
  }
  .tool > :first-child,
  .tools output {
    color: var(--_quiet);
  }
  .tools input {
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field {
    inline-size: 100%;
    max-inline-size: 24em;
    padding: 0 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  /* A list that drops down has a ground of its own, which may not be the one that its colour was made for. */
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
  }
  .field + div {
    padding-block-start: 0.2em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  summary {
    align-content: center;
    cursor: pointer;
  }
  .found {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 3em;
  }
  .found .link:first-child {
    margin-inline-end: auto;
  }
  .found .quiet {
    color: var(--_quiet);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space) 1em;
    max-inline-size: 34em;
  }
  .pair ul {
    padding-block-start: var(--_space);
  }
  .pair .stroke {
    background: linear-gradient(var(--_line) 0 0) center / 100% 1px no-repeat;
  }
  .pair output {
    grid-column: 1 / -1;
  }
  .outcome {
    justify-content: space-between;
  }
  @container (min-width: 30em) {
    .tool {
      grid-template-columns: 8em minmax(0, 1fr);
    }
    .tool > :first-child {
      padding-block-start: calc(var(--_row) / 2 - 0.75em);
    }
  }
  @container (min-width: 60em) {
    .tools {
      grid-template-columns: 3fr 2fr;
      grid-template-rows: repeat(3, auto) 1fr;
    }
    .compare {
      grid-area: 1 / 2 / span 4;
      grid-template-columns: auto;
    }
    .outcome {
      grid-area: 5 / 1 / auto / -1;
    }
  }
  @media (pointer: coarse) {
    .tools {
      --_row: 2.75rem;
    }
    /* Below this size a phone zooms in on a field. */
    .field {
      font-size: max(1em, 16px);
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
