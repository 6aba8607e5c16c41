import { css } from 'lit';

/** The tools under the bar. */
export const toolsStyles = css`
  .tools {
    display: grid;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 2);
  }
`;
