import { css } from 'lit';
import { base } from '../../styles/base.js';
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
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.25em;
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
  .now {
    min-block-size: 15em;
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
    font-size: clamp(4em, 32cqi, 16em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .paused .digits {
    opacity: 0.5;
  }
  .next {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
    min-block-size: 6em;
  }
`;

const buttons = css`
  .keys,
  .main {
    display: grid;
    gap: var(--_space);
  }
  .keys {
    grid-template-columns: 1fr 1.5fr 1fr;
  }
  .keys .button,
  .main .button {
    min-block-size: 3rem;
  }
  .keys .button:nth-child(-n + 3),
  .main .button {
    min-block-size: 4rem;
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
  .button.wide {
    grid-column: 1 / -1;
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .track .over,
    .track .ahead {
      fill: GrayText;
    }
    .track .on {
      fill: Highlight;
    }
  }
  @media print {
    .keys,
    .main {
      display: none;
    }
  }
  @container (min-width: 40em) {
    .button.plain.wide {
      grid-column: auto;
    }
  }
`;

export const timerStyles = [base, frame, screen, buttons];
