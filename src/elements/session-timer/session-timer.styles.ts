import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttonRanks } from '../../styles/buttons.js';
import { frame } from '../../styles/frame.js';

const screen = css`
  .timer {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 1em;
    align-items: center;
    justify-content: space-between;
  }
  .head .button {
    flex: none;
    max-inline-size: 100%;
    padding-inline: 0;
  }
  .head .button:hover {
    background: none;
    text-decoration: underline;
  }
  .timer > * {
    min-inline-size: 0;
  }
  .plan {
    display: grid;
    gap: 0 var(--_space);
    border-block: 1px solid var(--_line);
    padding-block: var(--_space);
  }
  .plan li {
    padding-block: 0.25em;
  }
  .plan li > .num {
    display: block;
  }
  .plan .heading {
    font-size: 0.84em;
    color: var(--_quiet);
  }
  .plan .heading:not(:first-child) {
    margin-block-start: var(--_space);
  }
  .plan .link {
    color: inherit;
  }
  .main {
    display: grid;
    gap: var(--_space);
  }
  /* The buttons of a session: big enough for a hand that shakes, also where the root of a page is set in tiny letters. */
  .main .button {
    min-block-size: max(4rem, 48px);
  }
  .land:focus:not(:focus-visible) {
    outline: none;
  }
  @container (min-width: 30em) {
    .plan li {
      display: flex;
      gap: 1em;
      justify-content: space-between;
    }
    .plan li > .num {
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .head .button {
      padding-inline: 0.6em;
    }
  }
  @media print {
    .head .button,
    .main {
      display: none;
    }
    .plan li {
      align-items: baseline;
    }
    .plan li::before {
      content: '';
      display: inline-block;
      inline-size: 0.8em;
      block-size: 0.8em;
      margin-inline-end: 0.6em;
      border: 1px solid;
    }
    .plan li > :first-child {
      flex: 1;
    }
  }
`;

export const timerStyles = [base, frame, screen, buttonRanks];
