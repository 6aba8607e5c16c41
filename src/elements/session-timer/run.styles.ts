import { css, type CSSResult } from 'lit';

const screen = css`
  /* While a session is on, what it is called is not what is looked for. */
  :is(.running, .paused) .head .heading {
    font-size: 1em;
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
    --_high: 40vh;
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
  }
  .step .link:not(:hover) {
    text-decoration: none;
  }
  .amount {
    font-size: clamp(1.4em, 7cqi, 3em);
    line-height: 1.2;
  }
  /* Readable from three metres: as wide as there is room, in the digits of the host's own type. */
  .digits {
    font-size: clamp(3em, min(40cqi, var(--_high)), 30em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .digits.five {
    font-size: clamp(3em, min(31cqi, var(--_high)), 24em);
  }
  .digits.more {
    font-size: clamp(2.5em, min(21cqi, var(--_high)), 18em);
  }
  .paused .digits {
    opacity: 0.5;
  }
  .next {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
    min-block-size: 6em;
  }
  @container (min-width: 18em) {
    :is(.running, .paused) .head {
      flex-wrap: nowrap;
    }
  }
  /* On a phone, under the bars of its browser or on its side, what is on and what is pressed fit into one view. */
  @media (max-height: 30em), (max-height: 45em) and (max-width: 30em) {
    .now,
    .next {
      min-block-size: 0;
    }
    .next,
    .keys.more,
    .whole {
      order: 1;
    }
  }
  @media (max-height: 30em) {
    .timer {
      gap: var(--_space);
    }
    .now {
      gap: 0;
    }
    :is(.step, .amount) {
      font-size: 1.3em;
    }
    .stage {
      --_high: 34vh;
    }
  }
  @container (min-width: 30em) {
    .stage:has(.picture:not([hidden])) {
      grid-template-columns: 2fr 3fr;
    }
  }
  /* A screen across a room. */
  @container (min-width: 60em) {
    .stage {
      --_high: 33vh;
    }
    .line,
    .next,
    .now > .quiet {
      font-size: 1.4em;
    }
  }
`;

/** Big enough for a hand that shakes, also on a page whose root is set in tiny letters. */
const buttons = css`
  .keys {
    display: grid;
    gap: var(--_space);
    grid-template-columns: 1fr 1.5fr 1fr;
  }
  .keys.more {
    grid-template-columns: repeat(3, 1fr);
    gap: 0 var(--_space);
    font-size: 0.9em;
  }
  .keys .button {
    padding-inline: 0.25em;
    overflow-wrap: normal;
    min-block-size: max(4rem, 48px);
  }
  .keys.more .button,
  .ends .button {
    min-block-size: max(3rem, 48px);
  }
  @media (max-height: 30em) {
    .keys .button {
      min-block-size: max(3rem, 48px);
    }
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .button.wide {
    grid-column: 1 / -1;
  }
  @container (max-width: 14em) {
    .keys.more {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 34em) {
    .keys.more {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    /* A browser puts a plate behind each line of text, and that of the digits would cover the line above. */
    .digits {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .track .over {
      fill: CanvasText;
    }
    .track .on {
      fill: Highlight;
    }
  }
  @media print {
    .keys,
    .ends {
      display: none;
    }
  }
`;

/** What a session is seen with once it has begun. */
export const runStyles: readonly CSSResult[] = [screen, buttons];
