import { css } from 'lit';
import { base } from '../../styles/base.js';
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
  :is(.running, .paused) .head {
    flex-wrap: nowrap;
  }
  :is(.running, .paused) .head .heading {
    font-size: 1em;
  }
  .head .button {
    flex: none;
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
    font-size: clamp(3em, 40cqi, 14em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .digits.five {
    font-size: clamp(3em, 31cqi, 14em);
  }
  .digits.more {
    font-size: clamp(2.5em, 21cqi, 10em);
  }
  .paused .digits {
    opacity: 0.5;
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
  @container (min-width: 34em) {
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

export const timerStyles = [base, frame, screen, buttons];
