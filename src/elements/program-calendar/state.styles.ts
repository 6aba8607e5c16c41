import { css } from 'lit';

/** How the days of a programme stand that somebody has begun: what is today, done, left out or moved. */
export const stateStyles = css`
  :is(.done, .minimum, .skipped, .missed) > :is(.num, .word, .about) {
    color: var(--_quiet);
  }
  .sign {
    position: absolute;
    inset-block-end: 0.4em;
    inset-inline-end: 0.45em;
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 1.75;
  }
  .sign.moved:dir(rtl) {
    transform: scaleX(-1);
  }
  .gap {
    position: relative;
    color: var(--_quiet);
  }
  /* Drawn inwards, so that the frame of today covers the hairlines and moves nothing. */
  .now {
    z-index: 1;
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .long .now {
    outline-offset: -2px;
  }
  .now > .num {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .now {
      outline-color: Highlight;
    }
  }
`;
