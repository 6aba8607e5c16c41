import { css } from 'lit';

/** The one button to press next, and those that stand back. */
export const buttonRanks = css`
  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 650;
  }
  /* Not on the button: its ground is mixed with the colour of its text. */
  .button.main > span {
    color: Canvas;
    color: oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0);
  }
  .button.plain {
    border-color: transparent;
  }
  .button.plain:hover {
    background: var(--_wash);
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .button.main > span {
      color: HighlightText;
    }
  }
`;
