import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    inline-size: min(44rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0 calc(var(--_space) * 3) calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--exercise-surface, var(--_page));
    color: inherit;
    overscroll-behavior: contain;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: var(--_space);
    justify-content: end;
    padding-block: calc(var(--_space) * 1.5);
    background: inherit;
  }
  .bar > :first-child {
    margin-inline-end: auto;
  }
  .bar > [hidden] {
    display: none;
  }
`;
