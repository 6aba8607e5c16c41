import { css } from 'lit';

/** Three ways, each a button with what it is for. */
export const readerDataStyles = css`
  .data {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .data h2 {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .data > p {
    max-inline-size: 38em;
  }
  .ways > * {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_space) * 1.5);
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    align-items: center;
  }
  .way .button {
    flex: 0 0 12em;
  }
  .way p {
    flex: 1 1 15em;
  }
  .preview {
    display: grid;
    gap: var(--_space);
    border-block-start: 0;
    border-inline-start: 3px solid var(--_accent);
    margin-block-end: calc(var(--_space) * 2);
    padding-block: 0;
    padding-inline-start: calc(var(--_space) * 2);
  }
  .preview dl {
    display: grid;
    gap: var(--_space);
  }
  .preview dt {
    font-weight: 650;
  }
  .answers,
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
  }
  /* It is there from the beginning, so that what it says is heard; empty, it takes no room of its own. */
  .outcome {
    min-block-size: 2.25rem;
  }
`;
