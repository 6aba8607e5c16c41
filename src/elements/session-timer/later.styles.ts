import { css } from 'lit';

/** What comes with the pictures, the list and the report. */
export const laterStyles = css`
  .picture {
    display: block;
    justify-self: start;
    padding: 0;
    border: 0;
    background: none;
    line-height: 0;
  }
  button.picture {
    cursor: pointer;
  }
  .picture[hidden] {
    display: none;
  }
  .picture :is(img, video) {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: min(11em, 18vh);
    border-radius: var(--_radius);
  }
  @container (min-width: 30em) {
    .picture :is(img, video) {
      max-block-size: max(9em, 40vh);
    }
  }
  summary {
    padding-block: 0.75em;
    cursor: pointer;
  }
  .whole ol {
    margin-block-end: var(--_space);
  }
  .jump {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: max(3rem, 48px);
    padding: 0.5em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .jump:hover {
    background: var(--_wash);
  }
  .jump .num {
    white-space: nowrap;
  }
  .over .jump {
    color: var(--_quiet);
  }
  .over .small {
    color: inherit;
  }
  .on .jump {
    font-weight: 650;
    border-block-end-color: var(--_accent);
  }
  .done li {
    display: block;
    min-inline-size: 0;
  }
  .done .line {
    inline-size: 100%;
  }
  .done summary {
    padding-block: 0.25em;
  }
  .done summary .line {
    display: inline-flex;
    inline-size: calc(100% - 1.5em);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .sets {
    display: grid;
    grid-template-columns: minmax(2.5em, 1fr) repeat(2, minmax(2.5em, 5em));
    gap: 4px 1em;
    align-items: center;
    padding-block-end: 0.75em;
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  :is(input[type='number'], textarea) {
    inline-size: 100%;
    min-block-size: max(3rem, 48px);
    padding: 0.25em min(0.6em, 8%);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 4px;
    margin-block: var(--_space);
  }
  .degree {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(3rem, 48px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .degree input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .degree:has(:checked) {
    border: 2px solid var(--_accent);
    font-weight: 700;
  }
  .degree:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice {
    display: grid;
  }
  .choice label,
  label.choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(3rem, 48px);
  }
  .choice :is(input) {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
  @container (min-width: 30em) {
    .scale {
      grid-template-columns: repeat(10, 1fr);
    }
  }
  @media (forced-colors: active) {
    .degree:has(:checked) {
      border-color: Highlight;
    }
  }
`;
