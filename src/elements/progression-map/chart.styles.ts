import { css } from 'lit';

/** The map as a picture. Sizes are in units of the text, so that it grows with the letters on it. */
export const chartStyles = css`
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
  .edges {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .edges:dir(rtl) {
    transform: scaleX(-1);
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
  .box {
    position: absolute;
    display: grid;
    grid-template-columns: 2em auto minmax(0, 1fr);
    align-content: center;
    align-items: center;
    row-gap: 0.35em;
    padding: 0 0.7em 0 0.3em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_radius);
  }
  .box:dir(rtl) {
    padding: 0 0.3em 0 0.7em;
  }
  .box.onway {
    border-color: var(--_accent);
  }
  .box.recommended {
    border-width: 2px;
  }
  .box.faded {
    border-style: dotted;
  }
  .box.name {
    grid-template-columns: 1fr;
    padding-inline: 0.7em;
  }
  .box.name.done {
    background: var(--_wash);
  }
  .box > .state {
    grid-row: 1 / 3;
    align-self: start;
    justify-self: center;
    margin-block: calc(0.625em - 16px);
  }
  .box > a {
    display: -webkit-box;
    grid-column: 2 / -1;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-height: 1.25;
    color: inherit;
    text-decoration: none;
  }
  .box.name > a {
    grid-column: 1;
  }
  .box:hover > a {
    text-decoration: underline 1px;
  }
  .box:has(a:focus-visible) {
    outline: calc(2px / min(1, var(--_zoom, 1))) solid var(--_focus);
    outline-offset: 2px;
  }
  .box a:focus-visible {
    outline: none;
  }
  .box > .glyph {
    grid-column: 2;
  }
  .marks {
    display: flex;
    grid-column: 3;
    gap: 0.6em;
    justify-content: end;
    line-height: 1;
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
