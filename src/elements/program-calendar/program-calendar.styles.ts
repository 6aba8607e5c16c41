import { css } from 'lit';
import { base } from '../../styles/base.js';
import { frame } from '../../styles/frame.js';
import { dayStyles } from './day.styles.js';
import { listStyles } from './list.styles.js';
import { panelStyles } from './panel.styles.js';
import { printStyles } from './print.styles.js';

const layout = css`
  .calendar {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .calendar > * {
    min-inline-size: 0;
  }
  .head > p {
    max-inline-size: 38em;
    margin-block-start: calc(var(--_space) / 2);
  }
  .sides {
    display: grid;
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
    align-items: start;
  }
  .sides > * {
    min-inline-size: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) / 2);
    font-size: 0.84em;
  }
  .foot .button {
    justify-content: start;
    padding-inline: 0;
  }
  .foot .button:hover {
    background: none;
    text-decoration: underline;
  }
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
  .land:focus:not(:focus-visible) {
    outline: none;
  }
  @container (min-width: 44em) {
    .sides {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
  }
  @media (forced-colors: active) {
    .foot .button {
      padding-inline: 0.8em;
    }
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

export const calendarStyles = [base, frame, layout, dayStyles, listStyles, panelStyles, printStyles];
