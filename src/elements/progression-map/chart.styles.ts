import { css } from 'lit';

/** The map as a picture. Sizes are in units of the text, so that it grows with the letters on it. */
export const chartStyles = css`
  .scroll {
    overflow-x: auto;
    margin-inline: -6px;
    padding: 6px;
  }
  .plane {
    font-size: clamp(0.78em, calc(100cqi / var(--_wide)), 1em);
  }
  .columns {
    position: relative;
    block-size: 2.2em;
    margin-block-end: calc(var(--_space) * 3);
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
  /* Lines pass behind labels without a ground of their own, which no page would match. */
  .edges rect {
    fill: black;
    stroke: none;
  }
  .edges .pass {
    fill: white;
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
    grid-template-columns: 32px 1fr;
    align-content: center;
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
  .box > .state {
    grid-row: 1 / 3;
    margin-block-start: calc(0.625em - 16px);
  }
  .box > .title {
    display: block;
    min-block-size: 0;
    line-height: 1.25;
  }
  .box .title > a {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: inherit;
    text-decoration: none;
  }
  .box:hover .title > a {
    text-decoration: underline 1px;
  }
  .box:has(a:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .box a:focus-visible {
    outline: none;
  }
  .signs {
    display: flex;
    gap: 0.6em;
    align-items: center;
    line-height: 1;
  }
  .signs .mark {
    margin-inline-start: auto;
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
