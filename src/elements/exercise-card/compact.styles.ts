import { css } from 'lit';

/** One glanceable block. */
export const compactStyles = css`
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.8em;
    border-block: 1px solid var(--_line);
    /* One hairline between neighbours, not two. */
    margin-block-end: -1px;
  }
  .actions > :empty {
    display: none;
  }
  .compact .link {
    font-weight: 650;
  }
  .compact-main {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
  }
  .compact-why {
    flex: 1 0 100%;
  }
`;
