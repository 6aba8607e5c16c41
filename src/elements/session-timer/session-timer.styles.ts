import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttonRanks } from '../../styles/buttons.js';
import { frame } from '../../styles/frame.js';
import { buttons } from './controls.styles.js';

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
  /* While a session is on, what it is called is not what is looked for. */
  :is(.running, .paused) .head .heading {
    font-size: 1em;
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
  .track {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    stroke: none;
  }
  .track:dir(rtl) {
    transform: scaleX(-1);
  }
  .track .over {
    fill: color-mix(in srgb, currentColor 60%, transparent);
  }
  .track .on {
    fill: var(--_accent);
  }
  .track .ahead {
    fill: color-mix(in srgb, currentColor 18%, transparent);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .stage {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }
  .now {
    container-type: inline-size;
    min-block-size: 13em;
    display: grid;
    align-content: center;
    gap: var(--_space);
  }
  .step {
    font-size: clamp(1.4em, 6cqi, 2.6em);
    font-weight: 650;
    line-height: 1.2;
  }
  .step .link {
    color: inherit;
    font-weight: inherit;
    text-decoration-color: transparent;
  }
  .step .link:hover {
    text-decoration-color: currentColor;
  }
  .amount {
    font-size: clamp(1.4em, 7cqi, 3em);
    line-height: 1.2;
  }
  /* Readable from three metres: as wide as there is room, in the digits of the host's own type. */
  .digits {
    font-size: clamp(3em, min(40cqi, 40vh), 30em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .digits.five {
    font-size: clamp(3em, min(31cqi, 40vh), 24em);
  }
  .digits.more {
    font-size: clamp(2.5em, min(21cqi, 40vh), 18em);
  }
  .paused .digits {
    opacity: 0.5;
  }
  .land:focus:not(:focus-visible) {
    outline: none;
  }
  @container (min-width: 18em) {
    :is(.running, .paused) .head {
      flex-wrap: nowrap;
    }
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
  /* A phone that lies on its side: what is on and what is pressed fit into one view. */
  @media (max-height: 30em) {
    .timer {
      gap: var(--_space);
    }
    .now,
    .next {
      min-block-size: 0;
    }
    .now {
      gap: 0;
    }
    .next,
    .keys.more,
    .whole {
      order: 1;
    }
  }
  @media print {
    .head .button {
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
  @container (min-width: 30em) {
    .stage:has(.picture:not([hidden])) {
      grid-template-columns: 2fr 3fr;
    }
  }
  .next {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
    min-block-size: 6em;
  }
`;

export const timerStyles = [base, frame, screen, buttonRanks, buttons];
