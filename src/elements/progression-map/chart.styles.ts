import { css } from 'lit';
import { boxStyles } from './box.styles.js';

/** The picture, its window and its legend. Sizes are in units of the text, so that it grows with the letters on it. */
const picture = css`
  /* Only sideways by the page's own means: upwards and down, a wheel and a finger move the page. */
  .scroll {
    --_head: 0;
    box-sizing: content-box;
    overflow: auto hidden;
    block-size: calc((var(--_high) + var(--_head)) * min(1, var(--_zoom, 1)) * 1em + 4px);
    margin: -6px -6px 0;
    padding: 6px 6px 18px;
    font-size: clamp(0.78em, calc(100cqi / var(--_wide)), 1em);
    touch-action: pan-x pan-y;
    -webkit-user-select: none;
    user-select: none;
  }
  .headed {
    --_head: 4;
  }
  .vast {
    font-size: 1em;
    max-block-size: max(20rem, 80vh);
    border-block: 1px solid var(--_line);
  }
  .sheet {
    position: relative;
    inline-size: calc(var(--_wide) * var(--_zoom, 1) * 1em);
    block-size: calc((var(--_high) + var(--_head)) * var(--_zoom, 1) * 1em);
  }
  .plane {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    transform: scale(var(--_zoom, 1));
    transform-origin: 0 0;
  }
  .plane:dir(rtl) {
    transform-origin: 100% 0;
  }
  .columns {
    position: relative;
    box-sizing: border-box;
    block-size: calc(2.4em / 0.84);
    margin-block-end: calc(1.6em / 0.84);
    border-block-end: 1px solid var(--_line);
  }
  .columns > span {
    position: absolute;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ground {
    position: relative;
  }
  /* They part the levels for those who do not see columns and lines. */
  .ground .heading {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .edges,
  .glyphs {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .edges:dir(rtl),
  .glyphs:dir(rtl) {
    transform: scaleX(-1);
  }
  .glyphs .track {
    stroke: color-mix(in srgb, currentColor 25%, transparent);
  }
  .edges path {
    stroke: color-mix(in srgb, currentColor 60%, transparent);
  }
  .edges .head {
    fill: color-mix(in srgb, currentColor 60%, transparent);
    stroke: none;
  }
  .edges .axis.way {
    stroke: var(--_accent);
  }
  .edges .head.way {
    fill: var(--_accent);
  }
  .edges .faded {
    opacity: 0.25;
  }
  .label {
    position: absolute;
    line-height: 1.3;
    overflow-wrap: normal;
    text-wrap: balance;
  }
  .label.faded {
    visibility: hidden;
  }
  .shape {
    fill: color-mix(in srgb, currentColor 8%, transparent);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .shape.done {
    fill: color-mix(in srgb, currentColor 50%, transparent);
  }
  .shape.doing {
    fill: color-mix(in srgb, currentColor 25%, transparent);
  }
  .edges .shape.way {
    stroke: var(--_accent);
  }
  .zoom {
    display: flex;
    margin-inline-start: auto;
  }
  .zoom > * {
    border-radius: 0;
    margin-inline-start: -1px;
    padding-inline: 0.5em;
  }
  .zoom > :first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .zoom > :last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .legend {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 3);
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
  }
  .legend .sign {
    vertical-align: -0.2em;
  }
  @media (hover: none) {
    .legend > p {
      display: none;
    }
  }
`;

/** All that a picture wears. One sheet, because it is put on at once. */
export const chartStyles = css`
  ${picture}
  ${boxStyles}
`;
