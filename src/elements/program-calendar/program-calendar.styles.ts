import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttonRanks } from '../../styles/buttons.js';
import { frame } from '../../styles/frame.js';
import { dayStyles } from './day.styles.js';

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
  }
`;

export const calendarStyles = [base, frame, layout, buttonRanks, dayStyles];
