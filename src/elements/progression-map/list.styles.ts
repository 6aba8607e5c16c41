import { css } from 'lit';

/** The outline: a rail of lines at the margin, and beside it what each exercise has to do with the others. */
export const listStyles = css`
  .list {
    --_rail: 32px;
  }
  .lanes2 {
    --_rail: 48px;
  }
  .lanes3 {
    --_rail: 64px;
  }
  .lanes4 {
    --_rail: 80px;
  }
  .lanes5 {
    --_rail: 96px;
  }
  .level,
  .row {
    position: relative;
    padding-inline-start: calc(var(--_rail) + 0.5em);
  }
  .level {
    padding-block-end: calc(var(--_space) * 0.5);
  }
  .level .heading {
    font-size: 0.84em;
    font-weight: inherit;
    color: var(--_quiet);
  }
  .row {
    padding-block-end: calc(var(--_space) * 3);
  }
  .rail {
    position: absolute;
    inset: 0 auto 0 0;
    inline-size: var(--_rail);
    /*
     * Rows end between pixels, and lines that only met there would leave a gap. They overlap, so nothing of them may
     * shine through: whole pixels, of a colour that is solid.
     */
    block-size: calc(100% + 1px);
    stroke: color-mix(in srgb, currentColor 60%, Canvas);
    stroke-width: 2;
    overflow: visible;
    pointer-events: none;
  }
  .rail:dir(rtl) {
    inset: 0 0 0 auto;
    transform: scaleX(-1);
  }
  .rail .way {
    stroke: var(--_accent);
  }
  .row > .state {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .row > .lane1 {
    inset-inline-start: 16px;
  }
  .row > .lane2 {
    inset-inline-start: 32px;
  }
  .row > .lane3 {
    inset-inline-start: 48px;
  }
  .row > .lane4 {
    inset-inline-start: 64px;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.7em;
    align-items: center;
    min-block-size: 32px;
  }
  .title > a {
    font-weight: 650;
  }
  .links {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.25);
    color: inherit;
  }
  .links dt,
  .links li > span {
    color: var(--_quiet);
  }
  .faded .title > a {
    color: var(--_quiet);
    font-weight: inherit;
  }
  .faded .links {
    display: none;
  }
  .links a {
    color: inherit;
  }
  .links .way a {
    color: var(--_accent);
  }
  .links li + li {
    margin-block-start: 0.2em;
  }
  .links li:has(> :not(a, .how)) + li {
    margin-block-start: 0.6em;
  }
  .links li > span:not(.how) {
    display: block;
  }
  .how .stroke {
    margin-inline: 0.4em 0.2em;
  }
  @container (min-width: 30em) {
    .links > div {
      display: grid;
      grid-template-columns: 7em 1fr;
    }
  }
  @container (max-width: 30em) {
    .links {
      gap: calc(var(--_space) * 1.25);
    }
    .links li + li {
      margin-block-start: 0.5em;
    }
    .links .how {
      display: block;
    }
    .how .stroke {
      margin-inline-start: 0;
    }
  }
  @media print {
    .list {
      margin-block-start: calc(var(--_space) * 2);
    }
    .row {
      break-inside: avoid;
    }
    .level {
      break-after: avoid;
    }
  }
`;
