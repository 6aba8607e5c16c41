import { css } from 'lit';

/** The boxes of a picture, each with all that there is room for. */
export const boxStyles = css`
  /* Placed by hand: there are many, and a grid in each takes twice as long. */
  .box {
    position: absolute;
    contain: layout style;
    box-sizing: border-box;
    padding: 0.45em 0.7em 0 2.3em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_radius);
  }
  .box:dir(rtl) {
    padding-inline: 2.3em 0.7em;
  }
  .box.onway {
    border-color: var(--_accent);
  }
  .box.recommended {
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }
  .box.faded {
    border-style: dotted;
  }
  .box.some,
  .box.name {
    padding-block-start: 1.1em;
  }
  .box.name {
    padding-inline: 0.7em;
  }
  .box.name.done {
    background: var(--_wash);
  }
  .box > .state {
    position: absolute;
    inset-block-start: calc(1.125em - 16px);
    inset-inline-start: calc(1.3em - 16px);
  }
  .box.some > .state {
    inset-block-start: calc(1.725em - 16px);
  }
  .box.some.todo > .state::before {
    content: '';
    box-sizing: border-box;
    inline-size: 14px;
    block-size: 14px;
    border: 1.5px solid;
    border-radius: 50%;
  }
  .box > a {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-height: 1.25;
    color: inherit;
    text-decoration: none;
  }
  .box:hover > a {
    text-decoration: underline 1px;
  }
  .box > a:focus-visible {
    outline: none;
  }
  .box > a:focus-visible::after {
    content: '';
    position: absolute;
    inset: -3px;
    border-radius: var(--_radius);
    outline: calc(2px / min(1, var(--_zoom, 1))) solid var(--_focus);
  }
  .box > .glyph {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: 2.3em;
    inline-size: 2.5em;
    block-size: 1.125em;
  }
  .marks {
    position: absolute;
    inset-block-end: 0.6em;
    inset-inline-end: 0.7em;
    line-height: 1;
  }
  .marks > * + * {
    margin-inline-start: 0.6em;
  }
`;
