import { css } from 'lit';
import { base } from '../../styles/base.js';
import { frame } from '../../styles/frame.js';
import { strokes } from '../../styles/strokes.js';

const layout = css`
  .head {
    display: grid;
    gap: var(--_space);
  }
  .head p {
    max-inline-size: 62ch;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    min-block-size: 2.25rem;
    margin-block: calc(var(--_space) * 1.5);
  }
  .bar > * {
    flex-wrap: wrap;
  }
  .views {
    display: flex;
  }
  .views > * {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .views > * + * {
    margin-inline-start: -1px;
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .views:dir(rtl) {
    flex-direction: row-reverse;
  }
  [aria-pressed='true'] {
    border-color: currentColor;
    color: inherit;
    font-weight: 650;
  }
  @media (pointer: coarse) {
    .bar {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;

const nodes = css`
  /*
   * Room on a picture is worked out by the number of letters: a page that sets them apart would have names cut off.
   * The signs beside them keep their size, so that letters much smaller than these would meet them.
   */
  [part='chart'] {
    font-size: max(1em, 10px);
    letter-spacing: normal;
    word-spacing: normal;
  }
  .state {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .state:hover {
    background: var(--_wash);
  }
  .state.way {
    color: var(--_accent);
  }
  .sign {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 1.5;
  }
  .sign .full {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  .mark {
    font-size: 0.84em;
    font-weight: 650;
    color: var(--_quiet);
  }
  .best {
    color: var(--_accent);
  }
`;

export const mapStyles = [base, strokes, frame, layout, nodes];
