import { css } from 'lit';

/** The dose with its buttons, and the ladders. */
export const amountStyles = css`
  .dose {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }
  .dose dt {
    color: var(--_quiet);
    font-size: 0.84em;
  }
  .dose dd {
    display: flex;
    gap: 0.3em;
    align-items: center;
    line-height: 1.4;
  }
  .variable > .small {
    padding-block-start: 0.4em;
  }
  .dose .figure dd {
    white-space: nowrap;
    font-size: 1.5em;
    min-block-size: 1.6em;
  }
  .dose .words dd {
    padding-block-start: 0.4em;
  }
  .step {
    inline-size: 2em;
    min-inline-size: 2em;
    block-size: 2em;
    min-block-size: 2em;
    padding: 0;
    font-size: calc(1em / 1.5);
    line-height: 1;
  }
  .ladder {
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    margin-block-start: calc(var(--_space) * 1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .ladder label {
    display: flex;
    flex: auto;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.5rem;
    padding: 0.35em 0.9em;
    border-block-end: 3px solid transparent;
    box-shadow: 0 0 0 0.5px var(--_line);
    cursor: pointer;
  }
  .ladder label:has(:checked) {
    border-block-end-color: var(--_accent);
  }
  .ladder label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .ladder input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    /* A transparent border is drawn here. */
    .ladder label {
      border-block-end-color: Canvas;
    }
    .ladder label:has(:checked) {
      border-block-end-color: Highlight;
    }
  }
`;
